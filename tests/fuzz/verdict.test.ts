import { describe } from 'vitest';
import { assessNow } from '../../src/app/assess-now';
import { currentRulebook } from '../../src/data/current-rulebook';
import { toAnswers } from '../../src/domain/answers/answers';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import { evaluateRules, evaluateVerdict } from '../../src/domain/rules/rules';
import { relevantAnswers } from '../../src/wizard/relevant-answers';
import { verdictByHand } from './eight-rules';
import { demand, demandFinite, fuzz } from './fuzz';
import { nearbyPerson, stateOf } from './nearby-person';

const today = toCalendarDate('2026-11-22');

describe('the verdict', () => {
  fuzz(
    'is “meets” for those who meet all eight rules and for nobody else',
    9,
    nearbyPerson,
    (told) => {
      const answers = toAnswers(relevantAnswers(stateOf(told, today).given));
      const verdict = evaluateVerdict(evaluateRules(currentRulebook, answers, today));
      demand(verdict === verdictByHand(told), `${verdict}, but by hand ${verdictByHand(told)}`);
    },
  );

  fuzz(
    'of a whole result is earned, and its counts are the verdict’s',
    1.6,
    nearbyPerson,
    (told) => {
      const { verdict, counts, entry, ...rest } = assessNow(stateOf(told, today), today);
      const byHand = verdictByHand(told);
      demand(verdict === byHand, `${verdict}, but by hand ${byHand}`);
      demand(counts.met + counts.notMet + counts.unknown === 8, 'there are not eight rules');
      demand((counts.met === 8) === (byHand === 'meets'), `${counts.met} of 8 are met`);
      demand(counts.notMet > 0 === (byHand === 'not-yet'), `${counts.notMet} of 8 are not met`);
      demand(
        rest.premium !== 'pass' || byHand === 'meets',
        'premium without meeting the conditions',
      );
      demandFinite({ counts, entry, ...rest });
    },
  );
});
