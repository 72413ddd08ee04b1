// @ts-check
// What is mutated, the most important first. A room's changes have to be noticed by its own tests.

/**
 * @typedef {{
 *   name: string, mutate: string[], tests: string[],
 *   isStrict?: boolean, isApart?: boolean,
 * }} Room `isApart`: each of its test files loads its modules anew, since one stays where it was loaded.
 */

/**
 * @param {string} name A folder of `src`, whose tests lie at the same path.
 * @returns {Room}
 */
function folder(name) {
  return { name, mutate: [`src/${name}/**/*.ts`], tests: [`tests/${name}/**/*.test.ts`] };
}

/** The files of the app that hold or carry what a person said. */
const carriers = ['session', 'view', 'link', 'tried'];

/** @type {readonly Room[]} */
export const rooms = [
  { ...folder('domain/rules'), isStrict: true },
  { ...folder('domain/cost'), isStrict: true },
  ...['money', 'rate', 'calendar', 'answers', 'rulebook', 'limit', 'entry', 'plan', 'advice'].map(
    (concept) => folder(`domain/${concept}`),
  ),
  folder('domain/codes'),
  folder('domain/assessment'),
  folder('parse'),
  folder('share'),
  // The host's script listens to its window for as long as there is one.
  { ...folder('embed'), isApart: true },
  { name: 'wizard', mutate: ['src/wizard/*.ts'], tests: ['tests/wizard/*.test.ts'] },
  {
    name: 'app',
    mutate: carriers.map((name) => `src/app/${name}.ts`),
    tests: carriers.map((name) => `tests/app/${name}.test.ts`),
  },
];

/**
 * @param {readonly string[]} names A room, or a folder of rooms; none means all.
 * @returns {readonly Room[]}
 * @throws {RangeError} Where a name is neither.
 */
export function chooseRooms(names) {
  if (names.length === 0) return rooms;
  return names.flatMap((name) => {
    const wanted = name.replace(/^src\//, '').replace(/\/$/, '');
    const found = rooms.filter((room) => `${room.name}/`.startsWith(`${wanted}/`));
    if (found.length > 0) return found;
    throw new RangeError(`${name} is none of ${rooms.map((room) => room.name).join(', ')}`);
  });
}
