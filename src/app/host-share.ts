import { answerNames, type GivenAnswers, writeAnswer } from '../domain/answers/answers';
import type { Assessment } from '../domain/assessment/assessment';
import { hostOrigin, sendToHost } from '../embed/guest';
import type { ResultMessage } from '../embed/messages';
import type { ResultHost } from '../result/result-context';

function answersAsText(given: GivenAnswers): Readonly<Record<string, string>> {
  return Object.fromEntries(
    answerNames.flatMap((name) => {
      const value = given[name];
      if (value === undefined || name === 'code') return [];
      return [[name, value === 'unknown' ? value : writeAnswer(name, value as never)]];
    }),
  );
}

/**
 * What would the page around the frame be given?
 *
 * @param share what it asked for in the address; nothing asked, nothing offered
 * @returns its origin, the literal text of the message, and how to send it; undefined at the top of the tab
 */
export function resultHost(
  share: 'verdict' | 'all' | undefined,
  { verdict, plan }: Assessment,
  given: GivenAnswers,
): ResultHost | undefined {
  const origin = share && hostOrigin(window);
  if (!origin) return undefined;
  const message: ResultMessage = {
    namespace: 'fenqi-check',
    version: 1,
    type: 'result',
    verdict,
    ...(plan.earliest.kind === 'on' && { earliest: plan.earliest.date }),
    ...(share === 'all' && { answers: answersAsText(given) }),
  };
  return {
    origin,
    text: JSON.stringify(message, null, 2),
    send: () => sendToHost(window, origin, message),
  };
}
