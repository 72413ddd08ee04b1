import fc from 'fast-check';

/** A value of JSON as a tree whose names may be written twice, and may be `__proto__`. */
type Tree =
  | { readonly kind: 'leaf'; readonly value: unknown }
  | { readonly kind: 'list'; readonly parts: readonly Tree[] }
  | { readonly kind: 'record'; readonly parts: readonly (readonly [string, Tree])[] };

function toTree(value: unknown): Tree {
  if (Array.isArray(value)) return { kind: 'list', parts: value.map(toTree) };
  if (typeof value !== 'object' || value === null) return { kind: 'leaf', value };
  return {
    kind: 'record',
    parts: Object.entries(value).map(([name, part]) => [name, toTree(part)]),
  };
}

function toText(tree: Tree): string {
  if (tree.kind === 'leaf') return JSON.stringify(tree.value) ?? 'null';
  if (tree.kind === 'list') return `[${tree.parts.map(toText).join(',')}]`;
  return `{${tree.parts.map(([name, part]) => `${JSON.stringify(name)}:${toText(part)}`).join(',')}}`;
}

/** One change somewhere in the tree: `at` picks the node, counted from the root downwards. */
interface Change {
  readonly at: number;
  readonly what: 'replace' | 'delete' | 'duplicate' | 'add' | 'rename' | 'wrap';
  readonly name: string;
  readonly value: unknown;
}

const size = (tree: Tree): number => {
  if (tree.kind === 'leaf') return 1;
  const parts = tree.kind === 'list' ? tree.parts : tree.parts.map(([, part]) => part);
  return parts.reduce((sum, part) => sum + size(part), 1);
};

/** The node itself changed; nothing where it is deleted, twice where it is duplicated. */
function changed(tree: Tree, { what, name, value }: Change): readonly Tree[] {
  switch (what) {
    case 'delete':
      return [];
    case 'duplicate':
      return [tree, tree];
    case 'wrap':
      return [{ kind: 'list', parts: [tree] }];
    case 'add':
      if (tree.kind === 'list') return [{ ...tree, parts: [...tree.parts, toTree(value)] }];
      if (tree.kind === 'record')
        return [{ ...tree, parts: [...tree.parts, [name, toTree(value)]] }];
      return [toTree(value)];
    default:
      return [toTree(value)];
  }
}

function applied(tree: Tree, change: Change): readonly Tree[] {
  if (change.at === 0) return changed(tree, change);
  if (tree.kind === 'leaf') return [tree];
  let before = 1;
  const into = (part: Tree): readonly Tree[] => {
    const at = change.at - before;
    before += size(part);
    return at >= 0 && at < size(part) ? applied(part, { ...change, at }) : [part];
  };
  if (tree.kind === 'list') return [{ ...tree, parts: tree.parts.flatMap(into) }];
  const parts = tree.parts.flatMap(([name, part]): readonly (readonly [string, Tree])[] => {
    const isHere = change.at === before;
    if (isHere && change.what === 'rename') {
      before += size(part);
      return [[change.name, part]];
    }
    return into(part).map((each) => [name, each]);
  });
  return [{ ...tree, parts }];
}

const names = fc.constantFrom(
  ...['__proto__', 'constructor', 'toString', '', 'x', 'a.b', '[0]', 'value', 'source', 'payScore'],
  ...['thresholds', 'inForceUntil', 'txPerDay', 'loginDays', 'limit', '长'.repeat(50)],
);
const values = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -10, max: 1200 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      ...[0, -1, 1e21, 1.5, 599, 600, 601, 18, true, false, null, '', '600', [], {}, [[]]],
      ...['2026-02-30', '2026-01-01', '9999-12-31', '0001-01-01', '2020-06-30', 'own-survey'],
      ...['assumed', 'official', 'x'.repeat(5000), '\u202E', '<b>', '__proto__'],
    ),
  },
);
const kinds = fc.constantFrom(
  'replace',
  'replace',
  'replace',
  'delete',
  'duplicate',
  'add',
  'rename',
  'wrap' as const,
);

/**
 * The text of a JSON file that was changed in a few places: nodes replaced, deleted, doubled, added, renamed, wrapped.
 *
 * @param json the file before
 */
export function mutatedJson(json: unknown): fc.Arbitrary<string> {
  const tree = toTree(json);
  const change: fc.Arbitrary<Change> = fc.record({
    at: fc.nat(size(tree) - 1),
    what: kinds,
    name: names,
    value: values,
  });
  return fc
    .array(change, { maxLength: 3 })
    .map((all) =>
      toText(all.reduce<Tree>((now, each) => applied(now, each)[0] ?? toTree(null), tree)),
    );
}
