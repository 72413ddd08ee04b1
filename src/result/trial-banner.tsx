import { Button } from '../ui/button/button';
import { Notice } from '../ui/notice/notice';
import type { ResultPart } from './result-context';

/** Above the verdict while a trial stands: it is not about the person's own answers, and one press ends it. */
export function TrialBanner({ page }: ResultPart) {
  const { trial, texts } = page;
  if (!trial?.isOn) return null;
  const { whatIf } = texts.guide;
  return (
    <Notice kind="warn" mark="what-if" role="status">
      <p>{whatIf.banner}</p>
      <Button
        onClick={() => {
          // The button goes with the banner; the focus stays with what it was about.
          document.querySelector<HTMLElement>('.verdict-headline')?.focus();
          trial.end();
        }}
      >
        {whatIf.back}
      </Button>
    </Notice>
  );
}
