import { describe, expect, it } from 'vitest';
import { visit, waitUntilAlive } from '../browser/visit';
import { languages, nextButton, wordsOf } from '../journeys/walker';
import { openPage } from '../support/browser';
import { readOut, toTranscript } from './screen-reader';

/** Some conditions met, some not, one not answered, money asked for: a bit of everything a result says. */
const someoneBetween =
  'score=570&realName=yes&cardMonths=4&adult=yes&student=no&txPerDay=2.8&overdue=no' +
  '&defaultMonths=none&need=purchase&scene=ecommerce&cashier=yes&amount=6000&promos=ecommerce';

describe.each(languages)('read out to someone who does not see it, in %s', (language) => {
  const file = (name: string) => `./transcripts/${language.toLowerCase()}/${name}.txt`;

  it('is a screen where something is wrong', async () => {
    const { page } = await openPage({ language, hash: '#/account?adult=yes&cardMonths=90' });
    await waitUntilAlive(page);
    await nextButton(page, wordsOf[language], 'account').click();
    await page.getByRole('alert').waitFor();
    await expect(await readOut(page)).toMatchFileSnapshot(file('account-with-errors'));
  });

  it('is a result', async () => {
    const { page } = await openPage({ language });
    await visit(page, `#/review?${someoneBetween}`);
    await nextButton(page, wordsOf[language], 'review').click();
    await page.locator('main[data-view="result"] figure svg').first().waitFor();
    await expect(await readOut(page)).toMatchFileSnapshot(file('result'));
  });
});

describe('a transcript', () => {
  it('sets in what stands between a beginning and its end', () => {
    const phrases = ['document', 'list', 'listitem', 'one', 'end of listitem', 'listitem', 'two'];
    expect(toTranscript([...phrases, 'end of listitem', 'end of list', 'end of document'])).toBe(
      'document\n  list\n    listitem\n      one\n    listitem\n      two\n',
    );
  });

  it('keeps an end that nothing began', () => {
    expect(toTranscript(['one', 'end of two'])).toBe('one\nend of two\n');
  });
});
