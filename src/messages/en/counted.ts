import { createFormat } from '../format';

const { exact } = createFormat('en');

/** A number with its noun, singular for exactly one: `1 month`, `2 months`, `2.8 days`. */
export function counted(value: number, noun: string): string {
  return `${exact(value)} ${noun}${value === 1 ? '' : 's'}`;
}
