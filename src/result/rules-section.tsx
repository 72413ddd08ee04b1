import { isUnderAge, type RuleOutcome, waitsForAnswer } from '../domain/rules/rules';
import { Disclosure } from '../ui/disclosure/disclosure';
import { Section } from '../ui/section/section';
import { openQuestion } from './next-action';
import { notInForce } from './not-in-force';
import type { ResultPart } from './result-context';
import { AnyRule } from './rule-card';
import { ChangeList, SmallestChange } from './smallest-change';

interface GroupProps extends ResultPart {
  readonly rules: readonly RuleOutcome[];
}

function RuleItems({ page, rules }: GroupProps) {
  return (
    <ul>
      {rules.map((outcome) => (
        <AnyRule key={outcome.id} page={page} outcome={outcome} />
      ))}
    </ul>
  );
}

function Folded({
  page,
  rules,
  title,
  open,
}: GroupProps & { readonly title: string; readonly open?: boolean }) {
  if (rules.length === 0) return null;
  return (
    <Disclosure kind="bold" summary={page.texts.counted(title, rules.length)} open={open}>
      <RuleItems page={page} rules={rules} />
    </Disclosure>
  );
}

/** The least that reaches the premium tier, or what stands in its way. */
function PremiumChange({ page }: ResultPart) {
  const { toPremium } = page.assessment.advice;
  const { change } = page.texts.guide;
  const isHistory = toPremium.changes.some(({ how }) => how === 'cannot');
  // Without a threshold in force there is nothing to say, neither a way nor what stands in it.
  if (
    isUnderAge(page.assessment.rules) ||
    toPremium.changes.length === 0 ||
    (!toPremium.isPossible && !isHistory)
  )
    return null;
  return (
    <div data-advice-for="premium">
      <h3 className="subtitle">{isHistory ? change.impossible : change.premium}</h3>
      {!isHistory && <ChangeList page={page} set={toPremium} />}
    </div>
  );
}

/** Every rule: what fails first, then what is unknown; the rest folded, all of it in the document. */
export function RulesSection({ page }: ResultPart) {
  const { assessment, texts, words } = page;
  const { sections, verdict } = texts;
  const of = (kind: RuleOutcome['kind'], ...statuses: readonly RuleOutcome['status'][]) =>
    assessment.rules.filter((rule) => rule.kind === kind && statuses.includes(rule.status));
  const steps = assessment.plan.steps.map(({ id }) => id);
  const turn = ({ id }: RuleOutcome) => (steps.includes(id) ? steps.indexOf(id) : steps.length);
  // In the order in which the plan takes them, so that the first is the next step.
  const failed = [...of('required', 'fail')].sort((one, other) => turn(one) - turn(other));
  const unknown = assessment.rules.filter(waitsForAnswer);
  const isByMenus = unknown.some(({ id }) =>
    words.questions[openQuestion(id, assessment)].where?.includes('→'),
  );
  const isUnder = isUnderAge(assessment.rules);
  const advisory = [...of('advisory', 'fail', 'unknown'), ...of('advisory', 'pass')];
  return (
    <>
      <SmallestChange page={page} />
      {failed.length > 0 && (
        <Section id="fix" title={texts.counted(sections.fix, failed.length)}>
          <RuleItems page={page} rules={failed} />
          {failed.some(({ id }) => id === 'no-current-overdue' || id === 'no-recent-default') && (
            <p className="note">{texts.entry.warningTexts['warning/no-borrowing-for-credit']}</p>
          )}
        </Section>
      )}
      {unknown.length > 0 && !isUnder && (
        <Section id="unanswered" title={texts.counted(sections.unanswered, unknown.length)}>
          <RuleItems page={page} rules={unknown} />
          {isByMenus && <p className="note">{words.menusChange}</p>}
        </Section>
      )}
      <Section id="other-rules" title={sections.others} isFolded>
        {/* As many as the headline counts: what merely helps stands by itself. */}
        {isUnder && <Folded page={page} rules={unknown} title={sections.unused} />}
        <Folded page={page} rules={notInForce(assessment)} title={sections.notInForce} />
        <Folded page={page} rules={of('required', 'pass')} title={sections.met} />
        <Folded
          page={page}
          rules={advisory}
          title={sections.advisory}
          open={!isUnder && advisory.some(({ status }) => status === 'fail')}
        />
        <div data-premium={{ pass: 'yes', fail: 'no', unknown: 'unknown' }[assessment.premium]}>
          <Disclosure
            kind="bold"
            summary={`${sections.premium}${verdict.colon}${verdict.premium[assessment.premium]}`}
          >
            <RuleItems page={page} rules={of('premium', 'pass', 'fail', 'unknown')} />
            <PremiumChange page={page} />
          </Disclosure>
        </div>
      </Section>
    </>
  );
}
