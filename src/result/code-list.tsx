import './code-list.css';
import { cardMonthsAfterSwap } from '../domain/advice/advice';
import { failureCodes, failureRules } from '../domain/codes/codes';
import { type FailureCode, sourcedOn } from '../domain/rulebook/rulebook';
import { Facts } from '../ui/facts/facts';
import { Figure } from '../ui/figure/figure';
import { CardSwap, CardSwapOffer } from './card-swap';
import type { DetailPart } from './result-context';
import { RuleStanding } from './rule-standing';
import { SourceNote } from './source-note';
import { AdvisedAgainst } from './suggestions';

function OwnStatus({ page, code }: DetailPart & { readonly code: FailureCode }) {
  const { texts, assessment } = page;
  const own = failureRules[code].flatMap((id) => assessment.rules.filter((rule) => rule.id === id));
  const known = own.filter(({ status }) => status !== 'unknown');
  if (known.length === 0) return null;
  return (
    <>
      <dt>{texts.codes.yours}</dt>
      <dd>
        {known.map((rule) => (
          <p key={rule.id}>
            <RuleStanding page={page} outcome={rule} />
          </p>
        ))}
      </dd>
    </>
  );
}

/** What another card, the article's remedy for 404, would do to one's own: a new one starts from nothing. */
function AfterSwap({ page }: DetailPart) {
  const { cardMonths } = page.assessment.answers;
  if (typeof cardMonths !== 'number') return null;
  const after = cardMonthsAfterSwap(cardMonths, undefined);
  return (
    <>
      <p>
        <Figure value={after}>{page.texts.guide.swap.fromTo(cardMonths, after)}</Figure>
      </p>
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

/** What the article says of a code, what we think of it, and how it stands with one’s own answers. */
export function CodeAnswer({ page, code, asked = false, alone = false }: CodeAnswerProps) {
  const { texts, rulebook, assessment } = page;
  const { codes } = texts;
  const fact = sourcedOn(rulebook.codes[code], assessment.today);
  const remedy = fact?.value.remedy;
  return (
    <article className="code-answer" {...(asked && { 'data-code': code })}>
      <h3 className="code-name">
        <code>{code}</code> <span>{codes.names[code]}</span>
      </h3>
      <Facts>
        <OwnStatus page={page} code={code} />
        {remedy && (
          <>
            <dt>{codes.remedy}</dt>
            <dd>{codes.remedies[code]}</dd>
            {codes.warnings[code] && (
              <>
                <dt>{texts.entry.warnings}</dt>
                <dd>
                  <p>{codes.warnings[code]}</p>
                  {alone && remedy !== 'complete-profile' && remedy !== 'other-partner' && (
                    <p>
                      <AdvisedAgainst page={page} id={remedy} />
                    </p>
                  )}
                  {!asked && remedy === 'swap-card' && <AfterSwap page={page} />}
                </dd>
              </>
            )}
            <dt>{codes.article}</dt>
            <dd>{codes.articleTexts[code]}</dd>
          </>
        )}
        {failureRules[code].length > 0 && (
          <>
            <dt>{codes.touches}</dt>
            <dd>{texts.ruleNames(failureRules[code])}</dd>
          </>
        )}
      </Facts>
      {asked && remedy === 'swap-card' && <CardSwap page={page} />}
      <SourceNote page={page} of={fact} />
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
