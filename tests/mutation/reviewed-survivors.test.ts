import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import reviews from './reviewed-survivors.json';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('a review of a change that no test can notice', () => {
  it.each(reviews.map(({ file, line }) => [line, file]))(
    'speaks of the line "%s", in %s',
    (line, file) => {
      const path = `${root}/${file}`;
      const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
      expect(lines.map((each) => each.trim())).toContain(line);
    },
  );
});
