import { readFileSync } from 'node:fs';
import { earlierRulebooks } from '../../data/earlier-rulebooks';
import { ownRulebookId } from '../../data/own-rulebook-id';
import type { OtherRulebook } from '../../domain/rulebook/rulebook';
import { readRulebookFile } from './read-rulebook-file.ts';

/**
 * The rulebook in a file.
 * @throws Error that names the file and every fault with its path.
 */
export function loadOtherRulebook(path: string): OtherRulebook {
  const taken = [ownRulebookId, ...earlierRulebooks.map(({ id }) => id)];
  const read = readRulebookFile(readFileSync(path, 'utf8'), taken);
  if ('rulebook' in read) return read.rulebook;
  const list = read.faults.map((fault) => `  ${fault}`).join('\n');
  throw new Error(`${path} is not a rulebook:\n${list}`);
}
