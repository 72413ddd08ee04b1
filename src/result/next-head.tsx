import './verdict-header.css';
import type { NextAction } from './next-action';
import type { ResultPart } from './result-context';

interface NextHeadProps extends ResultPart {
  readonly next: NextAction;
  /** Where it is the heading of a part of the page, the id that names it. */
  readonly id?: string;
}

/** What the next step is called, and beside that what it costs. */
export function NextHead({ page, next, id }: NextHeadProps) {
  const { texts, trial } = page;
  const Title = id ? 'h2' : 'p';
  return (
    <div className="verdict-next-head">
      <Title className="verdict-next-title" id={id}>
        {trial?.isOn ? texts.next.tried : texts.next.title}
      </Title>
      <p className="verdict-next-cost">
        <span className="visually-hidden">{texts.ruleCard.costs} </span>
        {next.cost}
      </p>
    </div>
  );
}
