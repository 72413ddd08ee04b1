import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadOtherRulebook } from '../../../src/build/rulebook-file/load-other-rulebook';

const folder = mkdtempSync(join(tmpdir(), 'fenqi-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a file named to the build', () => {
  it('is refused with its name and all its faults', () => {
    const path = join(folder, 'broken.json');
    writeFileSync(path, '{"id":"2026-11-22"}');
    expect(() => loadOtherRulebook(path)).toThrow(
      /broken\.json is not a rulebook:\n {2}name: .*\n {2}date: .*\n {2}sources: .*\n {2}values: /,
    );
  });

  it('is refused where there is none', () => {
    expect(() => loadOtherRulebook(join(folder, 'none.json'))).toThrow(/no such file/);
  });
});
