import { answerSpecs, type Terms } from '../domain/answers/answers';
import type { ResultWords } from '../messages/messages';
import { Segmented } from '../ui/segmented/segmented';

interface TermsSwitchProps {
  /** Unique on the page. */
  readonly name: string;
  readonly label: string;
  readonly texts: ResultWords;
  /** Which of them one may choose; all when absent. */
  readonly of?: readonly Terms[];
  readonly value: Terms | undefined;
  readonly onChange: (terms: Terms) => void;
}

/** A switch between numbers of terms. */
export function TermsSwitch(props: TermsSwitchProps) {
  const { name, label, texts, of = answerSpecs.terms.options, value, onChange } = props;
  return (
    <Segmented
      name={name}
      label={label}
      value={value}
      options={of.map((terms) => ({ value: terms, label: texts.cost.terms(terms) }))}
      onChange={onChange}
    />
  );
}
