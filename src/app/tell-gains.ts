import type { LimitEstimate } from '../domain/limit/limit';
import type { CoreWords, QuestionName, ResultWords } from '../messages/messages';

const questionOf = {
  assets: 'assets',
  stability: 'swing',
  social: 'social',
  device: 'device',
} as const;

/**
 * The words of the questions, those on the limit with what answering them would narrow.
 *
 * @param limit as it stands; without figures nothing is told
 */
export function tellGains(
  words: CoreWords,
  { limit: said }: ResultWords,
  limit: LimitEstimate | undefined,
): CoreWords {
  if (!limit || limit.state === 'documents') return words;
  const hints = limit.drivers.flatMap(({ id, couldNarrow }) => {
    if (id === 'score' || couldNarrow === 0) return [];
    const name: QuestionName = questionOf[id];
    const question = words.questions[name];
    const hint = [said.couldNarrow(couldNarrow), question.hint].filter(Boolean).join(' · ');
    return [[name, { ...question, hint }]];
  });
  return { ...words, questions: { ...words.questions, ...Object.fromEntries(hints) } };
}
