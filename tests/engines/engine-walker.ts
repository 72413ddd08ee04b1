import type { CoreWords, QuestionName, StepId } from '../../src/messages/core-words';
import { type Marks, marksInPage } from '../browser/marks';
import type { WalkedStep } from '../journeys/walker';
import type { Tab, View } from './engine';
import { waitFor } from './wait-for';

type Choices = Partial<Record<QuestionName, Readonly<Record<string, string>>>>;

/** The words of an answer where it is chosen, or nothing where it is typed. */
function optionFor(words: CoreWords, name: QuestionName, said: string): string | undefined {
  const choices: Choices = words.choices;
  const options = choices[name];
  if (said === 'unknown') return words.unknown;
  if (options === undefined) return said === 'none' ? words.noCard : undefined;
  return options[said] ?? said;
}

/** Waits until the app itself shows a screen: only the app writes the heading into the title. */
export async function arriveAt(view: View, words: CoreWords, step: StepId): Promise<void> {
  await waitFor(`the screen ${step}`, () =>
    view.run(
      (heading: string) =>
        document.title.startsWith(heading) &&
        document.querySelector('main h1')?.textContent === heading,
      words.stepHeadings[step],
    ),
  );
}

/** Reads the marks of the result, once it stands. */
export async function readResult(view: View): Promise<Marks> {
  await waitFor('the result', () =>
    view.run(() => document.querySelector('main[data-view="result"] [data-verdict]') !== null),
  );
  return view.run(marksInPage);
}

/** The words on what folds a question away, or nothing where it is to be seen. */
export async function foldAround(view: View, name: QuestionName): Promise<string | null> {
  return view.run((id: string) => {
    const fold = document.getElementById(id)?.closest('details:not([open])');
    const text = fold?.querySelector('summary')?.textContent;
    return text === undefined || text === null ? null : text.replace(/\s+/g, ' ').trim();
  }, name);
}

/** Walks with the pointer, screen by screen, from the first to whatever follows the last. */
export async function walkByPointer(
  tab: Tab,
  view: View,
  words: CoreWords,
  steps: readonly WalkedStep[],
): Promise<void> {
  for (const { step, answers } of steps) {
    await arriveAt(view, words, step);
    for (const [name, said] of Object.entries(answers) as [QuestionName, string][]) {
      await waitFor(name, () =>
        view.run((id: string) => document.getElementById(id) !== null, name),
      );
      const fold = await foldAround(view, name);
      if (fold !== null) await view.click({ button: fold });
      const question = questionOf(words, name);
      const option = optionFor(words, name, said);
      await view.click(option === undefined ? { question } : { question, option });
      if (option === undefined) await tab.type(said);
    }
    await view.click({ button: step === 'review' ? words.nav.results : words.nav.next });
  }
}

function questionOf(words: CoreWords, name: QuestionName): string {
  return words.questions[name].label;
}
