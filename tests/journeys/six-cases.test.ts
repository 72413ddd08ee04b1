import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readMarks } from '../browser/marks';
import { openPage } from '../support/browser';
import { cases } from './cases';
import { languages } from './walker';

async function textOf(page: Page, selector: string): Promise<string> {
  const texts = await page.locator(selector).allTextContents();
  return texts.join(' ').replace(/\s+/g, ' ');
}

describe.each(languages)('the result opened cold in %s', (language) => {
  it.each(cases)('is right for someone $who', async ({ fragment, marks, says }) => {
    const { page } = await openPage({ language, hash: `#/result?${fragment}` });
    expect(await readMarks(page)).toMatchObject(marks);
    for (const { within, text } of says) {
      expect(await textOf(page, within), within).toMatch(text[language]);
    }
  });
});
