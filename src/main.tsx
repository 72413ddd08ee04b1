import './ui/tokens.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { openPage } from './app/open-page';

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const opening = await openPage();
  createRoot(root).render(<App opening={opening} />);
}

void start();
