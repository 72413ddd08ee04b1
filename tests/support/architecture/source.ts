import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** One import, re-export or dynamic import of a file. */
export interface Import {
  /** As it is written. */
  readonly specifier: string;
  /** Path from the repository's root without its extension, or nothing for a package. */
  readonly target: string | undefined;
  readonly isTypeOnly: boolean;
}

/** What the rules of the house look at in one file. */
export interface Source {
  /** From the repository's root, with `/`. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly hasDefaultExport: boolean;
  /** Loading it does something, besides declaring names. */
  readonly actsOnLoad: boolean;
  readonly exportsFunction: boolean;
  /** Names it declares and exports without a docstring, in their order. */
  readonly undocumented: readonly string[];
  /** Names it uses that it does not declare, also as `Math.random`; calls without arguments as `new Date()`. */
  readonly uses: ReadonlySet<string>;
  /** The texts in its string literals. */
  readonly strings: readonly string[];
}

function isTypeOnlyClause(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    const { exportClause } = node;
    if (node.isTypeOnly) return true;
    return (
      exportClause !== undefined &&
      ts.isNamedExports(exportClause) &&
      exportClause.elements.length > 0 &&
      exportClause.elements.every((element) => element.isTypeOnly)
    );
  }
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

function importIn(node: ts.Node): { specifier: string; isTypeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const from = node.moduleSpecifier;
    if (from === undefined || !ts.isStringLiteral(from)) return undefined;
    return { specifier: from.text, isTypeOnly: isTypeOnlyClause(node) };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const { literal } = node.argument;
    return ts.isStringLiteral(literal) ? { specifier: literal.text, isTypeOnly: true } : undefined;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [from] = node.arguments;
    const specifier = from !== undefined && ts.isStringLiteralLike(from) ? from.text : '(computed)';
    return { specifier, isTypeOnly: false };
  }
  return undefined;
}

function targetOf(path: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(path), specifier.replace(/\?.*$/, '')).replace(/\.tsx?$/, '');
}

function isExported(node: ts.HasModifiers): boolean {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function isExportedFunction(node: ts.Node): boolean {
  if (ts.isFunctionDeclaration(node)) return isExported(node);
  if (!ts.isVariableStatement(node) || !isExported(node)) return false;
  return node.declarationList.declarations.some(
    ({ initializer }) =>
      initializer !== undefined &&
      (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
  );
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  if (!ts.canHaveModifiers(node)) return false;
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false;
}

/** The names one statement of a file declares. */
function namesDeclaredBy(node: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(node)) {
    return node.declarationList.declarations.map(({ name }) => name.getText());
  }
  const isNamed =
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isEnumDeclaration(node);
  return isNamed && node.name !== undefined ? [node.name.text] : [];
}

/** Whether a statement of a file does something as it is met, and is no mere declaration. */
function isDeed(node: ts.Statement): boolean {
  return !(
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isExportAssignment(node) ||
    ts.isVariableStatement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isModuleDeclaration(node)
  );
}

/** Whether a docstring with a sentence in it stands before a statement. */
function hasDocstring(node: ts.Node): boolean {
  return ts
    .getJSDocCommentsAndTags(node)
    .some((each) => ts.isJSDoc(each) && (ts.getTextOfJSDocComment(each.comment) ?? '') !== '');
}

function undocumentedIn({ statements }: ts.SourceFile): readonly string[] {
  const exportedLater = statements.flatMap((node) =>
    ts.isExportDeclaration(node) && node.exportClause && ts.isNamedExports(node.exportClause)
      ? node.exportClause.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
      : [],
  );
  return statements
    .filter((node) => !hasDocstring(node))
    .flatMap((node) =>
      namesDeclaredBy(node).filter(
        (name) => exportedLater.includes(name) || (ts.canHaveModifiers(node) && isExported(node)),
      ),
    );
}

/** Whether an identifier stands for a value or type of that name, not for a member or key named so. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !ts.isPropertySignature(parent) && !ts.isJsxAttribute(parent);
}

function declaredName(node: ts.Node): string | undefined {
  const isDeclaration =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isImportSpecifier(node);
  return isDeclaration && node.name !== undefined && ts.isIdentifier(node.name)
    ? node.name.text
    : undefined;
}

function usedNames(node: ts.Node): readonly string[] {
  if (ts.isPropertyAccessExpression(node)) {
    const owner = ts.isIdentifier(node.expression) ? node.expression.text : '';
    return [`${owner}.${node.name.text}`, `.${node.name.text}`];
  }
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) {
    return (node.arguments?.length ?? 0) === 0 ? [`new ${node.expression.text}()`] : [];
  }
  return ts.isIdentifier(node) && isReference(node) ? [node.text] : [];
}

/** Reads what the rules look at in the text of one file. */
export function parseSource(path: string, text: string): Source {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, kind);
  const imports: Import[] = [];
  const used: string[] = [];
  const declared = new Set<string>();
  const strings: string[] = [];
  let hasDefaultExport = false;
  let exportsFunction = false;
  const visit = (node: ts.Node): void => {
    const found = importIn(node);
    if (found) imports.push({ ...found, target: targetOf(path, found.specifier) });
    const name = declaredName(node);
    if (name !== undefined) declared.add(name);
    used.push(...usedNames(node));
    if (ts.isStringLiteralLike(node)) strings.push(node.text);
    hasDefaultExport ||= isDefaultExport(node);
    exportsFunction ||= isExportedFunction(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const uses = new Set(used.filter((name) => !declared.has(name)));
  const lines = text.trimEnd().split('\n').length;
  const undocumented = undocumentedIn(file);
  return {
    path,
    lines,
    imports,
    hasDefaultExport,
    actsOnLoad: file.statements.some(isDeed),
    exportsFunction,
    undocumented,
    uses,
    strings,
  };
}

/** Every file under a folder of the repository, as paths from its root. */
export function listFiles(root: string, folder: string): readonly string[] {
  return readdirSync(posix.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(root, posix.join(entry.parentPath, entry.name)))
    .sort();
}

/** Every TypeScript file under a folder of the repository, parsed. */
export function readSources(root: string, folder: string): readonly Source[] {
  return listFiles(root, folder)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => parseSource(path, readFileSync(posix.join(root, path), 'utf8')));
}
