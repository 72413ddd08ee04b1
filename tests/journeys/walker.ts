import type { Frame, Locator, Page } from 'playwright-core';
import type { CoreWords, QuestionName, StepId } from '../../src/messages/core-words';
import { core as english } from '../../src/messages/en/core';
import { core as chinese } from '../../src/messages/zh-cn/core';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** The words by which controls are found: what a person reads, or a screen reader says. */
export const wordsOf: Readonly<Record<Language, CoreWords>> = { 'zh-CN': chinese, en: english };

/** An option's name, a text to type, `unknown` for "not sure", `none` for no card. */
export type Said = { readonly [Name in QuestionName]?: string };

/** One screen: where one is, and what one says there. */
export interface WalkedStep {
  readonly step: StepId;
  readonly answers: Said;
}

type Where = Page | Frame;

function optionsOf(words: CoreWords, name: QuestionName): Readonly<Record<string, string>> {
  const choices: Partial<Record<QuestionName, Readonly<Record<string, string>>>> = words.choices;
  return choices[name] ?? {};
}

/** The control that says this: a radio, a tick, or the text field itself. */
export function controlFor(
  where: Where,
  words: CoreWords,
  name: QuestionName,
  said: string,
): Locator {
  const { label } = words.questions[name];
  const options = optionsOf(words, name);
  const group = where.getByRole('group', { name: label, exact: true });
  if (Object.keys(options).length > 0) {
    const option = said === 'unknown' ? words.unknown : (options[said] ?? said);
    return group.getByRole('radio', { name: option, exact: true });
  }
  if (said === 'unknown') return group.getByRole('checkbox', { name: words.unknown });
  if (said === 'none') return group.getByRole('checkbox', { name: words.noCard });
  return where.getByRole('textbox', { name: label, exact: true });
}

async function unfold(where: Where, words: CoreWords, name: QuestionName): Promise<void> {
  await where
    .locator('summary')
    .filter({ hasText: words.questions[name].name })
    .filter({ hasText: /选答|optional/ })
    .click();
}

async function say(where: Where, words: CoreWords, name: QuestionName, said: string) {
  const control = controlFor(where, words, name, said);
  await where.locator(`#${name}`).waitFor({ state: 'attached' });
  if (!(await control.isVisible())) await unfold(where, words, name);
  const isTyped = (await control.getAttribute('type')) === 'text';
  await (isTyped ? control.fill(said) : control.check());
}

/** Waits for a screen, known by its heading, and until it answers: only the app itself writes the heading into the title. */
export async function arriveAt(where: Where, words: CoreWords, step: StepId): Promise<void> {
  await where
    .getByRole('heading', { level: 1, name: words.stepHeadings[step], exact: true })
    .waitFor();
  await where.waitForFunction(
    (heading) => document.title.startsWith(heading),
    words.stepHeadings[step],
  );
}

/** The button that leads on from a screen; under 18 nothing more is asked. */
export function nextButton(
  where: Where,
  words: CoreWords,
  step: StepId,
  { adult }: Said = {},
): Locator {
  const name = step === 'review' || adult === 'no' ? words.nav.results : words.nav.next;
  return where.getByRole('button', { name, exact: true });
}

/** Says what is to be said on a screen, without leaving it. */
export async function fillIn(where: Where, words: CoreWords, { step, answers }: WalkedStep) {
  await arriveAt(where, words, step);
  for (const [name, said] of Object.entries(answers) as [QuestionName, string][]) {
    await say(where, words, name, said);
  }
}

/** Walks screen by screen, from the first to whatever follows the last. */
export async function walk(
  where: Where,
  words: CoreWords,
  steps: readonly WalkedStep[],
): Promise<void> {
  for (const step of steps) {
    await fillIn(where, words, step);
    await nextButton(where, words, step.step, step.answers).click();
  }
}
