import type { Key, Sought, View } from './engine';
import { findSought } from './find-sought';
import { scriptText } from './script-text';
import { waitFor } from './wait-for';
import { elementId, elementOf, type Session } from './web-driver';

const codes: Readonly<Record<string, string>> = {
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  Enter: '\uE007',
  Escape: '\uE00C',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

async function execute(session: Session, script: string): Promise<unknown> {
  return session.send('POST', '/execute/sync', { script: `return ${script}`, args: [] });
}

async function findElement(session: Session, script: string): Promise<string | undefined> {
  return elementId(await execute(session, script));
}

/** Goes from the page down into frame after frame. */
async function enter(session: Session, frames: readonly string[]): Promise<void> {
  await session.send('POST', '/frame', { id: null });
  for (const css of frames) {
    const id = await waitFor(`the frame ${css}`, () =>
      findElement(
        session,
        scriptText((selector: string) => document.querySelector(selector), [css]),
      ),
    );
    await session.send('POST', '/frame', { id: elementOf(id) });
  }
}

/** Scrolls each page around a frame so that a height in the frame is seen: WebKit lets no frame do that itself. */
async function showFrames(
  session: Session,
  frames: readonly string[],
  middle: number,
): Promise<void> {
  let height = middle;
  for (let depth = frames.length - 1; depth >= 0; depth -= 1) {
    await enter(session, frames.slice(0, depth));
    const script = scriptText(scrollFrameTo, [frames[depth] ?? '', height]);
    height = Number(await execute(session, script));
  }
  await enter(session, frames);
}

/** Puts a height in a frame into the middle of its page, and gives where it then is. Runs in the page. */
function scrollFrameTo(css: string, height: number): number {
  const frame = document.querySelector(css);
  if (frame === null) return height;
  const at = () => frame.getBoundingClientRect().top + frame.clientTop + height;
  window.scrollBy(0, at() - innerHeight / 2);
  return at();
}

async function press(session: Session, frames: readonly string[], sought: Sought): Promise<void> {
  const id = await waitFor(JSON.stringify(sought), async () => {
    await enter(session, frames);
    const found = await findElement(session, scriptText(findSought, [sought]));
    if (found === undefined) return undefined;
    const isShown = await session.send('GET', `/element/${found}/displayed`);
    return isShown === true ? found : undefined;
  });
  const middle = await session.send<number>('POST', '/execute/sync', {
    script: `arguments[0].scrollIntoView({ block: 'center' });
      const { top, height } = arguments[0].getBoundingClientRect();
      return top + height / 2;`,
    args: [elementOf(id)],
  });
  await showFrames(session, frames, middle);
  await session.send('POST', `/element/${id}/click`);
}

/** A document in a WebDriver session: the page, or what is in frame after frame. */
export function sessionView(session: Session, frames: readonly string[] = []): View {
  return {
    run: async <Args extends readonly unknown[], Result>(
      work: (...args: Args) => Result,
      ...args: Args
    ) => {
      await enter(session, frames);
      return (await execute(session, scriptText(work, args))) as Result;
    },
    click: (sought) => press(session, frames, sought),
    inside: (css) => sessionView(session, [...frames, css]),
  };
}

async function sendKeys(session: Session, keys: readonly (readonly string[])[]): Promise<void> {
  const actions = keys.flatMap((together) => [
    ...together.map((value) => ({ type: 'keyDown', value })),
    ...[...together].reverse().map((value) => ({ type: 'keyUp', value })),
  ]);
  await session.send('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
}

/** Presses a key where the focus is. */
export async function pressKey(session: Session, key: Key): Promise<void> {
  await sendKeys(session, [key.split('+').map((name) => codes[name] ?? name)]);
}

/** Types a text where the focus is. */
export async function typeText(session: Session, text: string): Promise<void> {
  const letters = [...text].map((letter) => [letter]);
  await sendKeys(session, letters);
}
