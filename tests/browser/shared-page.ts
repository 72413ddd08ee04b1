import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type OpenedPage, type OpenOptions, openPage } from '../support/browser';
import { waitUntilAlive } from './visit';

/** One page for all the tests of a `describe`; what went wrong on it fails the whole of them at the end. */
export function sharePage(options: OpenOptions): () => Page {
  let opened: OpenedPage | undefined;
  beforeAll(async () => {
    opened = await openPage({ ...options, finishWithTest: false });
    await waitUntilAlive(opened.page);
  });
  afterAll(async () => {
    await opened?.finish();
  });
  return () => {
    if (!opened) throw new Error('the page is not open yet');
    return opened.page;
  };
}
