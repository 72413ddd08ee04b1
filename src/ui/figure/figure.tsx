import type { ReactNode } from 'react';

interface FigureProps {
  /** The exact value a program reads: full precision, no separators. Without one its children are plain text. */
  readonly value: number | string | undefined;
  /** The stable `data-figure` name, where the figure has one. */
  readonly name?: string | undefined;
  readonly children: ReactNode;
}

/**
 * A figure that people read as text and programs as `value`. A sentence about one is marked whole: readers stop at every
 * part of one that is set apart.
 */
export function Figure({ value, name, children }: FigureProps) {
  if (value === undefined) return children;
  return (
    <data value={value} {...(name !== undefined && { 'data-figure': name })}>
      {children}
    </data>
  );
}
