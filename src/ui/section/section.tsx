import './section.css';
import type { ReactNode } from 'react';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** Not to be seen, where a heading just above says the same. */
  readonly isTitleHidden?: boolean;
  /** Nothing but folds, whose names are seen in place of its title. */
  readonly isFolded?: boolean;
  readonly children: ReactNode;
}

/** One part of a page under its own heading; the id is for links within the page. */
export function Section(props: SectionProps) {
  const { id, title, isFolded = false, isTitleHidden = isFolded, children } = props;
  return (
    <section
      className={`section ${isFolded ? 'section-folded' : ''}`}
      id={id}
      aria-labelledby={`${id}-title`}
    >
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
