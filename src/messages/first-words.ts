import type { CoreWords } from './core-words';

type Questions = CoreWords['questions'];
type LaterName = 'choices' | 'promos' | 'problem' | 'suspectAnswers' | 'review';

/** The words the first question does without: they come with the questions after it. */
export type LaterWords = Pick<CoreWords, LaterName> & {
  readonly questions: Omit<Questions, 'score'>;
};

/** The words of the page as it opens: all of them, or without those of later questions. */
export type FirstWords = Omit<CoreWords, LaterName | 'questions'> &
  Partial<Pick<CoreWords, LaterName>> & {
    readonly questions: Pick<Questions, 'score'> & Partial<Omit<Questions, 'score'>>;
  };

/** Are the words of later questions here too? */
export function isComplete(words: FirstWords): words is FirstWords & CoreWords {
  return words.review !== undefined;
}

/** All words of the questions, from those of the page as it opens and those that come later. */
export function completeWords(first: FirstWords, later: LaterWords): CoreWords {
  return { ...first, ...later, questions: { ...first.questions, ...later.questions } };
}
