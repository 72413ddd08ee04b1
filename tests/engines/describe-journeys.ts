import { describe, expect, it } from 'vitest';
import { cases } from '../journeys/cases';
import { cashPerson, meetsAllPerson, unsurePerson } from '../journeys/people';
import { languages, wordsOf } from '../journeys/walker';
import { arriveAt, readResult, walkByPointer } from './engine-walker';
import { keyTo, walkByKeys } from './key-walker';
import { siteAddress, type Visit } from './use-engine';

const pageOf = { 'zh-CN': '', en: 'en/' } as const;

/** The six cases, and people who walk from the first question to the result. */
export function describeJourneys(visit: Visit): void {
  describe.each(languages)('in %s', (language) => {
    const words = wordsOf[language];
    const start = () => siteAddress(pageOf[language]);

    it.each(cases)('is right for someone $who', async ({ fragment, marks, says }) => {
      await visit(`${start()}#/result?${fragment}`, async (tab) => {
        expect(await readResult(tab)).toMatchObject(marks);
        for (const { within, text } of says) {
          const said = await tab.run(
            (css: string) =>
              [...document.querySelectorAll(css)].map((each) => each.textContent).join(' '),
            within,
          );
          expect(said.replace(/\s+/g, ' '), within).toMatch(text[language]);
        }
      });
    });

    it('leads someone with a pointer to the result', async () => {
      await visit(start(), async (tab) => {
        await walkByPointer(tab, tab, words, cashPerson);
        expect(await readResult(tab)).toMatchObject({ verdict: 'meets', entry: 'weilidai' });
      });
    });

    it('leads someone without a pointer to the result and back to the answers', async () => {
      await visit(start(), async (tab) => {
        await walkByKeys(tab, words, meetsAllPerson);
        expect(await readResult(tab)).toMatchObject({
          verdict: 'meets',
          entry: 'merchant',
          earliest: '2026-11-22',
          premium: 'no',
        });
        await keyTo(tab, 'Tab', 'change', ({ action }) => action === 'change');
        await tab.press('Enter');
        await arriveAt(tab, words, 'review');
      });
    });

    it('leads someone who is not sure of anything there without a pointer', async () => {
      await visit(start(), async (tab) => {
        await walkByKeys(tab, words, unsurePerson);
        expect(await readResult(tab)).toMatchObject({ verdict: 'undetermined', unknown: 8 });
      });
    });
  });

  it('keeps the answers on the way back and after a reload', async () => {
    await visit(siteAddress(''), async (tab) => {
      const words = wordsOf['zh-CN'];
      await walkByPointer(tab, tab, words, cashPerson.slice(0, 2));
      await arriveAt(tab, words, 'activity');
      await tab.back();
      await arriveAt(tab, words, 'account');
      await tab.reload();
      await arriveAt(tab, words, 'account');
      const value = () => document.querySelector<HTMLInputElement>('#cardMonths')?.value;
      await expect.poll(() => tab.run(value), { timeout: 10_000 }).toBe('18');
    });
  });
}
