import './compare-section.css';
import { useState } from 'react';
import type { Terms } from '../domain/answers/answers';
import { Notice } from '../ui/notice/notice';
import { Section } from '../ui/section/section';
import { CompareTable } from './compare-table';
import { OwnNumber } from './number-answer';
import type { DetailPart } from './result-context';
import { TermsSwitch } from './terms-switch';

/** The same money elsewhere, at an amount and a term of one's choice; a claim only where whole ranges are apart. */
export function CompareSection({ page }: DetailPart) {
  const { texts, assessment, words } = page;
  const { compare, cost } = texts;
  const [chosen, setChosen] = useState<Terms>();
  const terms = chosen ?? assessment.answers.terms ?? 6;
  const { principal, isExample } = assessment.cost;
  return (
    <Section id="compare" title={compare.lead(principal, cost.terms(terms))}>
      {isExample && <Notice kind="unknown">{cost.example(principal)}</Notice>}
      <OwnNumber page={page} name="amount" label={cost.amount} />
      <TermsSwitch
        name="compare-terms"
        label={words.questions.terms.label}
        texts={texts}
        value={terms}
        onChange={setChosen}
      />
      <CompareTable page={page} terms={terms} />
    </Section>
  );
}
