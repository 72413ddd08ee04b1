import { answerSpecs, type Terms } from '../domain/answers/answers';
import type { ResultWords } from '../messages/messages';
import { Segmented } from '../ui/segmented/segmented';

interface TermsSwitchProps {
  /** Unique on the page. */
  readonly name: string;
  readonly label: string;
  readonly isLabelShown?: boolean;
  readonly texts: ResultWords;
  /** Which of them one may choose; all when absent. */
  readonly of?: readonly Terms[];
  readonly value: Terms | undefined;
  readonly onChange: (terms: Terms) => void;
}

/** A switch between numbers of terms. */
export function TermsSwitch(props: TermsSwitchProps) {
  const { texts, of = answerSpecs.terms.options, ...rest } = props;
  return (
    <Segmented
      {...rest}
      options={of.map((terms) => ({ value: terms, label: texts.cost.terms(terms) }))}
    />
  );
}
