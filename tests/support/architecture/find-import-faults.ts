import type { Import, Source } from './source';

/** The concepts of the domain; each may import the doors of those before it. */
const concepts = [
  'money',
  'rate',
  'calendar',
  'answers',
  'rulebook',
  'rules',
  'limit',
  'entry',
  'cost',
  'plan',
  'advice',
  'codes',
  'assessment',
];

interface Room {
  /** Other rooms it may import from. */
  readonly rooms: readonly string[];
  /** Doors of the domain it may import values from. */
  readonly doors: readonly string[];
  /** Whether it may import types from every door of the domain. */
  readonly seesDomainTypes: boolean;
  /** Packages, with all below them. */
  readonly packages: readonly string[];
}

const everyRoom = [
  'app',
  'data',
  'demo',
  'embed',
  'messages',
  'parse',
  'result',
  'share',
  'ui',
  'wizard',
];

const rooms: Readonly<Record<string, Room>> = {
  data: {
    rooms: [],
    doors: ['rulebook', 'money', 'rate'],
    seesDomainTypes: false,
    packages: [],
  },
  messages: { rooms: [], doors: [], seesDomainTypes: true, packages: [] },
  ui: { rooms: [], doors: [], seesDomainTypes: false, packages: ['react'] },
  parse: { rooms: [], doors: [], seesDomainTypes: true, packages: [] },
  wizard: {
    rooms: ['ui', 'messages', 'parse'],
    doors: concepts,
    seesDomainTypes: true,
    packages: ['react', 'react-hook-form', '@hookform/resolvers', 'zod'],
  },
  result: {
    rooms: ['ui', 'messages', 'parse'],
    doors: concepts,
    seesDomainTypes: true,
    packages: ['react', 'recharts'],
  },
  demo: {
    rooms: ['data', 'messages', 'ui'],
    doors: [],
    seesDomainTypes: false,
    packages: ['react'],
  },
  'host-pages': {
    rooms: ['data', 'messages', 'share', 'ui'],
    doors: [],
    seesDomainTypes: true,
    packages: ['react', 'react-dom/client'],
  },
  build: {
    rooms: ['app', 'data', 'embed', 'host-pages', 'messages'],
    doors: concepts,
    seesDomainTypes: true,
    packages: ['node:', 'vite', 'zod', 'react-dom/server'],
  },
  share: { rooms: [], doors: ['answers', 'calendar'], seesDomainTypes: true, packages: [] },
  embed: { rooms: [], doors: ['answers'], seesDomainTypes: true, packages: [] },
  app: { rooms: everyRoom, doors: concepts, seesDomainTypes: true, packages: ['react'] },
  // Its one import is the app itself, under the name the build gave it.
  early: { rooms: [], doors: [], seesDomainTypes: false, packages: ['(computed)'] },
  main: {
    rooms: everyRoom,
    doors: concepts,
    seesDomainTypes: true,
    packages: ['react', 'react-dom/client'],
  },
};

/** Rooms that others enter by one door, the file named like the room. */
const roomsWithDoor = ['demo', 'host-pages', 'messages', 'parse', 'share'];

/** Second doors, for what the first script must not carry. */
const lateDoors = [
  'messages/own-later-words',
  'messages/own-result-words',
  'messages/own-detail-words',
  'share/take-away',
];

/** The chunk of the charts: all else waits for none of it. */
const chartFiles = ['src/result/cost-chart.tsx', 'src/result/rival-chart.tsx'];

/** `src/domain/cost/price-by-fee` as [`domain`, `cost`, `price-by-fee`]; `src/main` as [`main`]. */
function partsOf(path: string): readonly string[] {
  return path
    .replace(/\.tsx?$/, '')
    .split('/')
    .slice(1);
}

function isPackageOf(specifier: string, allowed: string): boolean {
  if (allowed.endsWith(':')) return specifier.startsWith(allowed);
  return specifier === allowed || specifier.startsWith(`${allowed}/`);
}

function packageFault(path: string, room: string, specifier: string): string | undefined {
  const allowed = rooms[room]?.packages ?? [];
  if (!allowed.some((name) => isPackageOf(specifier, name))) return 'this package';
  if (isPackageOf(specifier, 'recharts') && !chartFiles.includes(path))
    return `recharts but in ${chartFiles.join(' and ')}`;
  return undefined;
}

function isDoor(parts: readonly string[]): boolean {
  return parts.length === 3 && parts[1] === parts[2];
}

function conceptFault(from: readonly string[], to: readonly string[]): string | undefined {
  const [, own = ''] = from;
  const [, other = ''] = to;
  if (own === other) return undefined;
  if (!isDoor(to)) return 'past the door';
  if (!concepts.includes(own) || !concepts.includes(other)) return 'a concept nobody has placed';
  return concepts.indexOf(other) < concepts.indexOf(own) ? undefined : 'a later concept';
}

function domainFault(from: readonly string[], found: Import): string | undefined {
  const to = partsOf(found.target ?? '');
  const room = rooms[from[0] ?? ''];
  if (from[0] === 'domain') return conceptFault(from, to);
  if (!isDoor(to)) return 'past the door';
  if (room?.doors.includes(to[1] ?? '')) return undefined;
  if (room?.seesDomainTypes) return found.isTypeOnly ? undefined : 'more than types of this door';
  return 'this door';
}

/** Folders in a room, such as `ui/button`, have a door too when they hold a file of their own name. */
function partDoorFault(
  from: readonly string[],
  to: readonly string[],
  paths: ReadonlySet<string>,
): string | undefined {
  const [room, part, ...rest] = to;
  if (room !== 'ui' || part === undefined || rest.length === 0) return undefined;
  if (from[0] === room && from[1] === part) return undefined;
  const door = `src/${room}/${part}/${part}`;
  const hasDoor = paths.has(`${door}.ts`) || paths.has(`${door}.tsx`);
  return hasDoor && rest.join('/') !== part ? 'past the door' : undefined;
}

function roomFault(
  from: readonly string[],
  to: readonly string[],
  paths: ReadonlySet<string>,
): string | undefined {
  const [own = ''] = from;
  const [other = ''] = to;
  if (from.join('/') === 'embed/host' && to.join('/') !== 'embed/messages') {
    return 'anything but embed/messages';
  }
  if (own !== other && !(rooms[own]?.rooms.includes(other) ?? false)) return `the room ${other}`;
  const isPastDoor =
    own !== other &&
    roomsWithDoor.includes(other) &&
    ![`${other}/${other}`, ...lateDoors].includes(to.join('/'));
  if (isPastDoor) return 'past the door';
  return partDoorFault(from, to, paths);
}

function faultOf(path: string, found: Import, paths: ReadonlySet<string>): string | undefined {
  const from = partsOf(path);
  const [own = ''] = from;
  if (own !== 'domain' && rooms[own] === undefined) return 'anything: nobody has placed this room';
  if (found.target === undefined) return packageFault(path, own, found.specifier);
  const to = partsOf(found.target);
  if (!found.target.startsWith('src/')) return 'anything outside src';
  if (own === 'domain' && to[0] !== 'domain') return `the room ${to[0]}`;
  return to[0] === 'domain' ? domainFault(from, found) : roomFault(from, to, paths);
}

/** Every import that the table of the house does not allow, as `file imports X: it may not import …`. */
export function findImportFaults(sources: readonly Source[]): readonly string[] {
  const paths = new Set(sources.map(({ path }) => path));
  return sources.flatMap(({ path, imports }) =>
    imports.flatMap((found) => {
      const fault = faultOf(path, found, paths);
      return fault === undefined
        ? []
        : [`${path} imports ${found.specifier}: it may not import ${fault}`];
    }),
  );
}
