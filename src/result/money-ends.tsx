import type { ResultWords } from '../messages/messages';
import { Figure } from '../ui/figure/figure';

interface MoneyEndsProps {
  readonly texts: ResultWords;
  /** Its ends are the figures `<name>-low` and `<name>-high`. */
  readonly name: string;
  /** In fen. */
  readonly low: number;
  readonly high: number;
}

/** A range of money, each end a figure of its own; one figure where they meet. */
export function MoneyEnds({ texts, name, low, high }: MoneyEndsProps) {
  const [first, between, last] = texts.moneyEnds(low, high);
  return (
    <span className="unbroken">
      <Figure name={`${name}-low`} value={low / 100}>
        {first}
      </Figure>
      {last !== undefined && (
        <>
          {between}
          <Figure name={`${name}-high`} value={high / 100}>
            {last}
          </Figure>
        </>
      )}
    </span>
  );
}
