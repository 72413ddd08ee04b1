import { sourcedOn } from '../domain/rulebook/rulebook';
import { Bulleted } from '../ui/bulleted/bulleted';
import { Disclosure } from '../ui/disclosure/disclosure';
import { Figure } from '../ui/figure/figure';
import { CostPlan } from './cost-plan';
import type { DetailPart } from './result-context';
import { SourceNote } from './source-note';

function Explanations({ page }: DetailPart) {
  const { texts, rulebook, assessment } = page;
  const { explanations } = texts;
  const annual = Object.values(rulebook.cost.articleAnnual).flatMap(
    (rate) => sourcedOn(rate, assessment.today)?.value ?? [],
  );
  const [low, high] = [Math.min(...annual), Math.max(...annual)];
  const isArticle = assessment.cost.rows.every(
    ({ price, fee }) => price !== 'base' || fee?.source === 'article',
  );
  const lpr = sourcedOn(rulebook.cost.fourTimesLpr, assessment.today);
  return (
    <Disclosure summary={explanations.title}>
      <Bulleted>
        <li>{explanations.conventions}</li>
        {annual.length > 0 && isArticle && (
          <li>
            <Figure name="article-annual-low" value={low}>
              <Figure name="article-annual-high" value={high}>
                {explanations.articleSays(low, high)}
              </Figure>
            </Figure>
          </li>
        )}
        {isArticle && <li>{explanations.only24}</li>}
        <li>{explanations.floats}</li>
        {lpr && (
          <li>
            <Figure value={lpr.value}>{explanations.fourLpr(lpr.value)}</Figure>
            <SourceNote page={page} of={lpr} />
          </li>
        )}
      </Bulleted>
      <SourceNote page={page} of={assessment.cost.referenceLine} />
    </Disclosure>
  );
}

/** What stands below the table of costs: one plan looked at closely, and how the figures are worked out. */
export function CostDetails({ page }: DetailPart) {
  return (
    <>
      <CostPlan page={page} />
      <Explanations page={page} />
    </>
  );
}
