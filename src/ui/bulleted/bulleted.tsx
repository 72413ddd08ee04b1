import './bulleted.css';
import type { ReactNode } from 'react';

/** Sentences in no order, each with a dot before it. */
export function Bulleted({ children }: { readonly children: ReactNode }) {
  return <ul className="bulleted">{children}</ul>;
}
