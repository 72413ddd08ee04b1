import './ui/tokens.css';
import './ui/base.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/app';
import { isFirstView, typedBeforeStart } from './app/first-view';
import { openPage } from './app/open-page';

async function start(root: HTMLElement): Promise<void> {
  const page = document.documentElement;
  const { lang, dataset } = page;
  const opening = await openPage();
  const typed = typedBeforeStart(root);
  const rendered = root.firstElementChild !== null;
  delete dataset['late'];
  if (rendered && !typed && isFirstView(opening, lang, dataset['page'] ?? '')) {
    hydrateRoot(root, <App opening={opening} />);
    return;
  }
  // Taking over would drop what was typed before the scripts came, so the screen is drawn anew with it.
  const { state } = opening;
  const entries = typed ? { ...state.entries, score: typed } : state.entries;
  const focused = document.activeElement?.id;
  createRoot(root).render(<App opening={{ ...opening, state: { ...state, entries } }} />);
  if (typed && focused) setTimeout(() => document.getElementById(focused)?.focus());
}

/** Lost on the way, as on a train: the file's own question is shown meanwhile, and it is tried again. */
function startOnceReached(root: HTMLElement): void {
  start(root).catch(() => {
    delete document.documentElement.dataset['late'];
    setTimeout(() => startOnceReached(root), 3000);
  });
}

const root = document.getElementById('root');
if (root) startOnceReached(root);
