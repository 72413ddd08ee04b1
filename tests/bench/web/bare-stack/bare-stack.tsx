import { createRoot, hydrateRoot } from 'react-dom/client';
import { App, loadChart } from './bare-app';

addEventListener('pointerdown', loadChart, { once: true });
const root = document.getElementById('root');
const app = <App opensAt={location.hash.startsWith('#/review') ? 2 : 0} />;
if (root?.firstElementChild) hydrateRoot(root, app);
else if (root) createRoot(root).render(app);
