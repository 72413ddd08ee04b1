import { Bulleted } from '../ui/bulleted/bulleted';
import { Notice } from '../ui/notice/notice';
import type { ResultPart, SinceThen } from './result-context';

function Title({ page, since }: ResultPart & { readonly since: SinceThen }) {
  const { assessment, texts } = page;
  const { recheck } = texts.guide;
  const { on, rulebook } = since;
  const now = assessment.rulebookId;
  if (on === undefined) return rulebook && <p>{recheck.rulebook(rulebook.was, now)}</p>;
  return (
    <p>
      <time dateTime={on}>{rulebook ? recheck.both(on, rulebook.was, now) : recheck.date(on)}</time>
    </p>
  );
}

/** Answers of an earlier day or another rulebook: what has changed since, or that nothing has. */
export function Recheck({ page }: ResultPart) {
  const { since, texts } = page;
  if (!since) return null;
  const { recheck } = texts.guide;
  const { rulebook, told } = since;
  const isLost = rulebook?.isKnown === false;
  return (
    <Notice kind="unknown" mark="recheck" role="status">
      <div className="stack">
        {isLost && <p>{recheck.lost(rulebook.was)}</p>}
        {(told.length > 0 || !isLost) && <Title page={page} since={since} />}
        {told.length === 0 && !isLost && <p>{recheck.same}</p>}
        {told.length > 0 && (
          <Bulleted>
            {told.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </Bulleted>
        )}
      </div>
    </Notice>
  );
}
