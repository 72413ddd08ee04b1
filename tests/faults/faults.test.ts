import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fault } from './fault';
import { faults } from './faults';
import { addressFaults } from './inject-address';
import { clockFaults } from './inject-clock';
import { displayFaults } from './inject-display';
import { foreignHandsFaults } from './inject-foreign-hands';
import { hostFaults } from './inject-host';
import { missingFaults } from './inject-missing';
import { networkFaults } from './inject-network';
import { pressingFaults } from './inject-pressing';
import { storageFaults } from './inject-storage';
import { typingFaults } from './inject-typing';

const injectors: Readonly<Record<string, object>> = {
  network: networkFaults,
  storage: storageFaults,
  address: addressFaults,
  pressing: pressingFaults,
  typing: typingFaults,
  clock: clockFaults,
  display: displayFaults,
  'foreign-hands': foreignHandsFaults,
  host: hostFaults,
  missing: missingFaults,
};

const rows = Object.values(faults).flatMap((family) => Object.entries<Fault>(family));
const folder = new URL('.', import.meta.url);
const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8');

/** The families that test files let strike, each time one does. */
const struck = readdirSync(folder)
  .filter((file) => file.endsWith('.test.ts') && file !== 'faults.test.ts')
  .flatMap((file) => [...textOf(file).matchAll(/describeFaults\('([a-z-]+)'/g)])
  .map(([, family]) => family);

describe('the table of faults', () => {
  it('has at least 48, each once', () => {
    const ids = rows.map(([id]) => id);
    expect(ids.length).toBeGreaterThanOrEqual(48);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has each tried by one injector, and no injector without a line', () => {
    const listed = Object.entries(faults).map(([family, of]) => [family, Object.keys(of).sort()]);
    const tried = Object.entries(injectors).map(([family, of]) => [family, Object.keys(of).sort()]);
    expect(Object.fromEntries(tried)).toEqual(Object.fromEntries(listed));
  });

  it('has each family struck by one test file', () => {
    expect([...struck].sort()).toEqual(Object.keys(faults).sort());
  });

  it.each(rows)('says of %s what happens and what comes of it, in whole sentences', (_, row) => {
    for (const sentence of [row.when, row.outcome]) expect(sentence).toMatch(/^[A-Z].{10,}\.$/);
    expect(row.when).not.toBe(row.outcome);
  });

  it('loses answers only where what held them is gone', () => {
    const lost = rows.filter(([, { told, kept }]) => told !== kept).map(([id]) => id);
    expect(lost).toEqual(['storage-garbage', 'storage-old-schema', 'storage-future-schema']);
  });
});
