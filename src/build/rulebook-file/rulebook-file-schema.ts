import { z } from 'zod';
import { daySchema, sourceNameSchema } from './dated-schema.ts';
import { valuesSchema } from './value-schemas.ts';

const grades = ['reported', 'assumed', 'official', 'press', 'computed'] as const;
const name = z.string().trim().min(1).max(60);

const source = z.strictObject({
  document: z.string().trim().min(1).max(120).describe('The document by its own name'),
  grade: z
    .enum(grades)
    .describe(
      'How well its values are known: by someone’s report, your own assumption, an official document, the press, a formula',
    ),
  published: z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
      error: 'must be YYYY, YYYY-MM or YYYY-MM-DD',
    })
    .describe('As finely as it is known')
    .optional(),
  lastChecked: daySchema.describe('The day you last read it'),
});

/** A rulebook file: a name, a day, documents, and the values that differ from the tool's own. */
export const rulebookFileSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: z
      .string()
      .regex(/^[\w.-]{1,64}$/, { error: 'must be 1 to 64 letters, digits, dots, hyphens' })
      .describe('Names these values in links; change it whenever a value changes'),
    name: z.strictObject({ 'zh-CN': name, en: name }).describe('Shown on the result'),
    date: daySchema.describe('The day you stand for these values; shown on the result'),
    sources: z
      .record(sourceNameSchema, source)
      .describe('The documents the values come from, by a short name of your own'),
    values: valuesSchema,
  })
  .meta({ title: 'fenqi-check rulebook' });

export type RulebookFile = z.output<typeof rulebookFileSchema>;

/** The same rules as JSON Schema, for editors. */
export function rulebookJsonSchema(): object {
  return z.toJSONSchema(rulebookFileSchema, { io: 'input', reused: 'ref' });
}
