import './compare-section.css';
import { useState } from 'react';
import { answerSpecs, type Terms } from '../domain/answers/answers';
import { Notice } from '../ui/notice/notice';
import { Section } from '../ui/section/section';
import { Segmented } from '../ui/segmented/segmented';
import { CompareTable } from './compare-table';
import { NumberAnswer } from './number-answer';
import type { DetailPart } from './result-context';

/** The same money elsewhere, at an amount and a term of one's choice; a claim only where whole ranges are apart. */
export function CompareSection({ page }: DetailPart) {
  const { texts, assessment, words } = page;
  const { compare, cost } = texts;
  const [terms, setTerms] = useState<Terms>(assessment.answers.terms ?? 6);
  const { principal, isExample } = assessment.cost;
  return (
    <Section id="compare" title={compare.lead(principal, cost.terms(terms))}>
      {isExample && <Notice kind="unknown">{cost.example(principal)}</Notice>}
      <NumberAnswer page={page} name="amount" label={cost.amount} />
      <Segmented
        name="compare-terms"
        label={words.questions.terms.label}
        value={`${terms}`}
        options={answerSpecs.terms.options.map((each) => ({
          value: `${each}`,
          label: cost.terms(each),
        }))}
        onChange={(value) => setTerms(Number(value) as Terms)}
      />
      <CompareTable page={page} terms={terms} />
    </Section>
  );
}
