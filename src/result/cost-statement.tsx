import type { CostRow } from '../domain/cost/cost';
import { sourcedOn } from '../domain/rulebook/rulebook';
import type { DetailPart } from './result-context';

/** One plan in the vocabulary of the disclosure rule: principal, each charge and who collects it, annualised cost, cost of default. */
export function CostStatement({ page, row }: DetailPart & { readonly row: CostRow }) {
  const { texts, rulebook, assessment } = page;
  const { costPlan, format } = texts;
  const { statement } = costPlan;
  const article =
    row.price === 'base' && row.fee?.source === 'article'
      ? sourcedOn(rulebook.cost.articleAnnual[row.termCount], assessment.today)
      : undefined;
  const last = row.payments.at(-1);
  return (
    <dl className="rule-card-facts">
      <dt>{statement.principal}</dt>
      <dd>{format.money(row.principal)}</dd>
      <dt>{statement.fee}</dt>
      <dd>{statement.feeText(row.feeTotal, row.payments[0]?.fee ?? 0)}</dd>
      <dt>{statement.collector}</dt>
      <dd>{statement.collectorText}</dd>
      <dt>{statement.payments}</dt>
      <dd>{statement.paymentsText(row.terms, row.perTerm, last?.payment ?? row.perTerm)}</dd>
      <dt>{statement.annual}</dt>
      <dd>{statement.annualText(row.nominal, row.effective)}</dd>
      {article && (
        <>
          <dt>{statement.article}</dt>
          <dd>{statement.articleText(article.value)}</dd>
        </>
      )}
      <dt>{statement.late}</dt>
      <dd>{statement.lateText}</dd>
    </dl>
  );
}
