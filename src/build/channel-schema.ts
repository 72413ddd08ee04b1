import { z } from 'zod';
import { answerNames } from '../domain/answers/answers';

const lang = z.enum(['zh-CN', 'en']);
const theme = z.enum(['auto', 'light', 'dark']);
const accent = z.string().regex(/^[\da-fA-F]{6}$/);
const looks = { lang: lang.optional(), theme: theme.optional(), accent: accent.optional() };

const between = { namespace: z.literal('fenqi-check'), version: z.literal(1) };
const word = z.string().regex(/^[a-z-]{1,24}$/);
const names = z.enum(answerNames as [string, ...string[]]);
const texts = z.partialRecord(names, z.string().regex(/^.{1,64}$/));

const result = {
  verdict: z.enum(['meets', 'not-yet', 'undetermined']),
  earliest: z.iso.date().optional(),
  answers: texts.optional(),
};

/** Every message of the channel: the two between windows, and what goes over the port either way; what a guard accepts fits it, and what is sent as well. */
export const channelShapes = {
  hello: z.object({ ...between, type: z.literal('hello') }),
  init: z.object({ ...between, type: z.literal('init'), ...looks }),
  result: z.object({ ...between, type: z.literal('result'), ...result }),
  fromFrame: z.discriminatedUnion('type', [
    z.object({ type: z.literal('height'), height: z.int().min(1).max(99_999) }),
    z.object({
      type: z.literal('step'),
      index: z.int().min(1).max(9),
      total: z.int().min(1).max(9),
      id: word,
    }),
    z.object({ type: z.literal('complete') }),
    z.object({ type: z.literal('error'), code: z.enum(['crashed', 'not-loaded']) }),
    z.object({ type: z.literal('result'), ...result }),
  ]),
  fromHost: z.discriminatedUnion('type', [
    z.object({ type: z.literal('set'), ...looks }),
    z.object({ type: z.literal('focus') }),
    z.object({ type: z.literal('prefill'), answers: texts }),
  ]),
} as const;

const notes = {
  hello:
    'Window message of the frame to any origin, since it tells nothing. Repeated until the host answers, and after a return from the back-forward cache.',
  init: 'Window message of the host to the exact origin of the frame, with one MessagePort. A second one replaces the first.',
  result:
    'Window message of the frame, to the origin the reader was shown, on their press, where no host has answered.',
  fromFrame:
    'On the port, by the frame. Answers, verdict and amounts are in `result` alone, and that is sent only on the reader’s press.',
  fromHost:
    'On the port, by the host. What is not known is ignored. A prefilled answer never replaces one of the reader’s, and is named as prefilled.',
} as const satisfies Record<keyof typeof channelShapes, string>;

/** The channel between the frame and the page around as a JSON schema: one definition for each place things are said. */
export function channelSchema(): object {
  const definitions = Object.entries(channelShapes).map(([place, shape]) => {
    const { $schema: _, ...schema } = z.toJSONSchema(shape, { io: 'input' });
    return [place, { description: notes[place as keyof typeof notes], ...schema }] as const;
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'fenqi-check channel v1',
    anyOf: definitions.map(([place]) => ({ $ref: `#/$defs/${place}` })),
    $defs: Object.fromEntries(definitions),
  };
}
