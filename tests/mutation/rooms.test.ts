import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { chooseRooms, rooms } from './rooms.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const names = (wanted: readonly string[]) => chooseRooms(wanted).map(({ name }) => name);

describe('the rooms', () => {
  it('take in every concept of the domain', () => {
    const concepts = readdirSync(`${root}src/domain`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `domain/${name}`);
    expect(names(['domain']).sort()).toEqual(concepts.sort());
  });

  it('ask most of rules and cost', () => {
    expect(rooms.filter(({ isStrict }) => isStrict).map(({ name }) => name)).toEqual([
      'domain/rules',
      'domain/cost',
    ]);
  });

  it('name files that are there', () => {
    const paths = rooms.flatMap(({ mutate, tests }) => [...mutate, ...tests]);
    const missing = paths.filter((path) => !existsSync(`${root}${path.replace(/\/\*.*$/, '')}`));
    expect(missing).toEqual([]);
  });
});

describe('asked for by name', () => {
  it('is one room, the rooms of a folder, or all', () => {
    expect(names(['domain/cost'])).toEqual(['domain/cost']);
    expect(names(['src/parse/', 'share'])).toEqual(['parse', 'share']);
    expect(names([])).toEqual(rooms.map(({ name }) => name));
  });

  it('is nothing else', () => {
    expect(() => chooseRooms(['domain/co'])).toThrow('domain/co is none of domain/rules, ');
  });
});
