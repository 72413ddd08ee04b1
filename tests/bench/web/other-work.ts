import { cpus } from 'node:os';
import { setTimeout as rest } from 'node:timers/promises';

/** What the processors have done since the machine was started, in ms of all of them. */
interface Work {
  readonly done: number;
  readonly all: number;
}

function sumWork(): Work {
  const each = cpus().map(({ times: { idle, ...done } }) => ({
    done: Object.values(done).reduce((sum, time) => sum + time, 0),
    idle,
  }));
  const done = each.reduce((sum, work) => sum + work.done, 0);
  return { done, all: each.reduce((sum, work) => sum + work.idle, done) };
}

/** The share of their time the processors worked from `before` to `after`, in 0..1; 0 where no time has passed. */
export function shareOfWork(before: Work, after: Work): number {
  const all = after.all - before.all;
  return all > 0 ? (after.done - before.done) / all : 0;
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
