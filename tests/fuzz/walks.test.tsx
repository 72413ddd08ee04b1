// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { length, reportOf, seed } from './fuzz';
import { compare, seen } from './walk-comparison';
import { answersIn, meetsAll, newModel } from './walk-model';
import { walkSteps } from './walk-steps';
import { WalkedApp } from './walked-app';

const standardWalks = 20;
const longestWalk = 60;

describe('a walk through the app', () => {
  const title =
    'whatever is pressed in whatever order, the answers are those given and the verdict is theirs';
  it(title, async ({ task }) => {
    const complaints = vi.spyOn(console, 'error');
    let walks = 0;
    const property = fc.asyncProperty(
      fc.constantFrom({}, meetsAll),
      fc.commands(walkSteps, { maxCommands: longestWalk, size: 'max' }),
      async (said, commands) => {
        walks += 1;
        complaints.mockClear();
        const model = newModel(said);
        const app = await WalkedApp.open(answersIn(said));
        try {
          await compare(model, app);
          await fc.asyncModelRun(() => ({ model, real: app }), commands);
          expect(complaints.mock.calls).toEqual([]);
        } finally {
          app.close();
        }
      },
    );
    const details = await fc.check(property, {
      numRuns: Math.ceil(standardWalks * length),
      seed,
      unbiased: true,
    });
    task.meta.walks = walks;
    console.log(
      `${walks} walks, ${seen.steps} steps, verdicts shown: ${JSON.stringify(seen.verdicts)}`,
    );
    if (details.failed) throw new Error(reportOf(details, title));
  });
});
