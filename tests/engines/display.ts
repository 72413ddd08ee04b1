import { spawn } from 'node:child_process';
import process from 'node:process';
import type { Readable } from 'node:stream';
import { findProgram } from '../support/debian-packages.mjs';

/** A screen nobody sees. */
export interface Display {
  /** As programs are told: `:7`. */
  readonly name: string;
  readonly stop: () => void;
}

/** Starts an Xvfb on whatever display is free, with a window manager: without one no window has the focus. */
export async function startDisplay(): Promise<Display> {
  const program = findProgram('Xvfb');
  const manager = findProgram('openbox');
  if (!(program && manager)) throw new Error('there is no Xvfb, or no openbox');
  const options = ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'];
  const server = spawn(program, options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const told = server.stdio[3] as Readable;
  const number = await new Promise<string>((resolve, reject) => {
    told.once('data', (text) => resolve(String(text).trim()));
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  const name = `:${number}`;
  // It ends with its display.
  spawn(manager, ['--sm-disable'], { stdio: 'ignore', env: { ...process.env, DISPLAY: name } });
  return { name, stop: () => void server.kill() };
}
