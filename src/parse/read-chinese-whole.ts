const numerals = '零一二三四五六七八九';
const ranks = [
  [1000, '千'],
  [100, '百'],
  [10, '十'],
  [1, ''],
] as const;

function spellBelowTenThousand(value: number): string {
  const spelt = ranks.reduce((text, [size, rank]) => {
    const digit = Math.floor(value / size) % 10;
    if (digit > 0) return text + numerals.charAt(digit) + rank;
    return text === '' || text.endsWith('零') ? text : `${text}零`;
  }, '');
  return spelt.replace(/零$/, '');
}

/** The one full spelling of a whole number below 100,000,000. */
function spell(value: number): string {
  const [high, low] = [Math.floor(value / 10_000), value % 10_000];
  if (value === 0) return '零';
  if (high === 0) return spellBelowTenThousand(low);
  const gap = low > 0 && low < 1000 ? '零' : '';
  return `${spellBelowTenThousand(high)}万${gap}${spellBelowTenThousand(low)}`;
}

function addUpBelowTenThousand(text: string): number {
  let [sum, digit] = [0, 1];
  for (const sign of text) {
    const size = ranks.find(([, rank]) => rank === sign)?.[0];
    if (size !== undefined) sum += digit * size;
    digit = size === undefined ? numerals.indexOf(sign) : 0;
  }
  return sum + (text === '' || /[千百十]$/.test(text) ? 0 : digit);
}

function addUp(text: string): number {
  const [low = '', high = ''] = text.split('万').reverse();
  return addUpBelowTenThousand(high) * 10_000 + addUpBelowTenThousand(low);
}

/** Numerals as cheques write them, simplified and traditional, and the everyday ones they stand for. */
const formal = '壹贰叁肆伍陆柒捌玖拾佰仟貳參陸萬兩';
const everyday = '一二三四五六七八九十百千二三六万两';

/**
 * Which whole number do these Chinese numerals write in full?
 *
 * A number is understood only when it is spelt as it would be spelt back, so that what may mean two things
 * (三百五, 三四, 一万二) is refused.
 *
 * @param text such as 三, 十二, 两百, 一千零五, 三万五千, 壹万贰仟
 * @returns a whole number 0–99,999,999, or undefined
 */
export function readChineseWhole(text: string): number | undefined {
  if (text.length > 15) return undefined;
  const plain = [...text].map((sign) => everyday[formal.indexOf(sign)] ?? sign).join('');
  if (!/^[零〇一二两三四五六七八九十百千万]+$/.test(plain)) return undefined;
  const even = plain
    .replace(/〇/g, '零')
    .replace(/^两$|两(?=[百千万])/g, '二')
    .replace(/^十/, '一十');
  const value = addUp(even);
  return spell(value) === even ? value : undefined;
}
