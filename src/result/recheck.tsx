import { Notice } from '../ui/notice/notice';
import type { ResultPart } from './result-context';

/** Answers given on an earlier day: what has changed since, or that nothing has. */
export function Recheck({ page }: ResultPart) {
  const { since, texts } = page;
  if (!since) return null;
  const { recheck } = texts.guide;
  return (
    <Notice kind="unknown" mark="recheck">
      <div className="entry-block">
        <p>
          <time dateTime={since.on}>{recheck.title(since.on)}</time>
        </p>
        {since.told.length === 0 ? (
          <p>{recheck.same}</p>
        ) : (
          <ul className="entry-list">
            {since.told.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
      </div>
    </Notice>
  );
}
