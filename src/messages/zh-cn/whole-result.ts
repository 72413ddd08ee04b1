import { details } from './details';
import { result } from './result';

/** All words of the result in one, for pages of the other language: what the result loads after itself has no others. */
export const wholeResult = { ...result, ...details };
