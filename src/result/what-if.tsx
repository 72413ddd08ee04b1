import './what-if.css';
import type { AnswerName, GivenAnswers } from '../domain/answers/answers';
import type { Assessment } from '../domain/assessment/assessment';
import type { ResultWords } from '../messages/messages';
import type { NumericAnswerName } from '../parse/parse';
import { Button } from '../ui/button/button';
import { ChoiceField } from '../ui/choice-field/choice-field';
import { Disclosure } from '../ui/disclosure/disclosure';
import { Notice } from '../ui/notice/notice';
import { NumberAnswer } from './number-answer';
import type { ResultPart, SetAnswers } from './result-context';
import { verdictText } from './verdict-header';

const numbers = [
  'score',
  'cardMonths',
  'txPerDay',
  'payPerDay',
  'loginDays',
  'defaultMonths',
  'assets',
  'swing',
] as const satisfies readonly NumericAnswerName[];

function limitText({ limit }: Assessment, { compare }: ResultWords): string {
  return limit ? compare.moneyRange(limit.low, limit.high) : '';
}

/** What a trial changes against the real answers, a sentence each; nothing when it changes nothing. */
export function differences(
  real: Assessment,
  tried: Assessment,
  texts: ResultWords,
): readonly string[] {
  const { whatIf } = texts.guide;
  const [was, is] = [verdictText(real, texts), verdictText(tried, texts)];
  const rules = tried.rules.flatMap(({ id, status }) => {
    const before = real.rules.find((rule) => rule.id === id)?.status;
    return before === status ? [] : [whatIf.rule(texts.rules[id].name, whatIf.statuses[status])];
  });
  const [ranged, ranges] = [limitText(real, texts), limitText(tried, texts)];
  return [
    ...(was === is ? [] : [whatIf.verdict(was, is)]),
    ...rules,
    ...(real.entry.entry === tried.entry.entry
      ? []
      : [whatIf.entry(real.entry.entry, tried.entry.entry, whatIf.names)]),
    ...(ranged === ranges ? [] : [whatIf.limit(ranged, ranges)]),
  ];
}

/** The answers a trial starts from: those for which "none" is an answer start as an empty number. */
function tryable(given: GivenAnswers): GivenAnswers {
  const { cardMonths, defaultMonths, ...others } = given;
  return {
    ...others,
    ...(typeof cardMonths === 'number' && { cardMonths }),
    ...(typeof defaultMonths === 'number' && { defaultMonths }),
  };
}

/** An emptied field stands for "none" again where that is the real answer: it looked so before, too. */
function orNone(answers: Parameters<SetAnswers>[0], real: GivenAnswers): typeof answers {
  const emptied = (['cardMonths', 'defaultMonths'] as const).filter(
    (name) => name in answers && answers[name] === undefined && real[name] === 'none',
  );
  return { ...answers, ...Object.fromEntries(emptied.map((name) => [name, 'none'])) };
}

/** Above the verdict while a trial stands: it is not about the person's own answers, and one press ends it. */
export function TrialBanner({ page }: ResultPart) {
  const { trial, texts } = page;
  if (!trial?.isOn) return null;
  const { whatIf } = texts.guide;
  return (
    <Notice kind="warn" mark="what-if">
      <p>{whatIf.banner}</p>
      <Button
        onClick={() => {
          // The button goes with the banner; the focus stays with what it was about.
          document.querySelector<HTMLElement>('.verdict-headline')?.focus();
          trial.end();
        }}
      >
        {whatIf.back}
      </Button>
    </Notice>
  );
}

/** A yes-or-no answer among those being tried. */
function TryChoice({ page, name }: ResultPart & { readonly name: 'overdue' | 'defaultSettled' }) {
  const { trial, words } = page;
  if (!trial) return null;
  return (
    <ChoiceField
      id={`try-${name}`}
      legend={words.questions[name].name}
      layout="row"
      chosen={trial.given[name] ?? ''}
      options={(['no', 'yes'] as const).map((value) => ({
        value,
        label: words.choices[name][value],
      }))}
      radio={{
        name: `try-${name}`,
        onChange: ({ target }) => trial.set({ [name]: target.value as 'yes' | 'no' }),
      }}
    />
  );
}

/** Other answers tried beside the result: everything follows at once, the person's own answers stay. */
export function WhatIf({ page }: ResultPart) {
  const { trial, texts, words, assessment } = page;
  if (!trial) return null;
  const { whatIf } = texts.guide;
  const set: SetAnswers = (answers) => trial.set(orNone(answers, page.given));
  const tried = { ...page, given: tryable(trial.given), set };
  const told = trial.isOn ? differences(trial.real, assessment, texts) : [];
  return (
    <Disclosure kind="bold" summary={whatIf.title} open={trial.isOn}>
      <div className="what-if">
        <p className="note">{whatIf.lead}</p>
        <div aria-live="polite" className="what-if-told">
          {trial.isOn && told.length === 0 && <p>{whatIf.same}</p>}
          {told.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
        {numbers.map((name: NumericAnswerName & AnswerName) => (
          <NumberAnswer
            key={name}
            page={tried}
            name={name}
            label={words.questions[name].name}
            asksBack={false}
            isBare
          />
        ))}
        <TryChoice page={page} name="overdue" />
        {typeof trial.given.defaultMonths === 'number' && (
          <TryChoice page={page} name="defaultSettled" />
        )}
        {trial.isOn && (
          <div>
            <Button
              onClick={({ currentTarget }) => {
                currentTarget.closest('details')?.querySelector('summary')?.focus();
                trial.end();
              }}
            >
              {whatIf.back}
            </Button>
          </div>
        )}
      </div>
    </Disclosure>
  );
}
