import { describe, expect, it } from 'vitest';
import { canonicalLink } from '../../src/build/canonical-link';
import { findPage, type Page } from '../../src/build/page-list';
import { everyone } from '../../src/build/policy';

const at = (path: string): Page => {
  const page = findPage(path);
  if (page === undefined) throw new Error(`no page at ${path}`);
  return page;
};
const served = (origins: readonly string[], basePath = '/') => ({ ...everyone, origins, basePath });

describe('the page that search engines are to show', () => {
  it.each([
    ['/', 'https://check.example/'],
    ['/en/', 'https://check.example/en/'],
    ['/embed/', 'https://check.example/'],
    ['/embed/en/', 'https://check.example/en/'],
  ])('of %s is %s', (path, address) => {
    expect(canonicalLink(at(path), served(['https://check.example']))).toBe(
      `<link rel="canonical" href="${address}" />`,
    );
  });

  it('is where the site lies on its host', () => {
    const serving = served(['https://*.bank.example', 'https://bank.example'], '/tools/check/');
    expect(canonicalLink(at('/embed/en/'), serving)).toBe(
      '<link rel="canonical" href="https://bank.example/tools/check/en/" />',
    );
  });

  it.each([[[]], [['https://*.bank.example']]])(
    'is not named where no one origin is known: %j',
    (origins) => {
      expect(canonicalLink(at('/'), served(origins))).toBe('');
    },
  );
});
