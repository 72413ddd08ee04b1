import { completeWords } from '../first-words';
import { first } from './first';
import { later } from './later';

export const core = completeWords(first, later);
