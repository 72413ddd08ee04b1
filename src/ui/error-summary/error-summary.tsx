import './error-summary.css';
import type { MouseEvent, Ref } from 'react';

interface ErrorSummaryProps {
  readonly title: string;
  readonly problems: readonly { readonly fieldId: string; readonly text: string }[];
  readonly ref: Ref<HTMLDivElement>;
}

function showField(event: MouseEvent, fieldId: string): void {
  // The fragment is the app's view; a native jump would leave the screen.
  event.preventDefault();
  const field = document.getElementById(fieldId);
  field?.closest('details')?.setAttribute('open', '');
  field?.closest('.field')?.scrollIntoView({ block: 'start' });
  field?.focus({ preventScroll: true });
}

/** All that is wrong on the screen, in one place that takes focus and links to each field. */
export function ErrorSummary({ title, problems, ref }: ErrorSummaryProps) {
  return (
    <div
      className="error-summary"
      role="alert"
      aria-labelledby="error-summary-title"
      tabIndex={-1}
      ref={ref}
    >
      <h2 className="error-summary-title" id="error-summary-title">
        {title}
      </h2>
      <ul>
        {problems.map(({ fieldId, text }) => (
          <li key={fieldId}>
            <a
              className="error-summary-link"
              href={`#${fieldId}`}
              onClick={(event) => showField(event, fieldId)}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
