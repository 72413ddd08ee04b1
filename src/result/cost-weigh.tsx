import './cost-weigh.css';
import {
  type Burden,
  type CostRow,
  evaluateBurden,
  type WeighedOption,
  weighOptions,
} from '../domain/cost/cost';
import type { WholeResultWords } from '../messages/messages';
import { Figure } from '../ui/figure/figure';
import { CopyButton } from './copy-button';
import { OwnNumber } from './number-answer';
import type { DetailPart } from './result-context';
import { SourceNote } from './source-note';

function optionText(option: WeighedOption, { costPlan }: WholeResultWords): string {
  const { weigh } = costPlan;
  const { upfront, perTerm = 0, months = 0 } = option;
  if (upfront !== undefined) return weigh.upfront(upfront);
  return option.id === 'save-first' ? weigh.saving(months, perTerm) : weigh.paying(months, perTerm);
}

function Option({ page, option }: DetailPart & { readonly option: WeighedOption }) {
  const { costPlan, format, cost } = page.texts;
  const { weigh } = costPlan;
  return (
    <li className="weigh-option" data-option={option.id}>
      <h4 className="weigh-name">{weigh.options[option.id](option.months ?? 0)}</h4>
      <p>
        <span className="note">{weigh.extra}</span>{' '}
        <Figure name="option-fee" value={option.fee / 100}>
          {format.money(option.fee)}
        </Figure>
      </p>
      <p className="note">
        <Figure name="option-pays" value={(option.upfront ?? option.perTerm ?? 0) / 100}>
          {optionText(option, page.texts)}
        </Figure>
      </p>
      {option.nominal !== undefined && (
        <p className="note">
          {cost.table.nominal}{' '}
          <Figure name="option-nominal-annual" value={option.nominal}>
            {format.percent(option.nominal)}
          </Figure>
        </p>
      )}
      {option.saves !== undefined && (
        <p className="note">
          <Figure name="option-saves" value={option.saves / 100}>
            {weigh.saves(option.saves)}
          </Figure>
        </p>
      )}
    </li>
  );
}

function BurdenLine({ page, burden }: DetailPart & { readonly burden: Burden }) {
  const { texts } = page;
  const { weigh } = texts.costPlan;
  const { tightFrom, heavyFrom } = burden.threshold.value;
  // Cut to a tenth of a per cent, never rounded up: what is said must not reach a line that it does not.
  const cut = (share: number) => Math.floor(share * 1000) / 1000;
  return (
    <div data-burden={burden.level}>
      <p>
        {burden.kind === 'share' ? (
          <strong>
            <Figure name="burden" value={burden.share}>
              {weigh.burden(cut(burden.share), weigh.levels[burden.level])}
            </Figure>
          </strong>
        ) : (
          <span>{weigh.noIncome}</span>
        )}
      </p>
      <p className="note">
        <Figure name="tight-from" value={tightFrom}>
          <Figure name="heavy-from" value={heavyFrom}>
            {weigh.lines(tightFrom, heavyFrom)}
          </Figure>
        </Figure>
      </p>
      <SourceNote page={page} of={burden.threshold} />
    </div>
  );
}

/** Pay now, save first, shorter, or these instalments, side by side; the advice may be not to. */
export function CostWeigh({ page, row }: DetailPart & { readonly row: CostRow }) {
  const { assessment, rulebook, texts, actions } = page;
  const { weigh } = texts.costPlan;
  const { income } = assessment.answers;
  const burden =
    income === undefined
      ? undefined
      : evaluateBurden(rulebook, row.perTerm, income, assessment.today);
  const { options, advice, reasons } = weighOptions(
    assessment.cost,
    row,
    burden,
    assessment.answers,
  );
  return (
    <div className="parted">
      <h3 className="subtitle">{weigh.title}</h3>
      <div aria-live="polite">
        <p className="weigh-advice" data-advice={advice}>
          <span>{weigh.advice[advice]}</span>
        </p>
        {reasons.map((reason) => (
          <p key={reason}>{weigh.reasons[reason]}</p>
        ))}
      </div>
      <ul className="weigh-options">
        {options.map((option) => (
          <Option key={option.id} page={page} option={option} />
        ))}
      </ul>
      <OwnNumber page={page} name="income" />
      {burden && <BurdenLine page={page} burden={burden} />}
      <p className="note">{weigh.policy}</p>
      <div className="weigh-ask">
        <p>
          {weigh.ask}
          {texts.verdict.colon}
          <strong>{weigh.question}</strong>
        </p>
        <CopyButton
          texts={texts}
          copy={actions.copy}
          action="copy-question"
          label={weigh.copyQuestion}
          text={() => weigh.question}
        />
      </div>
    </div>
  );
}
