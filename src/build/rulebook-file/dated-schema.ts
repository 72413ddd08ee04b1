import { z } from 'zod';
import { toCalendarDate } from '../../domain/calendar/calendar';

/** A day as a file states it. */
export const daySchema = z.iso
  .date({ error: 'must be an existing day, YYYY-MM-DD' })
  .transform((text) => toCalendarDate(text));

/** The name a file gives a document. */
export const sourceNameSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, { error: 'must be kebab-case, at most 40 characters' });

/** A value with all its periods, each with where it comes from; `about` tells an editor what it is. */
export function dated<Value extends z.ZodType>(value: Value, about: string) {
  const period = z.strictObject({
    value,
    source: sourceNameSchema.describe('One of the names under "sources"'),
    clause: z.string().trim().min(1).max(200).describe('Where in the document'),
    inForceFrom: daySchema.describe('The first day it holds'),
    inForceUntil: daySchema.describe('The last day it holds; absent while it stands').optional(),
  });
  return z.array(period).min(1).max(20).describe(about);
}
