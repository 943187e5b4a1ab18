import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { byPage } from '../text/en';

const SOURCES = path.resolve(__dirname, '..');
const AREAS = new Set(Object.keys(byPage));

interface Source {
  /** What the browser must have before this file runs. */
  readonly imports: readonly string[];
  readonly areas: readonly string[];
  /** The calls of `pageWith`: which areas, and where the page is. */
  readonly pages: readonly { readonly areas: readonly string[]; readonly file: string }[];
}

const known = new Map<string, Source>();

function sourceOf(file: string): Source {
  const found = known.get(file) ?? read(file);
  known.set(file, found);
  return found;
}

function read(file: string): Source {
  const imports: string[] = [];
  const areas = new Set<string>();
  const pages: Source['pages'][number][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly) imports.push(...resolved(file, node));
    if (ts.isCallExpression(node) && node.expression.getText() === 'pageWith') pages.push(pageOf(file, node));
    const area = areaIn(node);
    if (area !== undefined) areas.add(area);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return { imports, areas: [...areas], pages };
}

/** `units` of `'units.code'`, and of `` `units.state-${state}` ``. */
function areaIn(node: ts.Node): string | undefined {
  const text = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) ? node.text : '';
  const area = /^([a-z]\w*)\.[\w-]/.exec(text)?.[1] ?? '';
  return AREAS.has(area) ? area : undefined;
}

function resolved(from: string, { moduleSpecifier }: ts.ImportDeclaration): string[] {
  const target = path.resolve(path.dirname(from), (moduleSpecifier as ts.StringLiteral).text);
  return ['.ts', '.tsx'].map((end) => target + end).filter((file) => existsSync(file));
}

function pageOf(from: string, { arguments: [areas, code] }: ts.CallExpression): Source['pages'][number] {
  const words = (areas as ts.ArrayLiteralExpression).elements.map((each) => (each as ts.StringLiteral).text);
  const [, at = ''] = /import\('([^']+)'\)/.exec(code?.getText() ?? '') ?? [];
  return { areas: words, file: `${path.resolve(path.dirname(from), at)}.tsx` };
}

/** The areas that a file and all that it is made of speak from. */
function spokenBy(start: string): string[] {
  const files = new Set([start]);
  for (const file of files) for (const each of sourceOf(file).imports) files.add(each);
  return [...new Set([...files].flatMap((file) => sourceOf(file).areas))].sort();
}

const pages = sourceOf(path.join(__dirname, 'pages.ts')).pages;

it('what comes with the first load speaks from no area that comes later', () => {
  expect(spokenBy(path.join(SOURCES, 'main.tsx'))).toEqual([]);
});

it('there are pages to look at', () => {
  expect(pages.length).toBeGreaterThan(10);
});

it.each(pages.map(({ file, areas }) => [path.relative(SOURCES, file), areas, file] as const))(
  '%s brings the areas that it speaks from, and no other',
  (_, areas, file) => {
    expect([...areas].sort()).toEqual(spokenBy(file));
  },
);
