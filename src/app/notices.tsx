import type { CoreWords } from '../messages/messages';
import { Button } from '../ui/button/button';
import { Notice } from '../ui/notice/notice';

interface NoticesProps {
  readonly words: CoreWords;
  readonly ignored: readonly string[];
  readonly ignoredMore: number;
  readonly olderRulebook: boolean;
  readonly onDismiss: () => void;
}

/** What to know about the answers on the page: parts of a link that had no effect, older rules. */
export function Notices(props: NoticesProps) {
  const { words, ignored, ignoredMore, olderRulebook, onDismiss } = props;
  return (
    <>
      {olderRulebook && (
        <Notice kind="unknown" mark="older-rulebook">
          <p>{words.notices.olderRulebook}</p>
        </Notice>
      )}
      {ignored.length > 0 && (
        <Notice mark="ignored-params">
          <p>{words.notices.ignored(ignored, ignoredMore)}</p>
          <Button kind="quiet" onClick={onDismiss}>
            {words.notices.dismiss}
          </Button>
        </Notice>
      )}
    </>
  );
}
