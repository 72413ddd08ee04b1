import { spawn } from 'node:child_process';
import process from 'node:process';
import { findProgram } from '../support/debian-packages.mjs';
import { freePort } from '../support/free-port';
import { startDisplay } from './display';
import {
  type Engine,
  type Key,
  now,
  type Sought,
  type Tab,
  type TabOptions,
  type View,
} from './engine';
import { findFakeTime, findMiniBrowser } from './engine-programs.mjs';
import { findSought } from './find-sought';
import { noteProblems, tellProblems } from './noted-problems';
import { scriptText } from './script-text';
import { waitFor } from './wait-for';
import { elementId, elementOf, type Session, startSession } from './web-driver';

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

async function press(session: Session, frames: readonly string[], sought: Sought): Promise<void> {
  const id = await waitFor(JSON.stringify(sought), async () => {
    await enter(session, frames);
    const found = await findElement(session, scriptText(findSought, [sought]));
    if (found === undefined) return undefined;
    const isShown = await session.send('GET', `/element/${found}/displayed`);
    return isShown === true ? found : undefined;
  });
  await session.send('POST', '/execute/sync', {
    script: "arguments[0].scrollIntoView({ block: 'center' })",
    args: [elementOf(id)],
  });
  await session.send('POST', `/element/${id}/click`);
}

function viewOf(session: Session, frames: readonly string[]): View {
  return {
    run: async <Args extends readonly unknown[], Result>(
      work: (...args: Args) => Result,
      ...args: Args
    ) => {
      await enter(session, frames);
      return (await execute(session, scriptText(work, args))) as Result;
    },
    click: (sought) => press(session, frames, sought),
    inside: (css) => viewOf(session, [...frames, css]),
  };
}

async function sendKeys(session: Session, keys: readonly (readonly string[])[]): Promise<void> {
  const actions = keys.flatMap((together) => [
    ...together.map((value) => ({ type: 'keyDown', value })),
    ...[...together].reverse().map((value) => ({ type: 'keyUp', value })),
  ]);
  await session.send('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
}

async function openTab(session: Session, { width, height }: TabOptions): Promise<Tab> {
  const size = { width: width ?? 400, height: height ?? 800 };
  await session.send('POST', '/window/rect', size);
  const top = viewOf(session, []);
  const arrive = async (command: string, body: object = {}): Promise<void> => {
    await session.send('POST', '/frame', { id: null });
    await session.send('POST', command, body);
    await top.run(noteProblems);
  };
  return {
    ...top,
    goTo: (url) => arrive('/url', { url }),
    reload: () => arrive('/refresh'),
    back: () => arrive('/back'),
    press: (key: Key) => sendKeys(session, [key.split('+').map((name) => codes[name] ?? name)]),
    type: (text) =>
      sendKeys(
        session,
        [...text].map((letter) => [letter]),
      ),
    problems: () => top.run(tellProblems),
    close: () => session.send('DELETE', ''),
  };
}

/** Debian's WebKitGTK in its MiniBrowser, driven by WebKitWebDriver on a screen nobody sees. */
export async function startWebKit(): Promise<Engine> {
  const program = findProgram('WebKitWebDriver');
  const binary = findMiniBrowser();
  const clock = findFakeTime();
  if (!(program && binary && clock)) throw new Error('there is no WebKitWebDriver');
  const display = await startDisplay();
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display.name,
      TZ: 'Asia/Shanghai',
      // WebDriver has no way to set the clock of a page, so the browser is started on that day.
      LD_PRELOAD: clock,
      FAKETIME: `@${new Date(now + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')}`,
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    },
  });
  const address = `http://127.0.0.1:${port}/`;
  await waitFor('WebKitWebDriver', () => fetch(`${address}status`));
  const capabilities = {
    alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
  };
  return {
    // A second window of a session never has the focus, so that each tab is a browser of its own.
    openTab: async (options = {}) => openTab(await startSession(address, capabilities), options),
    stop: async () => {
      driver.kill();
      display.stop();
    },
  };
}
