import { type AnyNode, type Expression, type ecmaVersion, parse, type Super } from 'acorn';

/** The edition of the language that Chrome 87 and Safari 14 read, but for what `beyondFloor` names. */
const floor = 2021;

const laterEditions = [2022, 2023, 2024, 2025, 2026] as const;

type Kind = 'module' | 'script';

function errorOf(text: string, edition: ecmaVersion, sourceType: Kind): SyntaxError | undefined {
  try {
    parse(text, { ecmaVersion: edition, sourceType });
    return undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error;
  }
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 20), at + 20).replace(/\s+/g, ' ');
}

const lookbehind = /\(\?<[=!]/;
const namedExport = /export\s*\*\s*as/;
const optionalSpread = /\?\.[^;]*\.\.\./;

function isOptional(node: Expression | Super): boolean {
  if (node.type === 'CallExpression') return node.optional || isOptional(node.callee);
  return node.type === 'MemberExpression' && (node.optional || isOptional(node.object));
}

/**
 * What a node holds that the floor's edition has and one of the two has not, or gets wrong: looking behind in a
 * pattern, `export * as`, and a list spread out after `?.`, which Chrome runs into up to 90.
 */
function beyondFloor(node: AnyNode): string | undefined {
  if (node.type === 'ExportAllDeclaration' && node.exported) return 'export * as';
  if (node.type === 'CallExpression' && isOptional(node)) {
    return node.arguments.some(({ type }) => type === 'SpreadElement')
      ? 'spread after ?.'
      : undefined;
  }
  if (node.type !== 'Literal') return undefined;
  const pattern = node.regex?.pattern ?? (typeof node.value === 'string' ? node.value : '');
  return lookbehind.test(pattern) ? 'looking behind in a pattern' : undefined;
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** All nodes below and including one, without recursion: what is built nests deeply. */
function nodesOf(root: AnyNode): readonly AnyNode[] {
  const found: AnyNode[] = [root];
  for (let at = 0; at < found.length; at += 1) {
    const node = found[at];
    if (node !== undefined) found.push(...Object.values(node).flat().filter(isNode));
  }
  return found;
}

/**
 * The first construct of a script that Chrome 87 or Safari 14 cannot read, with what stands around it;
 * nothing where they can read it all.
 */
export function findNewerSyntax(text: string, sourceType: Kind): string | undefined {
  const error = errorOf(text, floor, sourceType);
  if (error !== undefined) {
    const edition = laterEditions.find((each) => !errorOf(text, each, sourceType));
    const at = 'pos' in error ? Number(error.pos) : 0;
    return `${edition === undefined ? 'no edition' : `ES${edition}`}: ${around(text, at)}`;
  }
  // Looked for by the tree only where the text has anything like it: the tree of all that is built is large.
  if (![lookbehind, namedExport, optionalSpread].some((any) => any.test(text))) return undefined;
  const tree = parse(text, { ecmaVersion: floor, sourceType });
  for (const node of nodesOf(tree)) {
    const name = beyondFloor(node);
    if (name !== undefined) return `${name}: ${around(text, node.start)}`;
  }
  return undefined;
}

/** The texts of the scripts written into a page, data blocks left out. */
export function inlineScriptsOf(html: string): readonly string[] {
  return [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
}

/**
 * What of a style makes older engines drop more than was meant: rules in layers, containers or scopes,
 * nested rules, and lists of selectors of which one has `:has()`, for the whole list goes with it.
 */
export function findNewerStyle(css: string): readonly string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const lists = [...plain.matchAll(/[^{};]*:has\([^{}]*\{/g)].map(([text]) => text.split(','));
  return [
    ...(plain.match(/@(?:layer|container|scope|property|starting-style)\b/g) ?? []),
    ...(plain.match(/[{;}]\s*&/g) ?? []).map(() => 'a nested rule'),
    ...lists
      .filter((list) => list.some((one) => !one.includes(':has(')))
      .map(([first = '']) => first),
  ];
}
