import './code-look-up.css';
import { useState } from 'react';
import { cardMonthsAfterSwap } from '../domain/advice/advice';
import { type CodeLookup, failureCodes, failureRules, lookUpCode } from '../domain/codes/codes';
import type { FailureCode } from '../domain/rulebook/rulebook';
import { Button } from '../ui/button/button';
import { describedBy, FieldNotes } from '../ui/field/field-notes';
import { isComposing } from '../ui/is-composing/is-composing';
import { Notice } from '../ui/notice/notice';
import { Section } from '../ui/section/section';
import { StatusMark } from '../ui/status-mark/status-mark';
import { CardSwap, CardSwapOffer } from './card-swap';
import type { DetailPart } from './result-context';
import { ruleFacts } from './rule-facts';
import { SourceNote } from './source-note';
import { AdvisedAgainst } from './suggestions';
import { toShownCode } from './to-shown-code';

function OwnStatus({ page, code }: DetailPart & { readonly code: FailureCode }) {
  const { texts, assessment } = page;
  const own = failureRules[code].flatMap((id) => assessment.rules.filter((rule) => rule.id === id));
  const known = own.filter(({ status }) => status !== 'unknown');
  if (own.length === 0) return null;
  return (
    <>
      <dt>{texts.codes.yours}</dt>
      <dd>
        {known.length === 0 && texts.codes.notAnswered}
        {known.map((rule) => {
          const words = texts.rules[rule.id];
          const facts = ruleFacts(rule, assessment);
          return (
            <p key={rule.id}>
              <StatusMark status={rule.status}>
                {rule.status === 'pass' ? words.pass(facts) : words.fail(facts)}
              </StatusMark>
            </p>
          );
        })}
      </dd>
    </>
  );
}

/** What another card, the article's remedy for 404, would do to one's own: a new one starts from nothing. */
function AfterSwap({ page }: DetailPart) {
  const { cardMonths } = page.assessment.answers;
  if (typeof cardMonths !== 'number') return null;
  return (
    <>
      <p>{page.texts.guide.swap.fromTo(cardMonths, cardMonthsAfterSwap(cardMonths, undefined))}</p>
      <CardSwapOffer page={page} />
    </>
  );
}

interface CodeAnswerProps extends DetailPart {
  readonly code: FailureCode;
  /** The code asked for: only that one bears the mark. */
  readonly asked?: boolean;
  /** On a page of its own, where nothing else names what the article suggests. */
  readonly alone?: boolean;
}

function CodeAnswer({ page, code, asked = false, alone = false }: CodeAnswerProps) {
  const { texts, rulebook, sources } = page;
  const { codes } = texts;
  const [fact] = rulebook.codes[code];
  const { remedy } = fact.value;
  const isHarmless = remedy === 'complete-profile' || remedy === 'other-partner';
  return (
    <article className="code-answer" {...(asked && { 'data-code': code })}>
      <h3 className="code-name">
        <code>{code}</code> <span>{codes.names[code]}</span>
      </h3>
      <dl className="rule-card-facts">
        <dt>{codes.article}</dt>
        <dd>{codes.articleTexts[code]}</dd>
        <dt>{codes.remedy}</dt>
        <dd>{codes.remedies[code]}</dd>
        {codes.warnings[code] && (
          <>
            <dt>{texts.entry.warnings}</dt>
            <dd>
              <p>{codes.warnings[code]}</p>
              {alone && !isHarmless && (
                <p>
                  <AdvisedAgainst page={page} id={remedy} />
                </p>
              )}
              {!asked && remedy === 'swap-card' && <AfterSwap page={page} />}
            </dd>
          </>
        )}
        {failureRules[code].length > 0 && (
          <>
            <dt>{codes.touches}</dt>
            <dd>{texts.ruleNames(failureRules[code])}</dd>
          </>
        )}
        <OwnStatus page={page} code={code} />
      </dl>
      {asked && remedy === 'swap-card' && <CardSwap page={page} />}
      <SourceNote texts={texts} sources={sources} of={fact} />
    </article>
  );
}

/** All codes the article names. */
export function CodeList(
  props: DetailPart & { readonly except?: FailureCode | undefined; readonly alone?: boolean },
) {
  const { page, except, alone } = props;
  return (
    <div className="code-list">
      {failureCodes
        .filter((code) => code !== except)
        .map((code) => (
          <CodeAnswer key={code} page={page} code={code} {...(alone && { alone })} />
        ))}
    </div>
  );
}

interface AnswerProps extends DetailPart {
  readonly lookup: CodeLookup;
  /** How the code is named; nothing where it is not. */
  readonly named: string;
}

function Answer({ page, lookup, named }: AnswerProps) {
  if (lookup.kind === 'known') return <CodeAnswer page={page} code={lookup.code} asked alone />;
  return <Notice kind="unknown">{page.texts.codes.unknown(named)}</Notice>;
}

/** A failure code looked up, in any spelling; the whole list below it. */
export function CodeLookUp({ page }: DetailPart) {
  const { texts, given, set } = page;
  const { codes } = texts;
  const asked = given.code === undefined || given.code === 'unknown' ? '' : given.code;
  const [typed, setTyped] = useState(toShownCode(asked));
  const [shown, setShown] = useState(asked);
  // What was typed here is the person's own, and may be named whatever it is.
  const [own, setOwn] = useState('');
  const named = asked === own ? own : toShownCode(asked);
  if (asked !== shown) {
    // A link opened meanwhile asks for another one.
    setShown(asked);
    setTyped(named);
  }
  const look = () => {
    const code = typed.trim().slice(0, 64);
    setOwn(code);
    set({ code: code === '' ? undefined : code });
  };
  const lookup = asked === '' ? undefined : lookUpCode(asked);
  return (
    <>
      <Section id="code" title={codes.label}>
        <div className="field">
          <FieldNotes id="code" hint={codes.hint} />
          <div className="code-form">
            <input
              id="code-input"
              className="code-input"
              type="text"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={64}
              aria-labelledby="code-title"
              aria-describedby={describedBy('code', codes.hint)}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && !isComposing(event.nativeEvent)) look();
              }}
            />
            <Button kind="primary" action="look-up" onClick={look}>
              {codes.look}
            </Button>
          </div>
        </div>
        <div aria-live="polite">
          {lookup && <Answer page={page} lookup={lookup} named={named} />}
        </div>
      </Section>
      <Section id="all-codes" title={codes.all}>
        <CodeList page={page} except={lookup?.kind === 'known' ? lookup.code : undefined} alone />
        <p className="note">{codes.anySource}</p>
      </Section>
    </>
  );
}
