import type { CostRow } from '../domain/cost/cost';
import { Facts } from '../ui/facts/facts';
import { Figure } from '../ui/figure/figure';
import { articleAnnualOf } from './cost-figures';
import type { DetailPart } from './result-context';

/** One plan in the vocabulary of the disclosure rule: principal, each charge and who collects it, annualised cost, cost of default. */
export function CostStatement({ page, row }: DetailPart & { readonly row: CostRow }) {
  const { costPlan, format } = page.texts;
  const { statement } = costPlan;
  const articleAnnual = articleAnnualOf(row, page);
  const last = row.payments.at(-1);
  return (
    <Facts>
      <dt>{statement.principal}</dt>
      <dd>
        <Figure name="plan-principal" value={row.principal / 100}>
          {format.money(row.principal)}
        </Figure>
      </dd>
      <dt>{statement.fee}</dt>
      <dd>
        <Figure name="plan-fee" value={row.feeTotal / 100}>
          {statement.feeText(row.feeTotal, row.payments[0]?.fee ?? 0, last?.fee ?? 0)}
        </Figure>
      </dd>
      <dt>{statement.collector}</dt>
      <dd>{statement.collectorText}</dd>
      <dt>{statement.payments}</dt>
      <dd>
        <Figure name="plan-per-term" value={row.perTerm / 100}>
          {statement.paymentsText(row.terms, row.perTerm, last?.payment ?? row.perTerm)}
        </Figure>
      </dd>
      <dt>{statement.annual}</dt>
      <dd>
        <Figure name="plan-nominal-annual" value={row.nominal}>
          {statement.annualText(row.nominal, row.effective)}
        </Figure>
      </dd>
      {articleAnnual !== undefined && (
        <>
          <dt>{statement.article}</dt>
          <dd>
            <Figure name="plan-article-annual" value={articleAnnual}>
              {statement.articleText(articleAnnual)}
            </Figure>
          </dd>
        </>
      )}
      <dt>{statement.late}</dt>
      <dd>{statement.lateText}</dd>
    </Facts>
  );
}
