import { useState } from 'react';
import { Button } from '../ui/button/button';
import { ByHand } from '../ui/by-hand/by-hand';
import { Notice } from '../ui/notice/notice';
import { CopyButton } from './copy-button';
import { HostShare } from './host-share';
import { JumpList } from './jump-list';
import { isToPress, nextAction } from './next-action';
import { NextHead } from './next-head';
import { NextText } from './next-text';
import type { ResultPart } from './result-context';
import { verdictText } from './verdict-header';
import { WhatIfBeside } from './what-if';

function ShareLink({ page }: ResultPart) {
  const { texts, actions: doing } = page;
  const { actions } = texts;
  const link = doing.link();
  return (
    <div className="share-link">
      {!page.isDemo && <p>{actions.shareNote}</p>}
      <ByHand hint={actions.shareLink} isHintHidden text={link} rows={3} />
      <CopyButton
        texts={texts}
        copy={doing.copy}
        action="copy-link"
        label={actions.copyLink}
        text={() => link}
      />
    </div>
  );
}

/** Beside the result on wide screens, below it on a phone: the verdict in short, and what to do with it. */
export function ResultActionsBar({ page }: ResultPart) {
  const { texts, words, actions: doing, assessment } = page;
  const { actions } = texts;
  const next = nextAction(assessment, words, texts);
  const [sharing, setSharing] = useState(false);
  const [refused, setRefused] = useState(false);
  return (
    <aside
      className={`result-side section ${page.framed ? '' : 'result-side-held'}`}
      aria-label={actions.title}
    >
      <p className="result-side-verdict">{verdictText(assessment, texts)}</p>
      <div className="result-side-next">
        <NextHead page={page} next={next} />
        <p>
          <NextText next={next} />
        </p>
      </div>
      <div className="result-side-actions">
        <Button
          kind={isToPress(next, assessment) ? 'secondary' : 'primary'}
          action="change"
          onClick={() => page.goTo('review')}
        >
          {actions.change}
        </Button>
        <Button action="share" aria-expanded={sharing} onClick={() => setSharing(!sharing)}>
          {actions.share}
        </Button>
        <Button action="print" onClick={() => doing.print().then((began) => setRefused(!began))}>
          {actions.print}
        </Button>
        <Button kind="quiet" action="restart" onClick={page.restart}>
          {actions.restart}
        </Button>
      </div>
      <HostShare page={page} />
      {sharing && <ShareLink page={page} />}
      {refused && (
        <Notice kind="warn" mark="print-refused" role="alert">
          {actions.printRefused}
        </Notice>
      )}
      <JumpList page={page} on="wide" />
      <WhatIfBeside page={page} />
    </aside>
  );
}
