import type { Frame, Page } from 'playwright-core';
import type { View } from '../../src/app/view';

/** How long `expect.poll` may wait: a second is too short where the machine has other work. */
export const patience = { timeout: 10_000 };

/** Someone who meets every condition and saw an offer at the checkout. */
export const meetsAll =
  'score=720&realName=yes&cardMonths=30&adult=yes&student=no&profile=yes&bankType=national' +
  '&txPerDay=6&payPerDay=5&loginDays=25&overdue=no&defaultMonths=none&pastOverdues=0' +
  '&need=purchase&scene=ecommerce&cashier=yes&amount=6000';

/** Someone who fails in several ways at once, a debt among them. */
export const failsMuch =
  'score=570&realName=no&cardMonths=none&adult=yes&student=yes&profile=no&bankType=cityOrRural' +
  '&txPerDay=1&payPerDay=0&loginDays=4&overdue=yes&defaultMonths=2&defaultSettled=no' +
  '&pastOverdues=4&pastSettled=no&need=purchase&scene=medical&cashier=no&amount=50000' +
  '&promos=ecommerce&income=3000&terms=6&total=56000';

/** What each view is visited with: what to call it there, and the answers behind its name. One left out does not compile. */
const visits: Readonly<Record<View, readonly (readonly [name: string, answers: string])[]>> = {
  start: [['the first question', '?']],
  score: [['the score', '']],
  account: [['the account', '']],
  activity: [['the activity', '']],
  credit: [['the credit history', '?defaultMonths=3&pastOverdues=1']],
  purchase: [['the purpose', '?need=purchase']],
  review: [['the review', `?${meetsAll}`]],
  factors: [['the limit factors', '']],
  result: [
    ['the result of someone who meets all', `?${meetsAll}`],
    ['the result of someone who fails much', `?${failsMuch}`],
    ['the result of someone who told one thing', '?score=640'],
  ],
  costs: [['the costs', '?amount=6000&terms=12&fee=0.5']],
  codes: [['the failure codes', '?code=404&score=570']],
  compare: [['the comparison', '']],
};

/** Every view there is, the result for three people, each by the fragment that opens it. */
export const everyView = Object.entries(visits).flatMap(([view, all]) =>
  all.map(([name, answers]) => [name, `#/${view}${answers}`] as const),
);

const drawsCosts = ['result', 'costs'];

/** Waits until the app itself has taken over what the page shows at first: only then its title names the view. */
export async function waitUntilAlive(where: Page | Frame): Promise<void> {
  await where.waitForFunction(() => document.title.includes(' · '));
}

/** The tool in the only frame of a page, or in one that a selector finds, once it is alive. */
export async function aliveIn(page: Page, selector = 'iframe'): Promise<Frame> {
  const frame = await (await page.waitForSelector(selector)).contentFrame();
  if (!frame) throw new Error('there is no frame');
  await waitUntilAlive(frame);
  return frame;
}

/** Goes to a fragment within the opened page, and waits until the view stands. */
export async function visit(page: Page, hash: string): Promise<void> {
  const view = /^#\/([a-z]+)/.exec(hash)?.[1] ?? '';
  await waitUntilAlive(page);
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await page.locator(`main[data-view="${view}"] h1`).waitFor();
  if (drawsCosts.includes(view)) await page.locator('figure svg').first().waitFor();
  // The answers in a fragment are taken in, and drawn, after the address has changed.
  await page.waitForFunction(() => !window.location.hash.includes('?'));
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}
