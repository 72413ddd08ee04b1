import { type ComponentProps, useMemo, useState } from 'react';
import { isComplete, type Locale } from '../messages/messages';
import { Wizard } from '../wizard/wizard';
import { DecidedSoFar, RulesFirst, useLatePages } from './beside-questions';

type QuestionsProps = Omit<ComponentProps<typeof Wizard>, 'lead' | 'aside' | 'children'> & {
  readonly locale: Locale;
};

type LimitProps = ComponentProps<typeof Wizard> & Pick<QuestionsProps, 'locale'>;

/** The questions on the limit: each tells by how much its answer would narrow the range. */
function LimitQuestions({ locale, ...props }: LimitProps) {
  const { words, state, today } = props;
  const loaded = useLatePages(locale);
  // As things stood when it opened: what one is typing into is not moved by a hint that goes.
  const [opened] = useState(state);
  const told = useMemo(() => {
    if (loaded.state !== 'ready' || !isComplete(words)) return words;
    const { tellGains, assessNow, resultWords } = loaded.part;
    return tellGains(words, resultWords, assessNow(opened, today).limit);
  }, [loaded, words, opened, today]);
  return <Wizard {...props} words={told} />;
}

/** A screen of questions with what stands above, beside and below it. */
export function Questions({ locale, ...props }: QuestionsProps) {
  const { step, words, state, today } = props;
  const Screen = step === 'factors' ? LimitQuestions : Wizard;
  const isFirst = step === 'score';
  return (
    <Screen
      {...props}
      locale={locale}
      lead={isFirst && <p className="app-lead">{words.tagline}</p>}
      aside={<DecidedSoFar locale={locale} words={words} state={state} today={today} />}
    >
      {isFirst && <RulesFirst locale={locale} words={words} today={today} />}
    </Screen>
  );
}
