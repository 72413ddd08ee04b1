import type { AnswerSpec } from '../domain/answers/answers';

/** The form and bounds of an answer that is a number; bounds in the unit the person sees (yuan, per cent). */
export type NumberSpec = Extract<AnswerSpec, { readonly min: number }>;

/** Why a typed text is no answer. */
export type NumberProblem =
  | 'empty'
  | 'not-a-number'
  | 'below'
  | 'above'
  | 'not-whole'
  | 'too-many-decimals';

/** What a typed text turned out to be. */
export type Parsed =
  | {
      readonly ok: true;
      /** In the unit the person sees: yuan, per cent, months, a day. */
      readonly value: number;
      /** Plain decimal text which `readAnswer` reads as the domain value. */
      readonly text: string;
      /** `converted`: units, words or full-width signs were understood, so the reading is worth showing. */
      readonly reads: 'plain' | 'converted';
    }
  | { readonly ok: false; readonly problem: Exclude<NumberProblem, 'below' | 'above'> }
  /** Understood but out of bounds: `value` is what was understood, so that its unit can be questioned. */
  | { readonly ok: false; readonly problem: 'below' | 'above'; readonly value: number };
