import './entry-section.css';
import { Fragment } from 'react';
import type { EntryAdvice, EntryReason } from '../domain/entry/entry';
import { sourcedOn } from '../domain/rulebook/rulebook';
import type { ResultWords } from '../messages/messages';
import { Bulleted } from '../ui/bulleted/bulleted';
import { Disclosure } from '../ui/disclosure/disclosure';
import { Figure } from '../ui/figure/figure';
import { Notice } from '../ui/notice/notice';
import { Section } from '../ui/section/section';
import { EntryGuide } from './entry-guide';
import { entryPath } from './entry-path';
import type { ResultPart } from './result-context';
import { SourceNote } from './source-note';
import { YesNoField } from './yes-no-field';

/** A reason in words; rules are named only where the sentence is about them. */
export function reasonText({ code, rules }: EntryReason, texts: ResultWords): string {
  return texts.entry.reasons[code](texts.ruleNames(rules));
}

function Place({ page }: ResultPart) {
  const { texts, assessment } = page;
  const { entry } = texts;
  const { place, lookAgain } = assessment.entry;
  if (!place) return null;
  return (
    <>
      <div className="stack">
        <h3 className="subtitle-small">{entry.path}</h3>
        <ol className="entry-path">
          {entryPath(page).map((menu) => (
            <li key={menu}>
              <span lang="zh-CN">{menu}</span>
            </li>
          ))}
        </ol>
        <p className="note">{entry.pathNote}</p>
      </div>
      <EntryGuide page={page} />
      <p>
        {entry.review}
        {texts.verdict.colon}
        {entry.reviews[place.value.review]}
      </p>
      {lookAgain.length > 0 && (
        <p>
          {entry.lookAgain}
          {texts.verdict.colon}
          {lookAgain.map((day, k) => (
            <Fragment key={day}>
              {k > 0 && texts.verdict.comma}
              <time dateTime={day} className="unbroken">
                {texts.format.date(day)}
              </time>
            </Fragment>
          ))}
        </p>
      )}
      <SourceNote page={page} of={place} />
    </>
  );
}

/** Asked where the answer could change the entry, and left standing where it did, so that it can be changed. */
function isFenfuTelling({ asksFenfu, entry, rejected }: EntryAdvice): boolean {
  const wasDecisive = rejected.some(({ reason }) => reason.code === 'entry/fenfu-not-visible');
  return asksFenfu || entry === 'fenfu' || wasDecisive;
}

function AskFenfu({ page }: ResultPart) {
  const { words, texts, given, set, assessment } = page;
  const { label, where } = words.questions.fenfu;
  return (
    <Notice kind="unknown">
      <div className="stack">
        {assessment.entry.asksFenfu && <p>{texts.entry.askFenfu}</p>}
        <YesNoField
          id="fenfu"
          legend={label}
          hint={where}
          labels={words.choices.fenfu}
          unsure={words.unknown}
          chosen={given.fenfu}
          onChange={(fenfu) => set({ fenfu })}
        />
      </div>
    </Notice>
  );
}

/** What 分付 costs a day, by its own source. */
function FenfuCost({ page }: ResultPart) {
  const { texts, rulebook, assessment } = page;
  const daily = sourcedOn(rulebook.cost.fenfuDaily, assessment.today);
  return (
    <>
      <Figure value={daily?.value}>{texts.entry.warningTexts['warning/fenfu-cost']}</Figure>
      <SourceNote page={page} of={daily} />
    </>
  );
}

/** The one entry to use, how to get there, why, and why not the others; the warnings always in view. */
export function EntrySection({ page }: ResultPart) {
  const { texts, assessment } = page;
  const { entry: advice } = assessment;
  const { entry, sections } = texts;
  return (
    <Section id="entry" title={sections.entry}>
      <div className="stack" data-entry={advice.entry}>
        <h3 className="subtitle">{entry.titles[advice.entry]}</h3>
        {advice.place && <p className="note">{entry.suits[advice.place.value.suits]}</p>}
        <Bulleted>
          {advice.reasons.map((reason) => (
            <li key={reason.code}>{reasonText(reason, texts)}</li>
          ))}
        </Bulleted>
      </div>
      <Place page={page} />
      {isFenfuTelling(advice) && <AskFenfu page={page} />}
      {advice.warnings.length > 0 && (
        <div className="stack">
          <h3 className="subtitle-small">{entry.warnings}</h3>
          <Bulleted>
            {advice.warnings.map((warning) => (
              <li key={warning}>
                {warning === 'warning/fenfu-cost' ? (
                  <FenfuCost page={page} />
                ) : (
                  entry.warningTexts[warning]
                )}
              </li>
            ))}
          </Bulleted>
        </div>
      )}
      <Disclosure summary={entry.rejectedTitle}>
        <Bulleted>
          {advice.rejected.map(({ entry: id, reason }) => (
            <li key={id} data-rejected-entry={id}>
              {entry.rejected(id, reasonText(reason, texts))}
            </li>
          ))}
        </Bulleted>
      </Disclosure>
      <div className="scam">
        <h3 className="scam-title">{entry.scamTitle}</h3>
        <Bulleted>
          {entry.scam.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </Bulleted>
      </div>
    </Section>
  );
}
