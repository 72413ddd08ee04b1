import '../ui/tokens.css';
import '../ui/base.css';
import { hydrateRoot } from 'react-dom/client';
import { type Locale, loadDemoWords, loadHostPagesWords, loadWords } from '../messages/messages';
import { HostPage } from './host-pages';

/** Takes the drawn page over; without its words it stays readable as it is. */
async function start(root: HTMLElement): Promise<void> {
  const { lang, dataset } = document.documentElement;
  const locale: Locale = lang === 'en' ? 'en' : 'zh-CN';
  const [words, core, demo] = await Promise.all([
    loadHostPagesWords(locale),
    loadWords(locale),
    loadDemoWords(locale),
  ]);
  const name = dataset['name'] === 'demo' ? 'demo' : 'integrate';
  hydrateRoot(root, <HostPage name={name} locale={locale} words={words} core={core} demo={demo} />);
}

const root = document.getElementById('root');
if (root) void start(root);
