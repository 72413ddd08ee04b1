import './cost-schedule.css';
import type { CalendarDate } from '../domain/calendar/calendar';
import { type CostRow, type DatedPayment, datePayments } from '../domain/cost/cost';
import type { WholeResultWords } from '../messages/messages';
import { CardTable, CellLabel } from '../ui/card-table/card-table';
import { Disclosure } from '../ui/disclosure/disclosure';
import type { DetailPart } from './result-context';
import { TakeTable } from './take-table';

const parts = ['principal', 'fee', 'payment', 'balance'] as const;

/** The schedule as rows of plain cells, days and yuan, for CSV. */
export function scheduleCells(payments: readonly DatedPayment[], { costPlan }: WholeResultWords) {
  const { schedule } = costPlan;
  return [
    [schedule.term, schedule.on, ...parts.map((part) => schedule[part])],
    ...payments.map((payment) => [
      payment.term,
      payment.on,
      ...parts.map((part) => payment[part] / 100),
    ]),
  ];
}

/** The schedule in words, a term a line. */
function scheduleText(payments: readonly DatedPayment[], texts: WholeResultWords): string {
  const { schedule } = texts.costPlan;
  const { colon, comma } = texts.verdict;
  return payments
    .map((payment) => {
      const sums = parts.map(
        (part) => `${schedule[part]} ${texts.format.moneyCell(payment[part])}`,
      );
      return `${schedule.termOf(payment.term)} ${texts.format.date(payment.on)}${colon}${sums.join(comma)}`;
    })
    .join('\n');
}

function Rows({ payments, texts }: { payments: readonly DatedPayment[]; texts: WholeResultWords }) {
  const { schedule } = texts.costPlan;
  const { moneyCell, date } = texts.format;
  const sum = (part: 'principal' | 'fee' | 'payment') =>
    payments.reduce((total, payment) => total + payment[part], 0);
  return (
    <>
      <tbody>
        {payments.map((payment) => (
          <tr key={payment.term} data-term={payment.term}>
            <th scope="row">
              <span className="cost-note">{schedule.termOf(payment.term)}</span>{' '}
              <time dateTime={payment.on}>{date(payment.on)}</time>
            </th>
            {parts.map((part) => (
              <td key={part}>
                <CellLabel>{schedule[part]}</CellLabel>
                <data value={payment[part] / 100}>{moneyCell(payment[part])}</data>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{schedule.sum}</th>
          {(['principal', 'fee', 'payment'] as const).map((part) => (
            <td key={part}>
              <CellLabel>{schedule[part]}</CellLabel>
              <data value={sum(part) / 100}>{moneyCell(sum(part))}</data>
            </td>
          ))}
          <td />
        </tr>
      </tfoot>
    </>
  );
}

interface CostScheduleProps extends DetailPart {
  readonly row: CostRow;
  readonly today: CalendarDate;
}

/** Every payment of one plan with its day, to the fen; to be read, copied and taken along. */
export function CostSchedule({ page, row, today }: CostScheduleProps) {
  const { texts } = page;
  const { schedule } = texts.costPlan;
  const payments = datePayments(row, today);
  return (
    <Disclosure kind="bold" summary={schedule.title}>
      <CardTable
        name="schedule"
        caption={<time dateTime={today}>{schedule.caption(today)}</time>}
        heads={[schedule.on, ...parts.map((part) => schedule[part])]}
      >
        <Rows payments={payments} texts={texts} />
      </CardTable>
      <TakeTable
        page={page}
        of="schedule"
        copyLabel={schedule.copy}
        csvLabel={schedule.csv}
        text={() => scheduleText(payments, texts)}
        cells={() => scheduleCells(payments, texts)}
      />
    </Disclosure>
  );
}
