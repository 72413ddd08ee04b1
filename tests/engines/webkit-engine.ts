import { spawn } from 'node:child_process';
import process from 'node:process';
import { findProgram } from '../support/debian-packages.mjs';
import { freePort } from '../support/free-port';
import { startDisplay } from './display';
import { type Engine, now, type Tab, type TabOptions } from './engine';
import { findFakeTime, findMiniBrowser } from './engine-programs.mjs';
import { noteProblems, tellProblems } from './noted-problems';
import { pressKey, sessionView, typeText } from './session-view';
import { waitFor } from './wait-for';
import { type Session, startSession } from './web-driver';

interface Driver {
  /** Ends in `/`. */
  readonly address: string;
  readonly stop: () => void;
}

async function startDriver(program: string, environment: object): Promise<Driver> {
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, ...environment },
    // In a group of its own, its browser ends with it even if it answers no more.
    detached: true,
  });
  const address = `http://127.0.0.1:${port}/`;
  await waitFor('WebKitWebDriver', () => fetch(`${address}status`));
  const { pid } = driver;
  return {
    address,
    stop: () => {
      if (pid !== undefined && driver.exitCode === null) process.kill(-pid);
    },
  };
}

async function openTab(
  session: Session,
  driver: Driver,
  { width, height }: TabOptions,
): Promise<Tab> {
  const size = { width: width ?? 400, height: height ?? 800 };
  await session.send('POST', '/window/rect', size);
  const top = sessionView(session);
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
    press: (key) => pressKey(session, key),
    type: (text) => typeText(session, text),
    problems: () => top.run(tellProblems),
    close: async () => {
      await session.send('DELETE', '').finally(driver.stop);
    },
  };
}

/** Debian's WebKitGTK in its MiniBrowser, driven by WebKitWebDriver on a screen nobody sees. */
export async function startWebKit(): Promise<Engine> {
  const program = findProgram('WebKitWebDriver');
  const binary = findMiniBrowser();
  const clock = findFakeTime();
  if (!(program && binary && clock)) throw new Error('there is no WebKitWebDriver');
  const display = await startDisplay();
  const environment = {
    DISPLAY: display.name,
    TZ: 'Asia/Shanghai',
    // WebDriver has no way to set the clock of a page, so the browser is started on that day.
    LD_PRELOAD: clock,
    FAKETIME: `@${new Date(now + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')}`,
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  };
  const capabilities = {
    alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
  };
  return {
    // A driver has one session, and a second window of it never has the focus.
    openTab: async (options = {}) => {
      const driver = await startDriver(program, environment);
      return openTab(await startSession(driver.address, capabilities), driver, options);
    },
    stop: async () => display.stop(),
  };
}
