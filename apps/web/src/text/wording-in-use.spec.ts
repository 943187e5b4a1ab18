import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const SOURCES = path.resolve(__dirname, '..');
const ENGLISH = path.join(__dirname, 'en');

/**
 * The names by which a source file asks for messages: `units.title` from a string literal, and a pattern from a template whose
 * area is written out, such as `roles.${role}`. Other ways to make a name are not seen, so a key that is used only by them counts
 * as unused: that is the point, as nobody who looks for a key would find them either.
 */
function usesIn(code: string, areas: ReadonlySet<string>, file = 'source.tsx'): RegExp[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const uses: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    const pattern = patternOf(node);
    if (pattern && areas.has(pattern.area)) uses.push(pattern.names);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

const NAME = /^([a-z][\w]*)\.[\w.-]+$/;

function patternOf(node: ts.Node): { area: string; names: RegExp } | undefined {
  if (ts.isStringLiteralLike(node) && !ts.isImportDeclaration(node.parent)) {
    const area = NAME.exec(node.text)?.[1];
    return area === undefined ? undefined : { area, names: exactly(escaped(node.text)) };
  }
  if (!ts.isTemplateExpression(node)) return undefined;
  const area = /^([a-z]\w*)\./.exec(node.head.text)?.[1];
  const pieces = [node.head, ...node.templateSpans.map((span) => span.literal)].map(({ text }) => escaped(text));
  return area === undefined ? undefined : { area, names: exactly(pieces.join('[\\w-]+')) };
}

const exactly = (pattern: string): RegExp => new RegExp(`^${pattern}$`);
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const keysOf = (area: string): string[] =>
  Object.keys(JSON.parse(readFileSync(path.join(ENGLISH, `${area}.json`), 'utf8')) as object);

const areas = readdirSync(ENGLISH)
  .filter((file) => file.endsWith('.json'))
  .map((file) => path.basename(file, '.json'));
const names = areas.flatMap((area) => keysOf(area).map((key) => `${area}.${key}`));
const uses = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.(spec|d)\.tsx?$/.test(file))
  .flatMap((file) => {
    const code = readFileSync(path.join(SOURCES, file), 'utf8');
    return usesIn(code, new Set(areas), file).map((pattern) => ({ file, pattern }));
  });

it('every message is used', () => {
  const used = uses.map(({ pattern }) => pattern);
  expect(names.filter((name) => !used.some((pattern) => pattern.test(name)))).toEqual([]);
});

it('every message that is used exists', () => {
  const missing = uses.filter(({ pattern }) => !names.some((name) => pattern.test(name)));
  expect(missing.map(({ file, pattern }) => `${file}: ${pattern.source}`)).toEqual([]);
});

describe('a use of a message', () => {
  const seen = (code: string): string[] => usesIn(code, new Set(['roles', 'units'])).map(({ source }) => source);

  it.each([
    ['a literal', `say('units.title')`, ['^units\\.title$']],
    ['an attribute', '<Field label="units.code" />', ['^units\\.code$']],
    ['a template', `say(\`roles.\${role}\`)`, ['^roles\\.[\\w-]+$']],
    ['a template with an end', `say(\`roles.\${role}.plural\`)`, ['^roles\\.[\\w-]+\\.plural$']],
  ])('is seen as %s', (_, code, expected) => {
    expect(seen(code)).toEqual(expected);
  });

  it.each([
    ['of another area', `say('people.title')`],
    ['an import', `import units from 'units.json'`],
    ['a sentence', `'units. And more'`],
    ['a template without its area', `say(\`\${area}.title\`)`],
  ])('is not %s', (_, code) => {
    expect(seen(code)).toEqual([]);
  });
});
