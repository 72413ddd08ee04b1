import './progress-bar.css';

interface ProgressBarProps {
  readonly label: string;
  /** The same in words: "Step 2 of 6". */
  readonly text: string;
  readonly steps: readonly string[];
  /** Index into `steps`. */
  readonly current: number;
}

/** How far along: a bar to see, a sentence to read, and the current step marked for screen readers. */
export function ProgressBar({ label, text, steps, current }: ProgressBarProps) {
  return (
    <nav className="progress-bar" aria-label={label}>
      <ol className="progress-bar-steps">
        {steps.map((step, index) => (
          <li
            key={step}
            className="progress-bar-step"
            data-done={index <= current ? '' : undefined}
            aria-current={index === current ? 'step' : undefined}
          >
            <span className="visually-hidden">{step}</span>
          </li>
        ))}
      </ol>
      <p className="progress-bar-text">{text}</p>
    </nav>
  );
}
