import { basename } from 'node:path';
import { type ESTree, type Plugin, Visitor } from 'vite';

type Chunks = Readonly<Record<string, { readonly imports: readonly string[] }>>;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The files a chunk needs before it can run, each behind those it needs itself. */
function needsOf(chunks: Chunks, file: string, seen = new Set<string>()): readonly string[] {
  for (const needed of chunks[file]?.imports ?? []) {
    if (seen.has(needed)) continue;
    needsOf(chunks, needed, seen);
    seen.add(needed);
  }
  return [...seen];
}

function nameOf(node: ESTree.ModuleExportName): string {
  return node.type === 'Literal' ? node.value : node.name;
}

function fromParts({ source, specifiers }: ESTree.ImportDeclaration): string {
  const part = `fenqi.here[${JSON.stringify(basename(source.value))}]`;
  const names = specifiers.flatMap((each) =>
    each.type === 'ImportSpecifier'
      ? [`${JSON.stringify(nameOf(each.imported))}: ${each.local.name}`]
      : [],
  );
  // Between its own chunks the bundler imports by name alone.
  if (names.length < specifiers.length) throw new Error(`imported as a whole: ${source.value}`);
  return names.length > 0 ? `const { ${names.join(', ')} } = ${part};` : '';
}

function toBring(node: ESTree.ImportExpression, chunks: Chunks): string | undefined {
  const { source } = node;
  const text =
    source.type === 'TemplateLiteral'
      ? source.quasis[0]?.value.cooked
      : 'value' in source && source.value;
  const file = Object.keys(chunks).find((each) => text === `./${basename(each)}`);
  if (file === undefined) return undefined;
  const files = [file, ...needsOf(chunks, file)].map((each) => JSON.stringify(basename(each)));
  return `fenqi.bring(${files.join(', ')})`;
}

/**
 * A chunk that has no imports of its own: what it needs of others it finds with them, once they are here, and it asks
 * for others by `fenqi.bring`; see `src/early.ts`.
 *
 * @throws when something is imported that is no chunk of the build, or not by its name
 */
export function bringParts(code: string, program: ESTree.Program, chunks: Chunks): string {
  const edits: Edit[] = [];
  new Visitor({
    ImportDeclaration: (node) => {
      edits.push({ ...node, text: fromParts(node) });
    },
    ImportExpression: (node) => {
      const text = toBring(node, chunks);
      if (text === undefined) throw new Error(`no chunk: ${code.slice(node.start, node.end)}`);
      edits.push({ ...node, text });
    },
  }).visit(program);
  return edits
    .toSorted((one, other) => other.start - one.start)
    .reduce((all, { start, end, text }) => all.slice(0, start) + text + all.slice(end), code);
}

/**
 * The plugin that lets a part lost on the way be asked for again in every browser. Chromium, up to 150 at least, takes a
 * script it did not get for lost until the page is left, for `import()` and for whatever imports it. So parts are imported
 * under another address each time, and none names another.
 */
export function broughtParts(): Plugin {
  return {
    name: 'fenqi-check:brought-parts',
    apply: 'build',
    renderChunk(code, _, __, { chunks }) {
      return { code: bringParts(code, this.parse(code), chunks), map: null };
    },
  };
}
