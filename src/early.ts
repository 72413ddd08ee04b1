/**
 * Stands in every page and runs before it is drawn. The file shows the first question; where the address
 * asks for something else, that question would flash, so it is kept hidden until the app has drawn the
 * right one. Otherwise the app waits for the question to be painted: it may not hold that up.
 */
const { documentElement: page } = document;
const query = new URLSearchParams(location.search);
const lang = query.get('lang');
const theme = query.get('theme');
if (theme === 'light' || theme === 'dark') page.dataset['theme'] = theme;

const isElsewhere = !/^(?:#?|#\/|#\/start|#\/score)$/.test(location.hash);
const isOtherLanguage = (lang === 'en' || lang === 'zh-CN') && lang !== page.lang;
const isLate = isElsewhere || isOtherLanguage || query.has('demo');

/** Next, pressed on the question as the file shows it: the app takes it up once it stands. */
function keepPress(): void {
  if (page.dataset['main'] !== undefined) page.dataset['pressed'] = '';
}

document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-action="next"]')) keepPress();
});
document.addEventListener('keydown', ({ key, target, isComposing, keyCode }) => {
  // Safari reports the Enter that ends a composition after the composition, with the code 229.
  const composes = isComposing || keyCode === 229;
  if (key === 'Enter' && !composes && target instanceof HTMLInputElement) keepPress();
});

/** What every script of the tool counts on; where it is missing, none is asked for, and the file says what to do. */
const isAble = 'hasOwn' in Object && 'at' in Array.prototype;
if (isAble) page.dataset['scripts'] = '';

/** The app's script, and the folder where all scripts lie, as the page sees it. */
const [, folder = '', main = ''] = /^(.*\/)(.*)$/.exec(page.dataset['main'] ?? '') ?? [];

/** What has come, by file: what each part gives to others. */
const here: Record<string, object> = {};
const coming: Record<string, Promise<object> | undefined> = {};
const losses: Record<string, number> = {};

/**
 * Where a part is asked for. Chromium, up to 150 at least, never asks again for one that did not come; behind another
 * `#` it is a new one to it, and the same file to the server.
 */
function addressOf(file: string): string {
  return folder + file + (losses[file] ? `#${losses[file]}` : '');
}

function countLoss(file: string): void {
  losses[file] = (losses[file] ?? 0) + 1;
}

/** Fetches a part, and does not run it. */
function fetchAhead(file: string): void {
  const link = document.createElement('link');
  if (file in coming || !link.relList.supports('modulepreload')) return;
  link.rel = 'modulepreload';
  link.href = addressOf(file);
  // Whoever asks for it then is not to be told of a loss nobody noticed.
  link.onerror = () => countLoss(file);
  document.head.append(link);
}

/** Brings a part, after those it needs; one that was lost is asked for again. */
function bring(file: string, ...needs: string[]): Promise<object> {
  const missing = needs.filter((need) => !(need in here));
  if (missing.length > 0) fetchAhead(file);
  coming[file] ??= missing
    .reduce<Promise<unknown>>((before, need) => before.then(() => bring(need)), Promise.resolve())
    .then(() =>
      import(/* @vite-ignore */ addressOf(file)).catch((reason: unknown) => {
        countLoss(file);
        throw reason;
      }),
    )
    .then(
      (part: object) => {
        here[file] = part;
        return part;
      },
      (reason: unknown) => {
        delete coming[file];
        throw reason;
      },
    );
  return coming[file];
}

Object.assign(window, { fenqi: { here, bring, fetchAhead } });

let started = false;
let failures = 0;

/** A script lost on the way, as on a train, is asked for again. */
function load(): void {
  bring(main).catch((reason: unknown) => {
    delete page.dataset['late'];
    failures += 1;
    // What is not to be had is a TypeError, and may come yet; anything else came and does not run.
    if (failures > 1 || !(reason instanceof TypeError)) delete page.dataset['scripts'];
    setTimeout(load, 3000);
  });
}

/** A page that took longer than this to come, in ms, came over a line no script overtakes its picture on. */
const slowComing = 300;

function start(): void {
  if (started) return;
  started = true;
  load();
}

/** Starts once the first picture is to be seen, a while after it was drawn; where nobody tells, once it was drawn. */
function startAfterPicture(): void {
  const told = 'PerformanceObserver' in window ? PerformanceObserver.supportedEntryTypes : [];
  if (!told.includes('paint')) {
    start();
    return;
  }
  new PerformanceObserver((list, observer) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    start();
  }).observe({ type: 'paint', buffered: true });
}

if (isAble && isLate) {
  page.dataset['late'] = '';
  // Should the app never come, the question is better than nothing.
  setTimeout(() => delete page.dataset['late'], 8000);
  start();
} else if (isAble) {
  // On a fast line it would be there before the picture, and take the processor from it.
  if (performance.now() > slowComing) fetchAhead(main);
  // Once all of it is read: what is painted before that is but the head of the page.
  document.addEventListener('DOMContentLoaded', () => {
    requestAnimationFrame(() => setTimeout(startAfterPicture));
    // Frames out of sight and tabs in the background are not painted at all.
    setTimeout(start, 1000);
  });
}
