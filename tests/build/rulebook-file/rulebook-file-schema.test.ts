import { fileURLToPath } from 'node:url';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { rulebookJsonSchema } from '../../../src/build/rulebook-file/rulebook-file-schema';
import type { valuesSchema } from '../../../src/build/rulebook-file/value-schemas';
import type { Rulebook } from '../../../src/domain/rulebook/rulebook';

const published = fileURLToPath(new URL('../../../public/rulebook.schema.json', import.meta.url));

/** A value of a file in the place of one of the rulebook: the same value, with periods still to be filled. */
type Stated<T> = T extends readonly [{ readonly value: infer Value }, ...unknown[]]
  ? { readonly value: Value }[]
  : T extends object
    ? { readonly [Name in keyof T]?: Stated<T[Name]> | undefined }
    : T;

describe('the schema for editors', () => {
  it('is published as what files are checked by; after a change, run with `-u`', async () => {
    const text = `${JSON.stringify(rulebookJsonSchema(), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(published);
  });

  it('lets a file state only values the rulebook has, of its types', () => {
    expectTypeOf<z.output<typeof valuesSchema>>().toExtend<Stated<Omit<Rulebook, 'id'>>>();
  });
});
