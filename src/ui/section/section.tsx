import './section.css';
import type { ReactNode } from 'react';

interface FoldedSectionProps {
  readonly id?: string;
  /** What it is, to be read aloud: no heading says it. None where its folds are of several kinds. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A part of a page that is nothing but folds, each with a name of its own. */
export function FoldedSection({ id, label, children }: FoldedSectionProps) {
  const Part = label === undefined ? 'div' : 'section';
  return (
    <Part className="section section-folded" id={id} aria-label={label}>
      {children}
    </Part>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** Not to be seen, where a heading just above says the same. */
  readonly isTitleHidden?: boolean;
  readonly children: ReactNode;
}

/** One part of a page under its own heading; the id is for links within the page. */
export function Section({ id, title, isTitleHidden = false, children }: SectionProps) {
  return (
    <section className="section" id={id} aria-labelledby={`${id}-title`}>
      <h2
        className={isTitleHidden ? 'visually-hidden' : 'section-title'}
        id={`${id}-title`}
        tabIndex={-1}
      >
        {title}
      </h2>
      {children}
    </section>
  );
}
