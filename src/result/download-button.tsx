import './download-button.css';
import { useState } from 'react';
import { Button } from '../ui/button/button';
import { ByHand } from '../ui/by-hand/by-hand';
import type { ResultPart } from './result-context';

interface DownloadButtonProps extends ResultPart {
  readonly action: string;
  readonly label: string;
  readonly file: string;
  readonly mime: string;
  readonly text: () => string;
  /** What the button beside it is called that copies the same. */
  readonly copyLabel: string;
}

/**
 * Saves a text as a file. Where that is refused, the text stands to be copied by hand; WeChat ignores it without
 * a word, so that every press is also told the way there is then.
 */
export function DownloadButton(props: DownloadButtonProps) {
  const { page, action, label, file, mime, text, copyLabel } = props;
  const { cost } = page.texts;
  const [pressed, setPressed] = useState({ times: 0, isRefused: false });
  const { times, isRefused } = pressed;
  const said = isRefused ? cost.downloadByHand : times > 0 && cost.noDownload(copyLabel);
  return (
    <>
      <Button
        action={action}
        onClick={() =>
          setPressed({ times: times + 1, isRefused: !page.actions.download(file, mime, text()) })
        }
      >
        {label}
      </Button>
      <span role="status" className={said && !isRefused ? 'download-hint' : 'visually-hidden'}>
        {said && <span key={times}>{said}</span>}
      </span>
      {isRefused && <ByHand hint={cost.downloadByHand} text={text()} />}
    </>
  );
}
