import { type GivenAnswers, writeAnswers } from '../domain/answers/answers';
import type { Assessment } from '../domain/assessment/assessment';
import { hostOrigin, sendToHost } from '../embed/host-origin';
import type { PostedResult, ResultMessage } from '../embed/messages';
import type { ResultHost } from '../result/result-context';
import type { Around } from './use-around';

/** A code is looked up, not answered: nothing in the result rests on it. */
function answersAsText(given: GivenAnswers): Readonly<Record<string, string>> {
  const { code: _, ...texts } = writeAnswers(given);
  return texts;
}

/** Where the result would go: over the port to the page that answered, else to the origin the browser tells. */
function wayTo(around: Around, message: ResultMessage): ResultHost | undefined {
  const { origin, say } = around;
  // A page without a name cannot be named to the reader.
  if (origin === 'null') return undefined;
  if (origin) return { origin, text: JSON.stringify(message, null, 2), send: () => say(message) };
  const told = hostOrigin(window);
  if (!told) return undefined;
  const posted: PostedResult = { namespace: 'fenqi-check', version: 1, ...message };
  return {
    origin: told,
    text: JSON.stringify(posted, null, 2),
    send: () => sendToHost(window, told, posted),
  };
}

/**
 * What would the page around the frame be given?
 *
 * @param share what it asked for in the address; nothing asked, nothing offered
 * @param around the page, as far as it has answered
 * @returns its origin, the literal text of the message, and how to send it; undefined at the top of the tab
 */
export function resultHost(
  share: 'verdict' | 'all' | undefined,
  around: Around,
  { verdict, plan }: Assessment,
  given: GivenAnswers,
): ResultHost | undefined {
  if (!share) return undefined;
  return wayTo(around, {
    type: 'result',
    verdict,
    ...(plan.earliest.kind === 'on' && { earliest: plan.earliest.date }),
    ...(share === 'all' && { answers: answersAsText(given) }),
  });
}
