// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { length, reportOf, seed } from './fuzz';
import { compare, seen } from './walk-comparison';
import { answersIn, newModel, openings } from './walk-model';
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
    for (const [index, opening] of openings.entries()) {
      const property = fc.asyncProperty(
        fc.constant(opening),
        fc.commands(walkSteps, { maxCommands: longestWalk, size: 'max' }),
        async ({ view, said }, commands) => {
          walks += 1;
          complaints.mockClear();
          const model = newModel({ view, said });
          const app = await WalkedApp.open(view, answersIn(said));
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
        numRuns: Math.ceil((standardWalks * length) / openings.length),
        // From each opening other ways.
        seed: seed + index,
        unbiased: true,
      });
      task.meta.walks = walks;
      if (details.failed) throw new Error(reportOf(details, title));
    }
    const { steps, verdicts } = seen;
    console.log(`${walks} walks, ${steps} steps, verdicts shown: ${JSON.stringify(verdicts)}`);
    expect(Object.entries(verdicts).filter(([, times]) => times === 0)).toEqual([]);
    // A few steps each, and not only what the links opened.
    if (length >= 1) {
      expect(steps).toBeGreaterThan(100);
      expect(verdicts.meets + verdicts['not-yet'] + verdicts.undetermined).toBeGreaterThan(20);
    }
  });
});
