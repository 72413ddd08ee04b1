import type { CostRow } from '../domain/cost/cost';
import { sourcedOn } from '../domain/rulebook/rulebook';
import type { ResultWords } from '../messages/messages';
import type { ResultPart } from './result-context';

interface Cell {
  /** Its name in the reading contract. */
  readonly name: string;
  readonly label: string;
  /** For programs: yuan, or a decimal fraction. */
  readonly value: number;
  /** For people. */
  readonly text: string;
}

/** The figures of a row in order, each with the smaller ones that stand under it. */
export function figuresOf(
  row: CostRow,
  { cost, format }: ResultWords,
  articleAnnual: number | undefined,
): readonly (Cell & { readonly under: readonly Cell[] })[] {
  const { table, cells } = cost;
  const money = (name: string, label: string, fen: number): Cell => ({
    name,
    label,
    value: fen / 100,
    text: format.moneyCell(fen),
  });
  const rate = (name: string, label: string, fraction: number): Cell => ({
    name,
    label,
    value: fraction,
    text: format.percent(fraction),
  });
  const { payments, feeTotal, principal, perTerm } = row;
  const firstFee = payments[0]?.fee ?? 0;
  // Of a quote in yuan the last fee takes what is left.
  const isEven = payments.every(({ fee }) => fee === firstFee);
  return [
    {
      ...money('fee-total', table.fee, feeTotal),
      under: [
        money('fee-per-term', isEven ? cells.feePerTerm : cells.feeFirst, firstFee),
        money('fee-per-100', cells.perHundred, (feeTotal / principal) * 10_000),
      ],
    },
    { ...money('repaid', table.repaid, row.repaid), under: [] },
    {
      ...money('per-term', table.perTerm, perTerm),
      under: [money('last-payment', cells.last, payments.at(-1)?.payment ?? perTerm)],
    },
    {
      ...rate('nominal-annual', table.nominal, row.nominal),
      under:
        articleAnnual === undefined ? [] : [rate('article-annual', cells.article, articleAnnual)],
    },
    { ...rate('effective-annual', table.effective, row.effective), under: [] },
  ];
}

/** The article's own "annual" figure of a term: beside its own base price only, as its claim. */
export function articleAnnualOf(row: CostRow, { rulebook, assessment }: ResultPart['page']) {
  if (row.price !== 'base' || row.fee?.source !== 'article') return undefined;
  return sourcedOn(rulebook.cost.articleAnnual[row.terms], assessment.today)?.value;
}

/** The table as rows of plain cells, for CSV: every figure of every row, the first row their names. */
export function costCells(rows: readonly CostRow[], texts: ResultWords) {
  const { table, terms, prices } = texts.cost;
  const flat = (row: CostRow) =>
    figuresOf(row, texts, undefined).flatMap(({ under, ...figure }) => [figure, ...under]);
  const [first] = rows;
  const head = first ? flat(first).map(({ label }) => label) : [];
  return [
    [table.terms, table.price, ...head],
    ...rows.map((row) => [
      terms(row.terms),
      prices[row.price],
      ...flat(row).map(({ value }) => value),
    ]),
  ];
}

/** The same in words, a row a line, as people paste it into a chat. */
export function costText(rows: readonly CostRow[], texts: ResultWords): string {
  const { terms, prices } = texts.cost;
  const { colon, comma } = texts.verdict;
  return rows
    .map((row) => {
      const figures = figuresOf(row, texts, undefined).map(({ label, text }) => `${label} ${text}`);
      return `${terms(row.terms)} ${prices[row.price]}${colon}${figures.join(comma)}`;
    })
    .join('\n');
}
