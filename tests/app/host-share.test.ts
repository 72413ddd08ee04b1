import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resultHost } from '../../src/app/host-share';
import type { Around } from '../../src/app/use-around';
import type { Answers, GivenAnswers } from '../../src/domain/answers/answers';
import { type Assessment, assess } from '../../src/domain/assessment/assessment';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import { toFen, toPpm } from '../../src/domain/money/money';
import { fixedRulebook } from '../support/fixed-rulebook';

const faultless: Answers = {
  adult: 'yes',
  score: 720,
  realName: 'yes',
  cardMonths: 12,
  defaultMonths: 'none',
  overdue: 'no',
  txPerDay: 4,
  loginDays: 20,
};
const assessed = (answers: Answers): Assessment =>
  assess(fixedRulebook, answers, toCalendarDate('2026-11-22'));

/** A page around without our script. */
const silent: Around = { origin: undefined, say: () => undefined };

const meetsToday = { verdict: 'meets', earliest: '2026-11-22' };

let sent: unknown[][] = [];

function standIn(ancestorOrigins: readonly string[]): void {
  const parent = { postMessage: (...parts: unknown[]) => sent.push(parts) };
  vi.stubGlobal('window', { parent, location: { ancestorOrigins }, document: { referrer: '' } });
}

beforeEach(() => {
  sent = [];
  standIn(['https://help.example']);
});
afterEach(() => vi.unstubAllGlobals());

/** What the host would be given, as it is shown before it is sent. */
function shownTo(share: 'verdict' | 'all', answers: Answers, given: GivenAnswers = {}): unknown {
  return JSON.parse(resultHost(share, silent, assessed(answers), given)?.text ?? 'null');
}

describe('nothing is offered', () => {
  it('where the page around asked for nothing', () => {
    expect(resultHost(undefined, silent, assessed(faultless), faultless)).toBeUndefined();
  });

  it('where the browser does not tell whose page is around', () => {
    standIn(['null']);
    expect(resultHost('verdict', silent, assessed(faultless), faultless)).toBeUndefined();
    expect(resultHost('all', silent, assessed(faultless), faultless)).toBeUndefined();
  });

  it('at the top of the tab', () => {
    const top = { location: {}, document: { referrer: 'https://help.example/' } };
    vi.stubGlobal('window', Object.assign(top, { parent: top }));
    expect(resultHost('all', silent, assessed(faultless), faultless)).toBeUndefined();
  });
});

describe('a page that asks for the verdict', () => {
  it('is named, and every word for it is shown', () => {
    const host = resultHost('verdict', silent, assessed(faultless), faultless);
    expect(host?.origin).toBe('https://help.example');
    expect(host?.text).toBe(`{
  "namespace": "fenqi-check",
  "version": 1,
  "type": "result",
  "verdict": "meets",
  "earliest": "2026-11-22"
}`);
  });

  it.each<readonly [string, Answers, object]>([
    [
      'a card that is a month short',
      { ...faultless, cardMonths: 5 },
      { verdict: 'not-yet', earliest: '2026-12-22' },
    ],
    ['a card that is old enough', { ...faultless, cardMonths: 6 }, meetsToday],
    ['a score nobody can date', { ...faultless, score: 599 }, { verdict: 'not-yet' }],
    ['a score that just does', { ...faultless, score: 600 }, meetsToday],
    ['no answers', {}, { verdict: 'undetermined' }],
  ])('is given the day only where it can be told: %s', (_, answers, told) => {
    expect(shownTo('verdict', answers, answers)).toEqual({
      namespace: 'fenqi-check',
      version: 1,
      type: 'result',
      ...told,
    });
  });
});

describe('a page that asks for all', () => {
  it('is given the answers too, as links write them', () => {
    const given: GivenAnswers = {
      score: 720,
      adult: 'yes',
      cardMonths: 'none',
      bankType: 'cityOrRural',
      txPerDay: 2.8,
      overdue: 'unknown',
      need: 'purchase',
      scene: 'ecommerce',
      amount: toFen(600_050),
      promos: ['ecommerce', 'invited'],
      terms: 12,
      fee: toPpm(15_000),
    };
    expect(shownTo('all', faultless, given)).toEqual({
      namespace: 'fenqi-check',
      version: 1,
      type: 'result',
      verdict: 'meets',
      earliest: '2026-11-22',
      answers: {
        score: '720',
        adult: 'yes',
        cardMonths: 'none',
        bankType: 'cityOrRural',
        txPerDay: '2.8',
        overdue: 'unknown',
        need: 'purchase',
        scene: 'ecommerce',
        amount: '6000.5',
        promos: 'ecommerce,invited',
        terms: '12',
        fee: '1.5',
      },
    });
  });

  it.each<readonly [GivenAnswers, object]>([
    [{}, {}],
    [{ promos: [] }, { promos: 'none' }],
    [{ amount: toFen(100) }, { amount: '1' }],
    [{ score: 0 }, { score: '0' }],
    [{ code: 'WECHAT_CREDIT_401' }, {}],
    [{ code: 'unknown', score: 'unknown' }, { score: 'unknown' }],
  ])('is given %o as %o, and never the code', (given, answers) => {
    expect(shownTo('all', faultless, given)).toEqual({
      namespace: 'fenqi-check',
      version: 1,
      type: 'result',
      ...meetsToday,
      answers,
    });
  });
});

describe('sending', () => {
  it('waits for the press', () => {
    resultHost('all', silent, assessed(faultless), faultless);
    expect(sent).toEqual([]);
  });

  it.each(['verdict', 'all'] as const)(
    'gives for %s just what was shown, to that page',
    (share) => {
      const host = resultHost(share, silent, assessed(faultless), { ...faultless, code: 'X' });
      host?.send();
      expect(sent).toEqual([[JSON.parse(host?.text ?? 'null'), 'https://help.example']]);
    },
  );
});

describe('a page around that has answered', () => {
  const said: unknown[] = [];
  const around = (origin: string): Around => ({ origin, say: (message) => said.push(message) });

  it('is named, and given over the port just what was shown', () => {
    const host = resultHost('all', around('https://port.example'), assessed(faultless), {
      score: 720,
    });
    expect(host?.origin).toBe('https://port.example');
    expect(host?.text).toBe(`{
  "type": "result",
  "verdict": "meets",
  "earliest": "2026-11-22",
  "answers": {
    "score": "720"
  }
}`);
    expect(said).toEqual([]);
    host?.send();
    expect(said).toEqual([JSON.parse(host?.text ?? 'null')]);
    expect(sent).toEqual([]);
  });

  it('is offered nothing where it has no name, whatever else the browser tells', () => {
    expect(resultHost('all', around('null'), assessed(faultless), faultless)).toBeUndefined();
  });
});
