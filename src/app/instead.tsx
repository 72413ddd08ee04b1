import type { ReactNode } from 'react';
import { currentRulebook, currentSources } from '../data/current-rulebook';
import { otherRulebook } from '../data/other-rulebook';
import { ownRulebookId } from '../data/own-rulebook-id';
import { toCalendarDate } from '../domain/calendar/calendar';
import { evaluateRules } from '../domain/rules/rules';
import type { ResultWords } from '../messages/messages';
import { RuleList } from '../result/rule-list';

/** What is said around the rules where the tool itself does not run. */
export interface InsteadWords {
  readonly title: string;
  /** What the tool is. */
  readonly about: string;
  /** What it needs, and so what can be done. */
  readonly needs: string;
  readonly required: (count: number) => string;
  readonly inWechat: string;
  /** Ways inside WeChat, a sentence each. */
  readonly ways: readonly string[];
}

interface InsteadProps {
  readonly words: InsteadWords;
  readonly texts: ResultWords;
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="instead-part">
      <h3>{title}</h3>
      {children}
    </div>
  );
}

/**
 * What every page's file says before its app, for browsers in which that does not come to run: what the
 * tool is, every rule as of the rulebook's own day, and where to look in WeChat. Drawn at build time alone.
 */
export function Instead({ words, texts }: InsteadProps) {
  const day = toCalendarDate(otherRulebook?.date ?? ownRulebookId);
  const rules = evaluateRules(currentRulebook, {}, day);
  const list = { words: texts, rules, sources: currentSources };
  const { sections } = texts;
  return (
    <section className="instead" aria-labelledby="instead-title">
      <h2 id="instead-title">{words.title}</h2>
      <p>{words.about}</p>
      <p className="instead-needs">{words.needs}</p>
      <Part title={words.required(rules.filter(({ kind }) => kind === 'required').length)}>
        <RuleList {...list} />
      </Part>
      <Part title={sections.advisory}>
        <RuleList {...list} kind="advisory" />
      </Part>
      <Part title={sections.premium}>
        <RuleList {...list} kind="premium" />
      </Part>
      <Part title={words.inWechat}>
        <ul className="instead-ways">
          {words.ways.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
      </Part>
    </section>
  );
}
