import { cpus } from 'node:os';
import { setTimeout as rest } from 'node:timers/promises';

/** What the processors have done since the machine was started, in ms of all of them. */
interface Work {
  readonly idle: number;
  readonly all: number;
}

const sum = (times: readonly number[]) => times.reduce((all, time) => all + time, 0);

function sumWork(): Work {
  const each = cpus().map(({ times }) => times);
  return {
    idle: sum(each.map(({ idle }) => idle)),
    all: sum(each.flatMap((times) => Object.values(times))),
  };
}

/** The share of their time the processors worked from `before` to `after`, in 0..1; 0 where no time has passed. */
export function shareOfWork(before: Work, after: Work): number {
  const all = after.all - before.all;
  return all > 0 ? 1 - (after.idle - before.idle) / all : 0;
}

/**
 * What share of the processors others use, in 0..1: looked at while nothing of ours runs, since the machine's own load
 * counts what is measured as well.
 *
 * @param ms how long it is looked at
 */
export async function shareOfOthers(ms = 3000): Promise<number> {
  const before = sumWork();
  await rest(ms);
  return shareOfWork(before, sumWork());
}
