import { posix } from 'node:path';
import ts from 'typescript';

/** Where the words of one part are declared: a file, and the name in it whose members are the words. */
export interface WordRoot {
  readonly path: string;
  readonly name: string;
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  lib: ['lib.es2022.d.ts'],
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
};

/** Only the app's own types and those of its components matter; without the rest it is read in a fraction of the time. */
function hostWithoutPackages(): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const isPackage = (path: string) =>
    path.includes('/node_modules/') &&
    !/\/node_modules\/(typescript\/lib|@types\/react|csstype)\b/.test(path);
  return {
    ...host,
    fileExists: (path) => !isPackage(path) && host.fileExists(path),
  };
}

/** A declared member, and the members its own object literal or type has. */
interface Member {
  readonly path: string;
  readonly node: ts.Node;
  readonly inner: readonly Member[];
}

function membersOf(node: ts.Node | undefined, path: string): readonly Member[] {
  if (node === undefined) return [];
  if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node)) {
    return membersOf(node.expression, path);
  }
  const parts = ts.isObjectLiteralExpression(node)
    ? node.properties
    : ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node)
      ? node.members
      : [];
  return parts.flatMap((part): readonly Member[] => {
    if (part.name === undefined || ts.isComputedPropertyName(part.name)) return [];
    const name = `${path}.${ts.isStringLiteral(part.name) ? part.name.text : part.name.getText()}`;
    const value = ts.isPropertyAssignment(part)
      ? part.initializer
      : ts.isPropertySignature(part)
        ? part.type
        : undefined;
    return [{ path: name, node: part, inner: membersOf(value, name) }];
  });
}

function rootMembers(program: ts.Program, { path, name }: WordRoot): readonly Member[] {
  const found: Member[] = [];
  program.getSourceFile(path)?.forEachChild((node) => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === name) {
      found.push(...membersOf(node, name));
    }
    if (!ts.isVariableStatement(node)) return;
    for (const each of node.declarationList.declarations) {
      if (each.name.getText() === name) found.push(...membersOf(each.initializer, name));
    }
  });
  return found;
}

/** Is everything inside this value reached at once: by a computed name, or because it is passed on whole? */
function isTakenWhole(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isElementAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAccessExpression(parent)) {
    return parent.name === node ? isTakenWhole(parent) : false;
  }
  if (ts.isVariableDeclaration(parent)) return ts.isIdentifier(parent.name);
  return !ts.isBindingElement(parent);
}

/** What a file of the app reaches: single members, and members of which it takes all. */
function collectUses(file: ts.SourceFile, checker: ts.TypeChecker) {
  const single = new Set<ts.Node>();
  const whole = new Set<ts.Node>();
  const note = (symbol: ts.Symbol | undefined, takesAll: boolean) => {
    for (const declaration of symbol?.declarations ?? []) {
      single.add(declaration);
      if (takesAll) whole.add(declaration);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      note(checker.getSymbolAtLocation(node.name), isTakenWhole(node));
    }
    if (ts.isElementAccessExpression(node)) {
      // A computed name on something destructured before: `const { lines } = cost; lines[row.line]`.
      const { symbol } = checker.getTypeAtLocation(node.expression);
      for (const declaration of symbol?.declarations ?? []) whole.add(declaration.parent);
    }
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      const owner = checker.getTypeAtLocation(node.parent);
      if (ts.isIdentifier(name)) note(checker.getPropertyOfType(owner, name.text), false);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { single, whole };
}

function unusedIn(
  members: readonly Member[],
  single: ReadonlySet<ts.Node>,
  whole: ReadonlySet<ts.Node>,
): readonly string[] {
  return members.flatMap((member) => {
    if (!single.has(member.node)) return [member.path];
    return whole.has(member.node) ? [] : unusedIn(member.inner, single, whole);
  });
}

/**
 * Which words does no file of the app reach?
 *
 * @param root the repository's root
 * @param files every TypeScript file of the app, from the root
 * @param isWords tells the files that only declare words: what they use among themselves counts for nothing
 * @param roots where the words are declared
 * @returns the path of each word, or of a whole group, that nothing outside the words reaches
 */
export function findUnusedWords(
  root: string,
  files: readonly string[],
  isWords: (path: string) => boolean,
  roots: readonly WordRoot[],
): readonly string[] {
  const absolute = (path: string) => posix.join(root, path);
  const program = ts.createProgram(files.map(absolute), options, hostWithoutPackages());
  const checker = program.getTypeChecker();
  const single = new Set<ts.Node>();
  const whole = new Set<ts.Node>();
  for (const path of files.filter((each) => !isWords(each))) {
    const file = program.getSourceFile(absolute(path));
    if (file === undefined) continue;
    const uses = collectUses(file, checker);
    for (const node of uses.single) single.add(node);
    for (const node of uses.whole) whole.add(node);
  }
  return roots.flatMap((each) =>
    unusedIn(rootMembers(program, { ...each, path: absolute(each.path) }), single, whole),
  );
}
