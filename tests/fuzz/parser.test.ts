import fc from 'fast-check';
import { describe } from 'vitest';
import { answerSpecs, readAnswer, writeAnswer } from '../../src/domain/answers/answers';
import {
  type NumericAnswerName,
  numberUnits,
  type Parsed,
  parseNumber,
  quoteTyped,
} from '../../src/parse/parse';
import { readEntry } from '../../src/wizard/read-entry';
import { demand, demandSame, fuzz } from './fuzz';
import { limits, numericNames, speltNumber } from './spelt-number';
import { typedText } from './typed-text';

const parse = (name: NumericAnswerName, typed: string): Parsed =>
  parseNumber(typed, answerSpecs[name], numberUnits[name]);

const cases = fc.tuple(fc.constantFrom(...numericNames), typedText);

/** What is left of a text without spaces and marks that neither show nor turn the order of what shows. */
const visible = (text: string) =>
  text.replace(/[\s\u00AD\u200B-\u200E\u202A\u202C\u202D\u2060\u2066\u2068\u2069\uFEFF]/g, '');

/** Every sign that may have a part in a number, a separator, or the words of a unit. */
const meaningful =
  /^[0-9０-９.,．，零〇一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟貳參陸萬兩整半a-zA-Zａ-ｚＡ-Ｚ分个月年又天日每平均笔次/／元圆块钱人民币￥¥%％点之]+$/;

const problems = ['empty', 'not-a-number', 'below', 'above', 'not-whole', 'too-many-decimals'];

function demandAnswer(name: NumericAnswerName, typed: string, parsed: Parsed & { ok: true }): void {
  const { min, max, decimals } = limits[name];
  const { value, text } = parsed;
  demand(Number.isFinite(value) && value >= min && value <= max, `${value} is out of bounds`);
  demand(/^(0|[1-9]\d*)(\.\d*[1-9])?$/.test(text), `${text} is not plain`);
  demand((text.split('.')[1] ?? '').length <= decimals, `${text} has too many decimals`);
  demand(String(value) === text || value < 1e-5, `${text} is not ${value}`);
  const stored = readAnswer(name, text);
  demand(typeof stored === 'number' && Number.isFinite(stored), `${text} is no answer`);
  demandSame(writeAnswer(name, stored), text, 'it is written back as something else');
  demandSame(parse(name, text), { ...parsed, reads: 'plain' }, 'its own text is read differently');
  demand(meaningful.test(visible(typed)), 'a sign without a meaning was passed over');
}

describe('what is typed into a field for a number', () => {
  fuzz(
    'anything typed is one answer within its bounds, or a problem',
    22,
    cases,
    ([name, typed]) => {
      const parsed = parse(name, typed);
      if (parsed.ok) return demandAnswer(name, typed, parsed);
      demand(problems.includes(parsed.problem), `${parsed.problem} is no problem we know`);
      demand(
        (parsed.problem === 'empty') === (visible(typed) === ''),
        'empty is what nothing is seen of',
      );
      if (!('value' in parsed)) return;
      demand(Number.isFinite(parsed.value), `${parsed.value} is not finite`);
      const isOut = parsed.value < limits[name].min || parsed.value > limits[name].max;
      demand(isOut || /[-－−]/.test(typed), `${parsed.value} is within bounds`);
    },
  );

  fuzz('every digit typed is a digit of the answer', 8, cases, ([name, typed]) => {
    const parsed = parse(name, typed);
    // Years become months, numerals digits, and 一天3笔 counts one day: those are in the next law.
    if (
      !parsed.ok ||
      /[年y天日d零〇一-龟]/i.test(typed.replace(/[分笔次元圆块钱万千百个月点之每平均人民币]/g, ''))
    )
      return;
    const typedDigits = typed.normalize('NFKC').replace(/\D/g, '');
    const significant = (text: string) => text.replace(/\D/g, '').replace(/^0+|0+$/g, '');
    demandSame(significant(parsed.text), significant(typedDigits), 'a digit was lost or added');
  });

  fuzz(
    'a number spelt in any of the usual ways is that number',
    10,
    speltNumber,
    ({ name, typed, means }) => {
      const { min, max, decimals } = limits[name];
      const parsed = parse(name, typed);
      const [exact, count] = [Number(means), (means.split('.')[1] ?? '').length];
      if (exact < min) demandSame(parsed, { ok: false, problem: 'below', value: exact }, means);
      else if (exact > max)
        demandSame(parsed, { ok: false, problem: 'above', value: exact }, means);
      else if (count > decimals)
        demandSame(
          parsed.ok ? 'read' : parsed.problem,
          decimals === 0 ? 'not-whole' : 'too-many-decimals',
          means,
        );
      else demandSame(parsed.ok ? parsed.text : parsed.problem, means, typed);
    },
  );

  const groups = fc.tuple(
    fc.constantFrom<NumericAnswerName>('amount', 'income', 'assets'),
    fc.array(fc.stringMatching(/^(?:\d{3}|\d{1,4})$/), { minLength: 2, maxLength: 4 }),
    fc.array(fc.constantFrom(',', ',', '，', ' ', '\u2009'), { minLength: 3, maxLength: 3 }),
  );
  fuzz(
    'separators part thousands, all alike, or the text is no number',
    2,
    groups,
    ([name, parts, between]) => {
      const typed = parts
        .map((part, at) => part + (at < parts.length - 1 ? between[at] : ''))
        .join('');
      const kinds = new Set(between.slice(0, parts.length - 1).map((sign) => /[,，]/.test(sign)));
      const [first = '', ...rest] = parts;
      const isGrouped = /^[1-9]\d{0,2}$/.test(first) && rest.every((part) => part.length === 3);
      const parsed = parse(name, typed);
      if (!isGrouped || kinds.size > 1) {
        demandSame(parsed, { ok: false, problem: 'not-a-number' }, typed);
      } else {
        const value = 'value' in parsed ? parsed.value : undefined;
        demandSame(value, Number(parts.join('')), typed);
      }
    },
  );

  const intruders = [
    ...'?!@#~*=<>|^&()[]{}"\\$€朋约多qzv٣½²①Ⅻ',
    '🙂',
    '大概',
    '\u0000',
    '\u202E',
    '\u0301',
    '\uD800',
  ];
  const intruded = fc.tuple(speltNumber, fc.constantFrom(...intruders), fc.nat(1000));
  fuzz(
    'a sign that means nothing is never passed over, wherever it stands',
    4,
    intruded,
    ([{ name, typed }, sign, place]) => {
      const at = place % (typed.length + 1);
      const parsed = parse(name, typed.slice(0, at) + sign + typed.slice(at));
      demand(!parsed.ok && parsed.problem === 'not-a-number', `${sign} at ${at} was passed over`);
    },
  );

  const crossed = fc.tuple(speltNumber, fc.nat(1000), fc.constantFrom(...'123456789', '一', '九'));
  fuzz(
    'one digit more or less is never the same answer',
    4,
    crossed,
    ([{ name, typed }, place, digit]) => {
      const parsed = parse(name, typed);
      const signs = [...typed];
      const at = place % (signs.length + 1);
      const isDigit = /[1-9１-９二两三四五六七八九贰叁肆伍陆柒捌玖]/.test(signs[at] ?? '');
      const fewer = parse(name, signs.toSpliced(at, 1).join(''));
      const more = parse(name, signs.toSpliced(at, 0, digit).join(''));
      if (!parsed.ok) return;
      demand(
        !isDigit || !fewer.ok || fewer.text !== parsed.text,
        `without ${signs[at]} it is the same`,
      );
      // 十 and 一十 are the same number.
      const isOneTen = digit === '一' && /[十拾]/.test(signs[at] ?? '');
      demand(
        isOneTen || !more.ok || more.text !== parsed.text,
        `with ${digit} at ${at} it is the same`,
      );
    },
  );

  const entries = fc.tuple(cases, fc.boolean(), fc.boolean());
  fuzz(
    'a field says a value, nothing, or a problem with answers that can be pressed',
    4,
    entries,
    ([[name, text], confirms, core]) => {
      const entry = { text, unsure: false, none: false, confirmed: confirms ? text : '' };
      const reading = readEntry(name, entry, core);
      const quoted = [...quoteTyped(text)].length;
      demand(quoted <= 21, `a message would quote ${quoted} signs`);
      if (reading.ok) {
        const isNothing = reading.value === undefined && !core && visible(text) === '';
        return demand(isNothing || Number.isFinite(reading.value), `${reading.value} is no value`);
      }
      if (!('converted' in reading)) return;
      demand(
        readAnswer(name, reading.converted) !== undefined,
        `${reading.converted} cannot be pressed`,
      );
      const stands = readAnswer(name, reading.understood) !== undefined;
      demand(stands || !reading.mayStand, `${reading.understood} cannot be kept`);
    },
  );
});
