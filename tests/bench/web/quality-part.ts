import { type Goal, table } from './figures';
import { judgeQuality } from './first-view';

/** Someone who meets every condition, as a link carries the answers. */
export const meetsAll =
  'score=720&realName=yes&cardMonths=30&adult=yes&student=no&profile=yes&bankType=national' +
  '&txPerDay=6&payPerDay=5&loginDays=25&overdue=no&defaultMonths=none&pastOverdues=0' +
  '&need=purchase&scene=ecommerce&cashier=yes&amount=6000';

const pages = [
  ['direct, zh', ''],
  ['direct, en', 'en/'],
  ['embed, zh', 'embed/'],
  ['embed, en', 'embed/en/'],
  ['result, zh', `#/result?${meetsAll}`],
  ['result, en', `en/#/result?${meetsAll}`],
] as const;

/** The points of every kind of page in both languages; prints them with what took points away. */
export async function benchQuality(siteUrl: string, port: number): Promise<readonly Goal[]> {
  const judged: { readonly name: string; readonly goals: readonly Goal[] }[] = [];
  const faults: string[] = [];
  for (const [name, path] of pages) {
    const quality = await judgeQuality(siteUrl + path, port);
    const goals = Object.entries(quality.points).map(([category, points]) => ({
      name: `${category}, ${name}`,
      seen: String(Math.round(points)),
      wanted: '100',
      isMet: points === 100,
    }));
    judged.push({ name, goals });
    faults.push(...quality.faults.map((fault) => `${name}: ${fault}`));
  }
  console.log('\nPoints');
  const rows = judged.map(({ name, goals }) => [name, ...goals.map(({ seen }) => seen)]);
  console.log(table([['', 'accessibility', 'best practices', 'SEO'], ...rows]));
  for (const fault of faults) console.log(`  − ${fault}`);
  return judged.flatMap(({ goals }) => goals);
}
