import './cost-section.css';
import type { Answers } from '../domain/answers/answers';
import type { CostSheet } from '../domain/cost/cost';
import type { ResultWords } from '../messages/messages';
import { Figure } from '../ui/figure/figure';
import { Notice } from '../ui/notice/notice';
import { Section } from '../ui/section/section';
import { unbroken } from '../ui/unbroken/unbroken';
import { CostCharts } from './cost-charts';
import { costCells, costText } from './cost-figures';
import { CostPromos } from './cost-promos';
import { CostQuote } from './cost-quote';
import { CostTable } from './cost-table';
import { LateDetails } from './late-details';
import { OwnNumber } from './number-answer';
import type { ResultPart } from './result-context';
import { SourceNote } from './source-note';
import { TakeTable } from './take-table';

interface Finding {
  /** Its name among the figures, and the sum in fen; none where nothing can be worked out. */
  readonly name?: string;
  readonly fen?: number;
  readonly text: string;
}

/** What the table finds, in sentences that change with every input, each about one sum. */
export function findings(
  { principal, finding, quote, quoteDoubt }: CostSheet,
  { cost }: ResultWords,
  need?: Answers['need'],
): readonly Finding[] {
  const own = quote.kind === 'priced' ? quote.row : undefined;
  const say = (name: string, fen: number, text: string) => ({ name, fen, text });
  // What may well be a slip is asked about before anything is found in it.
  const found: Finding[] = quoteDoubt ? [{ text: cost.checkQuote }] : [];
  if (own) found.push(say('quote-fee', own.feeTotal, cost.quoteFound(own.feeTotal, own.nominal)));
  if (finding) {
    const { longestOverShortest: delta, promoSaves: promo } = finding;
    found.push(
      say('cheapest-fee', finding.cheapest.fee, cost.find({ principal, ...finding })),
      say('longest-over-shortest', delta.fee, cost.delta(delta.longest, delta.shortest, delta.fee)),
    );
    if (promo) found.push(say('promo-saves', promo.fee, cost.promoSaves(promo.terms, promo.fee)));
  }
  // Of one's own plan, where there is one: the saving must not contradict the sentence above it.
  const avoidable = own?.feeTotal ?? finding?.cheapest.fee;
  if (avoidable === undefined) return [{ text: cost.noFees }];
  // Whoever needs cash cannot pay in full.
  return avoidable > 0 && need !== 'cash'
    ? [...found, say('avoidable', avoidable, cost.skip(avoidable))]
    : found;
}

/** One fee of every document that fees come from: a file may state but some of them. */
function feesBySource(rows: CostSheet['rows']) {
  const fees = rows.flatMap(({ fee }) => fee ?? []);
  return fees.filter(
    ({ source }, index) => fees.findIndex((one) => one.source === source) === index,
  );
}

/** What the prices come to: charts, table and files of one dataset, and each plan looked at closely. */
function Priced({ page, roomy }: ResultPart & { readonly roomy: boolean }) {
  const { texts, assessment } = page;
  const { cost } = texts;
  const { rows } = assessment.cost;
  return (
    <>
      <CostCharts page={page} roomy={roomy} />
      <CostTable page={page} />
      <TakeTable
        page={page}
        of="cost"
        copyLabel={cost.copy}
        csvLabel={cost.csv}
        text={() => costText(rows, texts)}
        cells={() => costCells(rows, texts)}
      />
      <p>{cost.reason}</p>
      <LateDetails page={page}>
        {({ CostDetails }, whole) => <CostDetails page={whole} />}
      </LateDetails>
      {feesBySource(rows).map((fee) => (
        <SourceNote key={fee.source} page={page} of={fee} />
      ))}
    </>
  );
}

interface CostSectionProps extends ResultPart {
  readonly title: string;
  /** Stands alone under the heading of its page, with room for both charts beside each other. */
  readonly roomy?: boolean;
}

/** What instalments truly cost: the finding, chart and table of one dataset, and everything that changes it in place. */
export function CostSection({ page, title, roomy = false }: CostSectionProps) {
  const { texts, assessment } = page;
  const { cost } = texts;
  const sheet = assessment.cost;
  const { need } = assessment.answers;
  return (
    <Section id="cost" title={title} isTitleHidden={roomy}>
      {/* Before any figure, which would be read as that of the loan. */}
      {need === 'cash' && <Notice kind="warn">{cost.notWeilidai}</Notice>}
      <div className="stack cost-found">
        {/* Of what follows from an amount the first sentence is told; all of them for every digit would be noise. */}
        {findings(sheet, texts, need).map(({ name, fen, text }, index) => (
          <p
            key={index === 0 ? 'first' : text}
            className={index === 0 ? 'subtitle' : undefined}
            aria-live={index === 0 ? 'polite' : undefined}
          >
            <Figure name={name} value={fen === undefined ? fen : fen / 100}>
              {unbroken(text)}
            </Figure>
          </p>
        ))}
      </div>
      <div className="cost-inputs">
        {sheet.isExample && (
          <Notice kind="unknown">
            <Figure value={sheet.principal / 100}>{cost.example(sheet.principal)}</Figure>
          </Notice>
        )}
        <OwnNumber page={page} name="amount" label={cost.amount} />
        <CostQuote page={page} />
        <CostPromos page={page} />
      </div>
      {sheet.rows.length > 0 && <Priced page={page} roomy={roomy} />}
    </Section>
  );
}
