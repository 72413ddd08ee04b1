import fc from 'fast-check';
import { describe } from 'vitest';
import { assessNow } from '../../src/app/assess-now';
import { readLink } from '../../src/app/link';
import { views } from '../../src/app/view';
import {
  type AnswerName,
  answerNames,
  type GivenAnswers,
  readAnswer,
  writeAnswer,
} from '../../src/domain/answers/answers';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import { readFragment, readQuery, writeFragment, writeQuery } from '../../src/share/share';
import { dayArbitrary, givenAnswersArbitrary, valueArbitrary } from '../support/arbitraries';
import { demand, demandFinite, demandPlainObjects, demandSame, fuzz } from './fuzz';
import { typedText } from './typed-text';

const today = toCalendarDate('2026-11-22');

const goodPair = fc
  .constantFrom(...answerNames)
  .chain((name) => valueArbitrary(name).map((value) => [name, writeAnswer(name, value)] as const));
const oddName = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'on',
  'rulebook',
  '',
  'utm_source',
  '%E0%A4%A',
  'Score',
  'score ',
  '长'.repeat(50),
  'lang',
  'demo',
);
const names = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<string>(...answerNames) },
  { weight: 2, arbitrary: oddName },
  typedText,
);
const texts = fc.oneof(
  typedText,
  dayArbitrary,
  fc.constantFrom(
    'unknown',
    'none',
    'yes',
    'no',
    '600',
    '2026-02-30',
    '9999-12-31',
    '%',
    '%ZZ',
    'a=b',
    '6%30',
    '-0',
    '1e3',
    '600#',
    '1?2',
  ),
);
const encoded = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, '?'));
const segment = fc.oneof(
  { weight: 3, arbitrary: goodPair.map(([name, text]) => `${name}=${encoded(text)}`) },
  { weight: 2, arbitrary: fc.tuple(names, texts).map(([name, text]) => `${name}=${text}`) },
  {
    weight: 1,
    arbitrary: fc.tuple(names, texts).map(([name, text]) => `${encoded(name)}=${encoded(text)}`),
  },
  { weight: 1, arbitrary: names },
);
const path = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...views).map((view) => `#/${view}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      '#',
      '#/',
      '#main',
      '#/Result',
      '##/result',
      '/result',
      '#/result/',
    ),
  },
);
const hash = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(
        path,
        fc.constantFrom('?', '?', '?', '??', '', '&'),
        fc.oneof(
          { weight: 5, arbitrary: fc.array(segment, { maxLength: 12 }) },
          {
            weight: 1,
            arbitrary: fc.array(segment, { minLength: 20, maxLength: 40, size: 'max' }),
          },
        ),
      )
      .map(([to, mark, parts]) => to + mark + parts.join('&')),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.array(segment, { minLength: 1, maxLength: 4 }), fc.nat(900))
      .map(([parts, times]) => `#/result?${`${parts.join('&')}&`.repeat(times)}`),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** How a name is told: letters, digits and few signs, all else as the bytes it is of. */
function told(raw: string, name: string): string {
  if (/^[A-Za-z0-9_.-]+$/.test(name)) return name;
  return [...raw]
    .map((sign) =>
      /[A-Za-z0-9_.%=/-]/.test(sign) ? sign : encoded(sign.replace(/\p{Cs}/u, '\uFFFD')),
    )
    .join('');
}

/** What stands in the fragment as parameters, taken apart once more by hand. */
function parametersIn(
  text: string,
): readonly { name: string; shown: string; value: string | undefined }[] {
  const [, ...rest] = text.replace(/^#/, '').split('#', 1).join('').split('?');
  return rest
    .join('?')
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=');
      const raw = at < 0 ? part : part.slice(0, at);
      const name = decoded(raw) ?? raw;
      const shown = told(raw === '' ? part : raw, name).slice(0, 40);
      return { name, shown, value: decoded(at < 0 ? '' : part.slice(at + 1)) };
    });
}

/** The value a parameter has by the strict form of links, as JSON. */
function meaningOf(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return JSON.stringify(text === 'unknown' ? text : readAnswer(name as AnswerName, text));
}

describe('a link from anyone', () => {
  fuzz('every parameter of a link is used as it stands or named', 12, hash, (text) => {
    const { given, on, rulebook, ignored, ignoredMore, replaces, view } = readFragment(text, views);
    demand(view === undefined || views.some((each) => each === view), `${view} is no view`);
    demandPlainObjects(given);
    demand(
      ignored.length <= 40 && ignored.every((name) => [...name].length <= 40),
      'too much to show',
    );
    demand(
      ignored.every((name) => name === '…' || /^[!-~]+$/.test(name)),
      'someone else’s words',
    );
    if (!replaces) {
      const cut = text.length > 8192 ? ['…'] : [];
      demandSame([given, ignored], [{}, cut], 'nothing was asked for');
      return;
    }
    const parameters = text.length > 8192 ? [] : parametersIn(text);
    const taken = new Set([...Object.keys(given), on && 'on', rulebook && 'rulebook']);
    const counts = new Map<string, number>();
    const unused = new Set<string>();
    for (const { name, shown } of parameters) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (taken.has(name) && counts.get(name) === 1) continue;
      unused.add(shown);
      demand(ignoredMore > 0 || ignored.includes(shown), `${shown} was dropped in silence`);
    }
    const named = ignored.length + ignoredMore;
    demand(text.length > 8192 || named === unused.size, `${named} are named of ${unused.size}`);
    for (const [name, value] of Object.entries(given)) {
      demandFinite(value, name);
      if (text.length > 8192) continue;
      const meanings = parameters
        .filter((each) => each.name === name)
        .map((each) => meaningOf(name, each.value));
      demandSame(
        meanings.find((each) => each !== undefined),
        JSON.stringify(value),
        `${name} means another value`,
      );
    }
  });

  // No address holds half a surrogate pair.
  const address = hash.map((text) => text.replace(/\p{Cs}/gu, '\uFFFD'));
  fuzz('what a link says is said by the link written from it', 4, address, (text) => {
    const { given, on, rulebook } = readFragment(text, views);
    const made = { ...(on && { on }), ...(rulebook !== undefined && { rulebook }) };
    const again = readFragment(writeFragment('result', given, made), views);
    demandSame(
      again,
      { view: 'result', replaces: true, given, ...made, ignored: [], ignoredMore: 0 },
      'not the same',
    );
  });

  // Of several quotes none counts, so a link never carries them.
  const oneQuote = givenAnswersArbitrary.map(
    (given): GivenAnswers => ({ ...given, perTerm: 'unknown', total: 'unknown' }),
  );
  const whole = fc.tuple(oneQuote, fc.option(dayArbitrary, { nil: undefined }));
  fuzz('answers written into a link come back as they were', 2, whole, ([given, on]) => {
    const again = readFragment(writeFragment('review', given, on && { on }), views);
    demandSame(
      again.given,
      Object.fromEntries(
        answerNames.filter((name) => given[name] !== undefined).map((name) => [name, given[name]]),
      ),
      'not the same',
    );
    demandSame([again.on, again.ignored], [on, []], 'not the same day');
  });

  fuzz('a result opened by any link is drawn from finite numbers', 0.8, hash, (text) => {
    const link = readLink(text, today);
    demand(views.includes(link.view), `${link.view} is no view`);
    const { given, on } = link.replacement ?? { given: {}, on: today };
    demand(on <= today, `${on} is to come`);
    demandFinite(assessNow({ given, entries: {}, on }, today));
  });

  const search = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.tuple(
          fc.constantFrom('lang', 'theme', 'accent', 'demo', 'share', '__proto__', 'from'),
          fc.oneof(
            texts,
            fc.constantFrom(
              'en',
              'zh-CN',
              'dark',
              'auto',
              '0b6b53',
              'all',
              'verdict',
              'a-demo',
              '<script>',
            ),
          ),
        ),
        { maxLength: 8 },
      )
      .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
  );
  fuzz(
    'the query gives known looks only, and keeps all else when the language changes',
    3,
    search,
    (text) => {
      const read = readQuery(text);
      demandPlainObjects(read);
      demand(['auto', 'light', 'dark'].includes(read.theme), `${read.theme} is no theme`);
      demand(/^[0-9A-F]{6}$/.test(read.accent ?? '000000'), `${read.accent} is no colour`);
      demand(/^[a-z0-9-]{1,64}$/.test(read.demo ?? 'x'), `${read.demo} is no demonstration`);
      const isKnown = read.ignored.every((name) =>
        ['lang', 'theme', 'accent', 'demo', 'share'].includes(name),
      );
      demand(isKnown, `${read.ignored} should not be spoken of`);
      const changed = readQuery(writeQuery(text, 'en'));
      const others = ({ theme, accent, demo, share }: typeof read) => [theme, accent, demo, share];
      demandSame([changed.lang, ...others(changed)], ['en', ...others(read)], 'the query changed');
    },
  );
});
