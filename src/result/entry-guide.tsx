import './entry-guide.css';
import { Disclosure } from '../ui/disclosure/disclosure';
import { entryPath, isOwnersPath } from './entry-path';
import type { ResultPart } from './result-context';

/** The way to an entry as numbered screens: what should be on each, and what to do when it is not. */
export function EntryGuide({ page }: ResultPart) {
  const { texts, assessment } = page;
  const { guide } = texts;
  const { entry, place } = assessment.entry;
  if (entry === 'none' || !place || isOwnersPath(assessment)) return null;
  const screens = guide.paths[entry];
  return (
    <Disclosure summary={guide.screens}>
      <p>{guide.screensNote}</p>
      <ol className="entry-guide">
        {entryPath(page).map((menu, index) => (
          <li key={menu} className="entry-guide-screen">
            <h4 className="entry-guide-menu" lang="zh-CN">
              {menu}
            </h4>
            {screens[index] && (
              <>
                <p>{screens[index].see}</p>
                <p className="note">{guide.missing(screens[index].missing)}</p>
              </>
            )}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
