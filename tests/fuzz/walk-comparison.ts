import { waitFor } from '@testing-library/react';
import { currentRulebook } from '../../src/data/current-rulebook';
import { type AnswerName, type Answers, readAnswer } from '../../src/domain/answers/answers';
import { assess } from '../../src/domain/assessment/assessment';
import { verdictByHand } from './eight-rules';
import { demand, demandSame } from './fuzz';
import {
  answersIn,
  askedOn,
  countingIn,
  openOnReview,
  spotOf,
  stepOf,
  unsureOnReview,
  type WalkModel,
} from './walk-model';
import { type WalkedApp, walkDay } from './walked-app';

/** What is said about these answers by the domain alone: no page, no history, no storage. */
function assessmentOf(model: WalkModel) {
  const told = Object.entries(countingIn(model.said)).filter(([, text]) => text !== 'unknown');
  const answers = told.map(([name, text]) => [name, readAnswer(name as AnswerName, text ?? '')]);
  return assess(currentRulebook, Object.fromEntries(answers) as Answers, walkDay);
}

/** What the walks have come by, so that a run can say it. */
export const seen = { steps: 0, verdicts: { meets: 0, 'not-yet': 0, undetermined: 0 } };

async function compareResult(model: WalkModel, app: WalkedApp): Promise<void> {
  const { verdict, counts } = assessmentOf(model);
  const shown = await waitFor(
    () => {
      const found = app.marked('[data-verdict]')?.dataset['verdict'];
      if (found === undefined) throw new Error('the result shows no verdict');
      return found;
    },
    { timeout: 10_000 },
  );
  seen.verdicts[verdict] += 1;
  demandSame(shown, verdict, 'the verdict is not that of the answers');
  demandSame(verdict, verdictByHand(countingIn(model.said)), 'the verdict is not that by hand');
  const figures = ['met', 'not-met', 'unknown'].map((name) =>
    app.marked(`data[data-figure="${name}"]`)?.getAttribute('value'),
  );
  demandSame(figures, [counts.met, counts.notMet, counts.unknown].map(String), 'the counts');
}

function compareScreen(model: WalkModel, app: WalkedApp): void {
  const step = stepOf(model);
  if (step === undefined) return;
  const { core, optional } = askedOn(step, model.said);
  for (const question of [...core, ...optional]) {
    const said = model.said[question];
    demand(app.shows(question, said), `${question} does not show ${said ?? 'nothing'}`);
  }
}

function compareReview(model: WalkModel, app: WalkedApp): void {
  const { review } = app.words;
  const open = openOnReview(model.said);
  const told = open > 0 ? review.unanswered(open) : review.allAnswered(unsureOnReview(model.said));
  const text = model.said.adult === 'no' ? review.endedEarly : told;
  demand(
    app.marked('main')?.textContent?.includes(text) ?? false,
    `the review does not say: ${text}`,
  );
}

/** Throws where the app is not at the model's place, remembers other answers, or says another verdict. */
export async function compare(model: WalkModel, app: WalkedApp): Promise<void> {
  const { view } = spotOf(model);
  seen.steps += 1;
  await app.isAt(view);
  demandSame(app.lang, model.lang, 'the language');
  if (model.storage === 'works') demandSame(app.remembered(), answersIn(model.said), 'the answers');
  if (view === 'result') return compareResult(model, app);
  return view === 'review' ? compareReview(model, app) : compareScreen(model, app);
}
