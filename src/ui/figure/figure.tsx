import type { ReactNode } from 'react';

interface FigureProps {
  /** The exact value a program reads: full precision, no separators. */
  readonly value: number | string;
  /** The stable `data-figure` name, where the figure has one. */
  readonly name?: string;
  readonly children: ReactNode;
}

/** A figure that people read as text and programs as `value`. */
export function Figure({ value, name, children }: FigureProps) {
  return (
    <data value={value} {...(name !== undefined && { 'data-figure': name })}>
      {children}
    </data>
  );
}
