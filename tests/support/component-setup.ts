import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';
import { loadLater } from '../../src/wizard/load-later';
import './without-owner-stacks';

// A wait ends with what it waits for: only a fault, or a machine under load, takes this long (milliseconds).
configure({ asyncUtilTimeout: 5000 });

// Components are seen as they are once all of the wizard has come.
await loadLater();

afterEach(cleanup);

// The next file finds the window as this one did.
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  sessionStorage.clear();
  localStorage.clear();
  history.replaceState(null, '', '/');
  document.head.replaceChildren();
  document.body.replaceChildren();
  for (const { name } of [...document.documentElement.attributes]) {
    document.documentElement.removeAttribute(name);
  }
});
