import './what-if.css';
import { useEffect, useEffectEvent, useRef } from 'react';
import { Button } from '../ui/button/button';
import { isComposing } from '../ui/is-composing/is-composing';
import { useMatches, wideScreen } from '../ui/use-matches/use-matches';
import type { ResultPart, Trial, TrialPanel } from './result-context';
import { TrialFields } from './trial-fields';
import { verdictText } from './verdict-header';

/** Whoever asks for the panel, or for a place in it, is taken there. */
function useGoThere(panel: TrialPanel | undefined): void {
  useEffect(() => {
    if (!panel?.isOpen) return;
    const place = document.getElementById(panel.at === 'card' ? 'try-card' : 'what-if-title');
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'nearest' });
  }, [panel]);
}

/** Whether the focus is where Escape can be meant for the panel: in it, or nowhere else. */
function isMeant(panel: HTMLElement | null): boolean {
  const { activeElement } = document;
  return activeElement === document.body || (panel?.contains(activeElement) ?? false);
}

/** Escape closes; an Escape that only ends a composed text does not. */
function useEscape(panel: { readonly current: HTMLElement | null }, close: () => void): void {
  const follow = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !isComposing(event) && isMeant(panel.current)) close();
  });
  useEffect(() => {
    document.addEventListener('keydown', follow);
    return () => document.removeEventListener('keydown', follow);
  }, []);
}

/** Room below the page while the panel stands over it, so that nothing focused ends up behind it. */
function useRoomBelow(isNeeded: boolean): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (isNeeded) dataset['sheet'] = '';
    return () => {
      delete dataset['sheet'];
    };
  }, [isNeeded]);
}

function Panel({ page, trial }: ResultPart & { readonly trial: Trial }) {
  const { texts, assessment, framed = false } = page;
  const { whatIf } = texts.guide;
  const panel = useRef<HTMLElement>(null);
  const close = () => {
    const from = trial.panel.from?.isConnected ? trial.panel.from : undefined;
    (from ?? document.getElementById('what-if-open'))?.focus();
    trial.show({ isOpen: false });
  };
  useEscape(panel, close);
  useRoomBelow(!framed);
  useGoThere(trial.panel);
  return (
    <section
      className={`what-if-panel ${framed ? '' : 'what-if-sheet'}`}
      id="what-if"
      aria-labelledby="what-if-title"
      ref={panel}
    >
      <div className="what-if-head">
        <h2 className="what-if-title" id="what-if-title" tabIndex={-1}>
          {whatIf.title}
        </h2>
        <Button kind="quiet" action="close-what-if" onClick={close}>
          {whatIf.close}
        </Button>
        <p className="what-if-verdict">{verdictText(assessment, texts)}</p>
      </div>
      <div className="what-if-body">
        <TrialFields page={page} trial={trial} />
      </div>
    </section>
  );
}

/** On a phone: a button near the verdict, and the panel it opens over the lower part of the screen. */
export function WhatIfBelow({ page }: ResultPart) {
  const { trial, texts } = page;
  const isWide = useMatches(wideScreen);
  if (!trial || isWide) return null;
  const { isOpen } = trial.panel;
  return (
    <div className="what-if-below">
      <Button
        id="what-if-open"
        action="what-if"
        aria-expanded={isOpen}
        aria-controls={isOpen ? 'what-if' : undefined}
        onClick={({ currentTarget }) => trial.show({ isOpen: !isOpen, from: currentTarget })}
      >
        {texts.guide.whatIf.title}
      </Button>
      {isOpen && <Panel page={page} trial={trial} />}
    </div>
  );
}

/** On a wide screen: the same beside the result, always open. */
export function WhatIfBeside({ page }: ResultPart) {
  const { trial, texts } = page;
  const isWide = useMatches(wideScreen);
  useGoThere(isWide ? trial?.panel : undefined);
  // Here it only means "go there", and was done: on a screen that becomes narrow no sheet springs up by itself.
  const { show, panel } = trial ?? {};
  useEffect(() => {
    if (isWide && panel?.isOpen) show?.({ isOpen: false });
  }, [isWide, panel, show]);
  if (!trial || !isWide) return null;
  return (
    <section className="what-if-beside" aria-labelledby="what-if-title">
      <h2 className="what-if-title" id="what-if-title" tabIndex={-1}>
        {texts.guide.whatIf.title}
      </h2>
      <TrialFields page={page} trial={trial} />
    </section>
  );
}
