import './ui/tokens.css';
import './ui/base.css';
import './app/instead.css';
import { type ReactNode, startTransition, useEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/app';
import { isFirstView, typedBeforeStart } from './app/first-view';
import { bearForeignHands } from './app/foreign-hands';
import { LastResort } from './app/last-resort';
import { openPage } from './app/open-page';
import type { Opening } from './app/opening';
import { screenOf } from './app/view';

/** As the file has it: the app writes its own there, even where it then does not start. */
const fileLanguage = document.documentElement.lang;

interface StartedProps {
  readonly opening: Opening;
  readonly onStart: () => void;
}

/** The app, telling when its first screen stands. */
function Started({ opening, onStart }: StartedProps): ReactNode {
  useEffect(onStart, [onStart]);
  return (
    <LastResort words={opening.words}>
      <App opening={opening} />
    </LastResort>
  );
}

async function start(root: HTMLElement): Promise<void> {
  const { dataset } = document.documentElement;
  const opening = await openPage();
  const typed = typedBeforeStart(root);
  const focused = document.activeElement?.id;
  delete dataset['late'];
  dataset['scripts'] = '';
  const onStart = () => {
    const { pressed } = dataset;
    // From here on the app hears for itself: see `early.ts`.
    delete dataset['main'];
    delete dataset['pressed'];
    if (typed && focused) document.getElementById(focused)?.focus();
    if (pressed === undefined || screenOf(opening.link.view) !== 'score') return;
    root.querySelector<HTMLElement>('[data-action="next"]')?.click();
  };
  const started = (from: Opening) => <Started opening={from} onStart={onStart} />;
  const isRendered = root.firstElementChild !== null;
  if (isRendered && !typed && isFirstView(opening, fileLanguage, dataset['page'] ?? '')) {
    // In pieces between which a press or a key comes first: the question is there to be read already.
    startTransition(() => {
      hydrateRoot(root, started(opening), {
        // A translator or an extension was there first: the question is drawn anew, and nothing is lost.
        onRecoverableError: () => undefined,
      });
    });
    return;
  }
  // Taking over would drop what was typed before the scripts came, so the screen is drawn anew with it.
  const { state } = opening;
  const entries = typed ? { ...state.entries, score: typed } : state.entries;
  createRoot(root).render(started({ ...opening, state: { ...state, entries } }));
}

/** Lost on the way, as on a train: the file's own question is shown meanwhile, and it is tried again. */
function startOnceReached(root: HTMLElement, failures = 0): void {
  start(root).catch(() => {
    const { dataset } = document.documentElement;
    delete dataset['late'];
    // Perhaps it never comes: then what the file says to that is to be read.
    if (failures > 0) delete dataset['scripts'];
    setTimeout(() => startOnceReached(root, failures + 1), 3000);
  });
}

function begin(): void {
  const root = document.getElementById('root');
  if (!root) return;
  bearForeignHands(root);
  // A task of its own: what is pressed or typed while the scripts were read comes first.
  setTimeout(startOnceReached, 0, root);
}

// A script that is at hand, as after a reload, runs before the page has been read to its end.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else begin();
