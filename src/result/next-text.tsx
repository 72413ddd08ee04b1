import { Figure } from '../ui/figure/figure';
import type { NextAction } from './next-action';

/** The next step in words; what it takes in days, or the day it names, for programs, too. */
export function NextText({ next }: { readonly next: NextAction }) {
  const { text, days, date } = next;
  if (days === undefined && date !== undefined) return <time dateTime={date}>{text}</time>;
  return <Figure value={days}>{text}</Figure>;
}
