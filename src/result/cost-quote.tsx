import { useEffect, useState } from 'react';
import { quoteNames } from '../domain/answers/answers';
import { nearestRow, type QuoteDoubt } from '../domain/cost/cost';
import { Button } from '../ui/button/button';
import { Disclosure } from '../ui/disclosure/disclosure';
import { FieldNotes } from '../ui/field/field-notes';
import { Notice } from '../ui/notice/notice';
import { Segmented } from '../ui/segmented/segmented';
import { OwnNumber } from './number-answer';
import type { ResultPart } from './result-context';
import { TermsSwitch } from './terms-switch';

type Kind = (typeof quoteNames)[number];

const clear = { fee: undefined, perTerm: undefined, total: undefined };

/** A quote that smells of a unit mistake is explained, with the other reading at one press where there is one. */
function Doubt({ page }: ResultPart) {
  const { texts, assessment, set } = page;
  const { cost } = texts;
  const doubt = assessment.cost.quoteDoubt;
  // The button goes with the doubt, perhaps the field with its kind: the focus goes to the one that is meant.
  const [taken, setTaken] = useState<QuoteDoubt['meant']>();
  useEffect(() => {
    if (taken) document.getElementById(taken.name)?.focus();
  }, [taken]);
  if (!doubt) return null;
  const { kind, meant } = doubt;
  const labels = {
    fee: (ppm: number) => cost.meantFee(ppm / 1_000_000),
    total: cost.meantTotal,
    perTerm: cost.meantPerTerm,
  };
  const take = (reading: NonNullable<typeof meant>) => {
    setTaken(reading);
    set({ ...clear, [reading.name]: reading.value });
  };
  return (
    <Notice kind="warn" mark="quote-doubt">
      <p>{cost.doubts[kind]}</p>
      {meant && <Button onClick={() => take(meant)}>{labels[meant.name](meant.value)}</Button>}
    </Notice>
  );
}

/** One's own live quote, as the checkout words it: a fee, a payment, or a total, with its terms. */
export function CostQuote({ page }: ResultPart) {
  const { texts, given, set, assessment } = page;
  const { cost } = texts;
  const stated = quoteNames.find((kind) => given[kind] !== undefined && given[kind] !== 'unknown');
  const [kind, setKind] = useState<Kind>(stated ?? 'fee');
  // A link opened meanwhile may state another one.
  if (stated !== undefined && stated !== kind) setKind(stated);
  const { quote, quoteDoubt, rows } = assessment.cost;
  const problem = cost.quoteProblems[quote.kind];
  const near = quote.kind === 'priced' && !quoteDoubt ? nearestRow(rows, quote.row) : undefined;
  return (
    <Disclosure kind="bold" summary={cost.quoteTitle} open={stated !== undefined}>
      <div className="cost-inputs">
        <p>{cost.quoteHint}</p>
        <TermsSwitch
          name="terms"
          label={page.words.questions.terms.label}
          isLabelShown
          texts={page.texts}
          value={given.terms === 'unknown' ? undefined : given.terms}
          onChange={(terms) => set({ terms })}
        />
        <Segmented
          name="quote-kind"
          label={cost.quoteKind}
          isLabelShown
          value={kind}
          options={quoteNames.map((value) => ({ value, label: cost.quoteKinds[value] }))}
          onChange={(value) => {
            setKind(value);
            set(clear);
          }}
        />
        <OwnNumber key={kind} page={page} name={kind} />
        <div aria-live="polite" className="stack">
          <FieldNotes id="quote" error={problem || undefined} />
          <Doubt page={page} />
          {near && <p>{cost.nearest(near.price, cost.prices)}</p>}
        </div>
        {stated && (
          <div>
            <Button
              kind="quiet"
              onClick={() => {
                // The button goes with the quote.
                document.getElementById(kind)?.focus();
                set({ ...clear, terms: undefined });
              }}
            >
              {cost.clearQuote}
            </Button>
          </div>
        )}
      </div>
    </Disclosure>
  );
}
