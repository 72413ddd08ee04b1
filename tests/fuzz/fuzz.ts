import process from 'node:process';
import fc from 'fast-check';
import { it } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** How many generated inputs went through this test; `count-inputs.mjs` adds them up. */
    inputs?: number;
    /** How many generated walks went through the app. */
    walks?: number;
  }
}

const standardRuns = 120_000;

/** All inputs of one run, over all rooms. */
const totalRuns = Number(process.env['FENQI_FUZZ_RUNS'] ?? standardRuns);

/** One seed for everything, so that one command repeats a failure. */
export const seed = Number(process.env['FENQI_FUZZ_SEED'] ?? Date.now() % 2 ** 31);

/** How many times as long as usual this run is. */
export const length = totalRuns / standardRuns;

/** The command that brings the same inputs to the same test again. */
function commandToRepeat(title: string): string {
  return `npm run fuzz -- --seed ${seed} --runs ${totalRuns} -t '${title}'`;
}

const longestReport = 3000;

/** What broke, the smallest input found that breaks it, and the command that repeats it. */
export function reportOf<Values>(details: fc.RunDetails<Values>, title: string): string {
  const report = fc.defaultReportMessage(details) ?? '';
  const { errorInstance } = details;
  const why = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance);
  return [
    report.length > longestReport ? `${report.slice(0, longestReport)}…` : report,
    why?.slice(0, longestReport),
    `Repeat with: ${commandToRepeat(title)}`,
  ].join('\n\n');
}

/**
 * A law that holds for every generated input.
 *
 * @param title the law, in a sentence; unique among all, since it is what a failure is repeated by
 * @param perCent how much of the whole run's inputs go here
 * @param law throws where it is broken
 */
export function fuzz<Input>(
  title: string,
  perCent: number,
  inputs: fc.Arbitrary<Input>,
  law: (input: Input) => void,
): void {
  it(title, ({ task }) => {
    let count = 0;
    const property = fc.property(inputs, (input) => {
      count += 1;
      law(input);
    });
    const numRuns = Math.ceil((totalRuns * perCent) / 100);
    const details = fc.check(property, { numRuns, seed });
    task.meta.inputs = count;
    if (details.failed) throw new Error(reportOf(details, title));
  });
}

/** Says what is broken; much quicker than `expect`, a hundred thousand times. */
export function demand(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

/** As JSON, names in order; what is undefined is absent. */
function inOrder(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(
      Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  });
}

/** Throws where two things are not the same once written as JSON. */
export function demandSame(actual: unknown, expected: unknown, what: string): void {
  const [one, other] = [inOrder(actual), inOrder(expected)];
  if (one !== other) throw new Error(`${what}: ${one} is not ${other}`);
}

/** Throws where a number anywhere inside is not finite. */
export function demandFinite(value: unknown, where = 'it'): void {
  if (typeof value === 'number') demand(Number.isFinite(value), `${where} is ${value}`);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) demandFinite(part, `${where}.${name}`);
}

const untouched = Reflect.ownKeys(Object.prototype).length;

/** Throws where what every object inherits has been added to. */
export function demandPlainObjects(...objects: readonly object[]): void {
  demand(Reflect.ownKeys(Object.prototype).length === untouched, 'every object has got a new name');
  for (const object of objects)
    demand(Object.getPrototypeOf(object) === Object.prototype, 'an object inherits from another');
}
