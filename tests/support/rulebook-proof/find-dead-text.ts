import { fileURLToPath } from 'node:url';
import { findUnusedWords } from '../architecture/find-unused-words';
import { listFiles } from '../architecture/source';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const declared = [
  { path: 'src/messages/zh-cn/result.ts', name: 'result' },
  { path: 'src/messages/zh-cn/cost-plan.ts', name: 'costPlan' },
  { path: 'src/messages/zh-cn/guide.ts', name: 'guide' },
  { path: 'src/messages/zh-cn/demo.ts', name: 'demo' },
  { path: 'src/messages/core-words.ts', name: 'CoreWords' },
  { path: 'src/messages/core-words.ts', name: 'QuestionWords' },
  { path: 'src/messages/result-words.ts', name: 'RuleWords' },
];

/**
 * Which texts does the page never say?
 *
 * @param isGone tells the files to read as if they were not there; none unless said otherwise
 * @returns the path of each word, or of a whole group, that nothing outside the words reaches
 */
export function findDeadText(isGone: (path: string) => boolean = () => false): readonly string[] {
  const files = listFiles(root, 'src').filter((path) => /\.tsx?$/.test(path));
  const isWords = (path: string) => path.startsWith('src/messages/') || isGone(path);
  return findUnusedWords(root, files, isWords, declared);
}
