import './cost-section.css';
import { useState } from 'react';
import type { CostSheet } from '../domain/cost/cost';
import type { ResultWords } from '../messages/messages';
import { Button } from '../ui/button/button';
import { Notice } from '../ui/notice/notice';
import { Section } from '../ui/section/section';
import { CopyButton, RefusedFile } from './copy-button';
import { CostCharts } from './cost-charts';
import { CostPromos } from './cost-promos';
import { CostQuote } from './cost-quote';
import { CostTable, costCells, costText } from './cost-table';
import { LateDetails } from './late-details';
import { NumberAnswer } from './number-answer';
import type { ResultPart } from './result-context';
import { SourceNote } from './source-note';

/** What the table finds, in sentences that change with every input. */
export function findingText({ principal, finding, quote }: CostSheet, { cost }: ResultWords) {
  if (!finding) return [cost.noFees];
  const { longestOverShortest: delta, promoSaves } = finding;
  return [
    ...(quote.kind === 'priced' ? [cost.quoteFound(quote.row.feeTotal, quote.row.nominal)] : []),
    cost.find({ principal, ...finding }),
    cost.delta(delta.longest, delta.shortest, delta.fee),
    ...(promoSaves ? [cost.promoSaves(promoSaves.terms, promoSaves.fee)] : []),
  ];
}

interface CostSectionProps extends ResultPart {
  readonly title: string;
  /** Stands alone on its page, with room for both charts beside each other. */
  readonly roomy?: boolean;
}

/** What instalments truly cost: the finding, chart and table of one dataset, and everything that changes it in place. */
export function CostSection({ page, title, roomy = false }: CostSectionProps) {
  const { texts, assessment, actions, sources } = page;
  const { cost } = texts;
  const sheet = assessment.cost;
  const [refused, setRefused] = useState(false);
  const csv = () => actions.csv(costCells(sheet.rows, texts));
  const [first, ...others] = findingText(sheet, texts);
  // Of one's own plan, where there is one: the saving must not contradict the sentence above it.
  const { quote } = sheet;
  const avoidable =
    quote.kind === 'priced' ? quote.row.feeTotal : (sheet.finding?.cheapest.fee ?? 0);
  return (
    <Section id="cost" title={title}>
      <div aria-live="polite" className="entry-block">
        <p className="cost-finding">
          <span>{first}</span>
        </p>
        {others.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {avoidable > 0 && <p>{cost.skip(avoidable)}</p>}
      </div>
      <div className="cost-inputs">
        {sheet.isExample && <Notice kind="unknown">{cost.example(sheet.principal)}</Notice>}
        <NumberAnswer page={page} name="amount" label={cost.amount} />
        <CostQuote page={page} />
        <CostPromos page={page} />
      </div>
      <CostCharts page={page} roomy={roomy} />
      <CostTable page={page} />
      <div className="cost-actions">
        <CopyButton
          texts={texts}
          copy={actions.copy}
          action="copy"
          label={cost.copy}
          text={() => costText(sheet.rows, texts)}
        />
        <Button
          action="csv"
          onClick={() => setRefused(!actions.download('fenqi-cost.csv', 'text/csv', csv()))}
        >
          {cost.csv}
        </Button>
        <RefusedFile hint={cost.downloadByHand} text={refused ? csv() : undefined} />
      </div>
      <p>{cost.reason}</p>
      <LateDetails page={page}>
        {({ CostDetails }, whole) => <CostDetails page={whole} />}
      </LateDetails>
      {sheet.rows[0]?.fee && <SourceNote texts={texts} sources={sources} of={sheet.rows[0].fee} />}
    </Section>
  );
}
