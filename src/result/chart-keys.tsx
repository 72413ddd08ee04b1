import type { Price } from '../domain/cost/cost';
import type { ResultWords } from '../messages/messages';

interface ChartKeysProps {
  readonly texts: ResultWords;
  readonly prices: readonly Price[];
  /** The reference line is drawn, too. */
  readonly hasLine: boolean;
}

/** What each fill and line of a chart stands for. */
export function ChartKeys({ texts: { cost }, prices, hasLine }: ChartKeysProps) {
  return (
    <ul className="cost-chart-keys">
      {prices.map((price) => (
        <li key={price}>
          <span className={`cost-chart-swatch cost-chart-swatch-${price}`} aria-hidden="true" />
          {price === 'quote' && <span aria-hidden="true">◆</span>}
          <span>{cost.prices[price]}</span>
        </li>
      ))}
      {hasLine && (
        <li>
          <span className="cost-chart-swatch cost-chart-swatch-line" aria-hidden="true" />
          <span>{cost.referenceLine}</span>
        </li>
      )}
    </ul>
  );
}
