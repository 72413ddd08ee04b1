import { Figure } from '../ui/figure/figure';
import { unbroken } from '../ui/unbroken/unbroken';
import type { NextAction } from './next-action';

interface NextTextProps {
  readonly next: Pick<NextAction, 'text' | 'days' | 'date'>;
  /** The name of the days in the reading contract. */
  readonly name?: string;
}

/** A step in words; what it takes in days, or the day it names, for programs, too. */
export function NextText({ next, name }: NextTextProps) {
  const { days, date } = next;
  const text = unbroken(next.text);
  if (days === undefined && date !== undefined) return <time dateTime={date}>{text}</time>;
  return (
    <Figure name={name} value={days}>
      {text}
    </Figure>
  );
}
