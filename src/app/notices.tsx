import type { AnswerName } from '../domain/answers/answers';
import { type CoreWords, type FirstWords, isComplete } from '../messages/messages';
import { Button } from '../ui/button/button';
import { Notice } from '../ui/notice/notice';
import { focusMain } from './focus-main';

interface NoticesProps {
  readonly words: FirstWords;
  readonly ignored: readonly string[];
  readonly ignoredMore: number;
  readonly olderRulebook: boolean;
  /** A trial waits on the result, while this page shows the person's own answers. */
  readonly trial: boolean;
  /** What the page around the frame has filled in. */
  readonly prefilled: readonly AnswerName[];
  readonly host: string | undefined;
  /** The words of the other language were asked for and did not come. */
  readonly languageLost: boolean;
  readonly onDismiss: () => void;
  readonly onDismissLanguage: () => void;
  readonly onEndTrial: () => void;
  /** Brings back what was cleared just now; nothing where nothing was. */
  readonly onUndo: (() => void) | undefined;
  /** Leaves it cleared for good. */
  readonly onForget: () => void;
}

function Prefilled(props: {
  readonly words: CoreWords;
  readonly names: readonly AnswerName[];
  readonly host: string | undefined;
}) {
  const { words, names, host } = props;
  const called = (name: AnswerName) =>
    name === 'code' ? words.pages.codes : words.questions[name].name;
  return (
    <Notice kind="unknown" mark="prefilled" role="status">
      <p>{words.notices.prefilled(host === 'null' ? undefined : host, names.map(called))}</p>
    </Notice>
  );
}

function Dismiss({ words, onDismiss }: Pick<NoticesProps, 'words' | 'onDismiss'>) {
  return (
    <Button
      kind="quiet"
      onClick={() => {
        // The button goes with the notice; the focus must not be lost with it.
        focusMain();
        onDismiss();
      }}
    >
      {words.notices.dismiss}
    </Button>
  );
}

/** What to know about the answers on the page: parts of a link that had no effect, older rules, a trial. */
export function Notices(props: NoticesProps) {
  const { words, ignored, ignoredMore, olderRulebook, trial, prefilled, host } = props;
  const { onDismiss, onUndo } = props;
  return (
    <>
      {props.languageLost && (
        <Notice kind="fail" mark="not-loaded">
          <p>{words.notices.languageLost}</p>
          <Dismiss words={words} onDismiss={props.onDismissLanguage} />
        </Notice>
      )}
      {onUndo && (
        <Notice mark="cleared" role="alert">
          <p>{words.notices.cleared}</p>
          <Button
            action="undo"
            onClick={() => {
              focusMain();
              onUndo();
            }}
          >
            {words.notices.undo}
          </Button>
          <Dismiss words={words} onDismiss={props.onForget} />
        </Notice>
      )}
      {trial && (
        <Notice kind="warn" mark="trial-kept" role="status">
          <p>{words.notices.trialKept}</p>
          <Button
            onClick={() => {
              focusMain();
              props.onEndTrial();
            }}
          >
            {words.notices.endTrial}
          </Button>
        </Notice>
      )}
      {prefilled.length > 0 && isComplete(words) && (
        <Prefilled words={words} names={prefilled} host={host} />
      )}
      {olderRulebook && (
        <Notice kind="unknown" mark="older-rulebook" role="status">
          <p>{words.notices.olderRulebook}</p>
        </Notice>
      )}
      {ignored.length > 0 && (
        <Notice mark="ignored-params" role="status">
          <p>{words.notices.ignored(ignored, ignoredMore)}</p>
          <Dismiss words={words} onDismiss={onDismiss} />
        </Notice>
      )}
    </>
  );
}
