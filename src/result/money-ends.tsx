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

/** A range of money, each end a figure of its own; one figure where they meet. It breaks between its ends alone. */
export function MoneyEnds({ texts, name, low, high }: MoneyEndsProps) {
  const [first, between, last] = texts.moneyEnds(low, high);
  const end = (which: 'low' | 'high', fen: number, text: string | undefined) => (
    <span className="unbroken">
      <Figure name={`${name}-${which}`} value={fen / 100}>
        {text}
      </Figure>
    </span>
  );
  return (
    <span>
      {end('low', low, first)}
      {last !== undefined && (
        <>
          {between}
          {end('high', high, last)}
        </>
      )}
    </span>
  );
}
