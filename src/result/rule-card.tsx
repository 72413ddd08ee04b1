import './rule-card.css';
import type { Assessment } from '../domain/assessment/assessment';
import type { Readiness } from '../domain/plan/plan';
import { isUnderAge, type RuleOutcome } from '../domain/rules/rules';
import { Button } from '../ui/button/button';
import { Facts } from '../ui/facts/facts';
import { Figure } from '../ui/figure/figure';
import { StatusMark } from '../ui/status-mark/status-mark';
import { CardSwapOffer } from './card-swap';
import { firstQuestion, openQuestion } from './next-action';
import { NextText } from './next-text';
import type { ResultPart } from './result-context';
import { ruleFacts } from './rule-facts';
import { RuleStanding } from './rule-standing';
import { SourceNote } from './source-note';

interface RuleProps extends ResultPart {
  readonly outcome: RuleOutcome;
}

/** What a rule asks for. */
function Asked({ page, outcome }: RuleProps) {
  const { value } = outcome.threshold ?? {};
  return (
    <Figure name="threshold" value={typeof value === 'number' ? value : undefined}>
      {page.texts.rules[outcome.id].asks(ruleFacts(outcome))}
    </Figure>
  );
}

/** Whether mending a failing rule means repaying what is owed, as the plan has it: it knows nothing of premium ones. */
function isDebt({ id }: RuleOutcome, { plan, answers }: Assessment): boolean {
  if (id === 'premium-history') return answers.pastSettled !== 'yes';
  return plan.steps.some((step) => step.id === id && step.costs === 'debt-repayment');
}

function Source({ page, outcome }: RuleProps) {
  return <SourceNote page={page} of={outcome.threshold} />;
}

/** The rule about the card's age is the one that changing the card undoes. */
function Swap({ page, outcome }: RuleProps) {
  if (outcome.id !== 'card-age' || page.assessment.answers.cardMonths === 'none') return null;
  return <CardSwapOffer page={page} />;
}

/** When a rule can hold; no day for a program where no day is said. */
function ReadyTime({ page, readiness }: ResultPart & { readonly readiness: Readiness }) {
  const { today } = page.assessment;
  const text = page.texts.when(readiness, today);
  const isDated = readiness.kind === 'on' || readiness.date > today;
  return isDated ? <time dateTime={readiness.date}>{text}</time> : text;
}

/** A rule that fails: what is asked, what one has, how far apart, what to do, by when, at what cost. */
function FailedRule({ page, outcome }: RuleProps) {
  const { texts, assessment } = page;
  const { ruleCard, rules, next } = texts;
  const facts = ruleFacts(outcome, assessment);
  const ready = assessment.plan.readiness.find(({ id }) => id === outcome.id);
  const { name, remedy } = rules[outcome.id];
  return (
    <li className="rule-card" data-rule={outcome.id} data-status={outcome.status}>
      <RuleStanding page={page} outcome={outcome} />
      <Facts>
        <dt>{ruleCard.asks}</dt>
        <dd>
          <Asked page={page} outcome={outcome} />
        </dd>
        <dt>{ruleCard.remedy}</dt>
        <dd>
          <NextText name="days" next={{ ...facts, text: remedy(facts) }} />
        </dd>
        {ready && (
          <>
            <dt>{ruleCard.time}</dt>
            <dd>
              <ReadyTime page={page} readiness={ready.readiness} />
            </dd>
          </>
        )}
        <dt>{ruleCard.costs}</dt>
        <dd>{isDebt(outcome, assessment) ? next.debt : next.free}</dd>
      </Facts>
      <div className="rule-card-foot">
        <Source page={page} outcome={outcome} />
        <Swap page={page} outcome={outcome} />
        <Button
          kind="quiet"
          aria-label={ruleCard.changeOf(name)}
          onClick={() => page.change(firstQuestion(outcome.id))}
        >
          {ruleCard.change}
        </Button>
      </div>
    </li>
  );
}

/** A rule that cannot be judged: what is missing and where to look it up, or that nothing is known of this day. */
function UnknownRule({ page, outcome }: RuleProps) {
  const { texts, words } = page;
  const { ruleCard, rules } = texts;
  if (!outcome.threshold) {
    return (
      <li className="rule-row" data-rule={outcome.id} data-status={outcome.status}>
        <StatusMark status="unknown">{rules[outcome.id].name}</StatusMark>
      </li>
    );
  }
  const question = openQuestion(outcome.id, page.assessment);
  const { name, where } = words.questions[question];
  // Several rules may wait for one answer: each goes by its own name, unless it waits for a second answer.
  const called = question === firstQuestion(outcome.id) ? rules[outcome.id].name : name;
  // Under age nothing more is read, whatever was answered.
  const isUnused = isUnderAge(page.assessment.rules);
  return (
    <li className="rule-card" data-rule={outcome.id} data-status={outcome.status}>
      <StatusMark status="unknown">{isUnused ? called : ruleCard.unknown(called)}</StatusMark>
      <Facts>
        <dt>{ruleCard.asks}</dt>
        <dd>
          <Asked page={page} outcome={outcome} />
        </dd>
        {where && !isUnused && (
          <>
            <dt>{words.whereToLook}</dt>
            <dd className={where.includes('→') ? 'rule-card-path' : undefined}>{where}</dd>
          </>
        )}
      </Facts>
      <div className="rule-card-foot">
        <Source page={page} outcome={outcome} />
        {!isUnused && (
          <Button
            kind="quiet"
            aria-label={ruleCard.answerOf(name)}
            onClick={() => page.change(question)}
          >
            {ruleCard.answer}
          </Button>
        )}
      </div>
    </li>
  );
}

/** A rule that holds, in one line with its source. */
function PassedRule({ page, outcome }: RuleProps) {
  return (
    <li className="rule-row" data-rule={outcome.id} data-status={outcome.status}>
      <RuleStanding page={page} outcome={outcome} />
      <Source page={page} outcome={outcome} />
      <Swap page={page} outcome={outcome} />
    </li>
  );
}

const byStatus = { pass: PassedRule, fail: FailedRule, unknown: UnknownRule } as const;

/** A rule in the form its status calls for. */
export function AnyRule(props: RuleProps) {
  const Rule = byStatus[props.outcome.status];
  return <Rule {...props} />;
}
