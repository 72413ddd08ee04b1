import './card-swap.css';
import { useState } from 'react';
import { evaluateCardSwap, type CardSwap as Swap } from '../domain/advice/advice';
import type { YesNo } from '../domain/answers/answers';
import { Button } from '../ui/button/button';
import { Figure } from '../ui/figure/figure';
import { NumberAnswer } from './number-answer';
import type { ResultPart } from './result-context';
import { YesNoField } from './yes-no-field';

/** What unbinding does, in words, before anything is tried. */
function Foreseen({ page, swap }: ResultPart & { readonly swap: Swap }) {
  const { swap: words } = page.texts.guide;
  const { from, to, status, readiness } = swap;
  return (
    <div data-card-swap={status}>
      <p>
        <Figure value={to}>{from === undefined ? words.to(to) : words.fromTo(from, to)}</Figure>
      </p>
      {status === 'pass' && <p>{words.enough}</p>}
      {status === 'fail' && (
        <p>
          <time dateTime={readiness.date}>{words.until(readiness.date)}</time>
        </p>
      )}
    </div>
  );
}

/** Changing the card as something to try: what it does is said first, and a press shows what follows. */
export function CardSwap({ page }: ResultPart) {
  const { trial, texts, rulebook, assessment } = page;
  const { swap: words } = texts.guide;
  const [hasOther, setHasOther] = useState<YesNo | 'unknown'>();
  const [months, setMonths] = useState<number>();
  const { answers, today } = trial?.real ?? assessment;
  const isTold = hasOther === 'no' || (hasOther === 'yes' && months !== undefined);
  const swap = isTold
    ? evaluateCardSwap(rulebook, answers, hasOther === 'yes' ? months : undefined, today)
    : undefined;
  return (
    <section className="card-swap" aria-labelledby="try-card">
      <h3 className="card-swap-title" id="try-card" tabIndex={-1}>
        {words.title}
      </h3>
      <p className="note">{answers.cardMonths === 'none' ? words.none : words.harm}</p>
      {answers.cardMonths !== 'none' && (
        <>
          <YesNoField
            id="try-other-card"
            legend={words.other}
            labels={words.others}
            chosen={hasOther}
            onChange={setHasOther}
          />
          {hasOther === 'yes' && (
            <NumberAnswer
              words={page.words}
              name="cardMonths"
              value={months}
              onChange={(_, value) => setMonths(value)}
              id="try-other-months"
              label={words.months}
              asksBack={false}
              isBare
            />
          )}
          <div aria-live="polite">{swap && <Foreseen page={page} swap={swap} />}</div>
          {swap && trial && (
            <div>
              <Button action="try-swap" onClick={() => trial.set({ cardMonths: swap.to })}>
                {words.try}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

/** Leads to the same from where the card is spoken of; only where something can be tried. */
export function CardSwapOffer({ page }: ResultPart) {
  const { trial, texts } = page;
  if (!trial) return null;
  return (
    <Button
      kind="quiet"
      onClick={({ currentTarget }) => trial.show({ isOpen: true, at: 'card', from: currentTarget })}
    >
      {texts.guide.swap.offer}
    </Button>
  );
}
