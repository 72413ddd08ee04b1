import './facts.css';
import type { ReactNode } from 'react';

/** What is known of one thing: names (`dt`) and, beside each, what there is to say (`dd`). */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}
