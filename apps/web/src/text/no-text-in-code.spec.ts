import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const SOURCES = path.resolve(__dirname, '..');
const ENGLISH = path.join(__dirname, 'en');

/** Attributes, and members of objects handed to components and notices, whose text a person reads or hears. */
const READ_BY_PEOPLE = new Set([
  'label',
  'title',
  'placeholder',
  'description',
  'alt',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'children',
  'error',
  'content',
  'message',
  'legend',
  'heading',
  'caption',
  'summary',
  'hint',
  'nothingFoundMessage',
]);

/** The product's name, and codes such as `SG13` or `I-STD-02`, are the same in every language. */
const isName = (text: string): boolean => text === 'Resolute' || /^[A-Z0-9][A-Z0-9./-]*$/.test(text);

/** Names of messages are no text: a component may take one and say it. */
const MESSAGES = new Set(
  readdirSync(ENGLISH)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) =>
      Object.keys(JSON.parse(readFileSync(path.join(ENGLISH, file), 'utf8')) as object).map(
        (key) => `${path.basename(file, '.json')}.${key}`,
      ),
    ),
);

const isText = (text: string): boolean => /\p{L}/u.test(text) && !isName(text.trim()) && !MESSAGES.has(text);

/** The texts for people that stand in the code of a component, each with its line. */
function textsIn(code: string, file = 'source.tsx'): string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const note = (node: ts.Node, text: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${file}:${line + 1} ${text.trim().replaceAll(/\s+/g, ' ')}`);
  };
  const visit = (node: ts.Node): void => {
    for (const said of saidBy(node)) if (isText(said.text)) note(node, said.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The literal texts that a node shows, when it is one of those that show anything. */
function saidBy(node: ts.Node): { text: string }[] {
  if (ts.isJsxText(node)) return [node];
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return literalsOf(node.expression);
  if (ts.isJsxAttribute(node) && isReadByPeople(node.name)) return literalsOf(node.initializer);
  if (ts.isPropertyAssignment(node) && isReadByPeople(node.name)) return literalsOf(node.initializer);
  return [];
}

const isReadByPeople = (name: ts.JsxAttributeName | ts.PropertyName): boolean =>
  READ_BY_PEOPLE.has(ts.isStringLiteral(name) ? name.text : name.getText());

/** The literals that an expression can come out as: itself, either branch of a choice, what is joined. */
function literalsOf(node: ts.Node | undefined): { text: string }[] {
  if (node === undefined) return [];
  if (ts.isStringLiteralLike(node)) return [node];
  if (ts.isTemplateExpression(node)) return templateTexts(node);
  if (ts.isConditionalExpression(node)) return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return operandTexts(node);
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node) || ts.isAsExpression(node))
    return literalsOf(node.expression);
  return [];
}

/** A template that makes the name of a message shows nothing itself. */
const templateTexts = ({ head, templateSpans }: ts.TemplateExpression): { text: string }[] =>
  [...MESSAGES].some((name) => head.text !== '' && name.startsWith(head.text))
    ? []
    : [head, ...templateSpans.flatMap((span) => [span.literal, ...literalsOf(span.expression)])];

/** Of `a === 'b'` nothing is shown; of `a && 'b'`, `a ?? 'b'` and `a + 'b'` the right side may be. */
function operandTexts({ operatorToken: { kind }, left, right }: ts.BinaryExpression): { text: string }[] {
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return literalsOf(right);
  const shown = [ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.PlusToken];
  return shown.includes(kind) ? [...literalsOf(left), ...literalsOf(right)] : [];
}

it('no component holds a text for people: the wording lies in text/', () => {
  const components = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.tsx') && !file.endsWith('.spec.tsx'),
  );
  expect(components).not.toEqual([]);
  expect(components.flatMap((file) => textsIn(readFileSync(path.join(SOURCES, file), 'utf8'), file))).toEqual([]);
});

describe('a text for people', () => {
  it.each([
    ['between tags', '<p>Sign in</p>', 'Sign in'],
    ['between tags, in another script', '<p>登录</p>', '登录'],
    ['beside an expression', '<p>{count} people</p>', 'people'],
    ['as an expression', `<p>{'Sign in'}</p>`, 'Sign in'],
    ['in a branch', `<p>{ok ? 'Saved' : null}</p>`, 'Saved'],
    ['after a condition', `<p>{failed && 'Not saved'}</p>`, 'Not saved'],
    ['instead of nothing', `<p>{name ?? 'nobody'}</p>`, 'nobody'],
    ['in a template', `<p>{\`\${count} people\`}</p>`, 'people'],
    ['as a label', '<TextInput label="Name" />', 'Name'],
    ['as a label in braces', `<TextInput label={'Name'} />`, 'Name'],
    ['as a title in a branch', `<a title={open ? 'Close' : 'Open'} />`, 'Close'],
    ['for those who listen', '<button aria-label="Close" />', 'Close'],
    ['as a hint', '<TextInput placeholder="name@example.org" />', 'name@example.org'],
    ['of a picture', '<img alt="A chart" />', 'A chart'],
    ['in a notice', `notifications.show({ message: 'Saved' })`, 'Saved'],
    ['in a choice', `const data = [{ value: 'a', label: 'First' }]`, 'First'],
  ])('is found %s', (_, code, text) => {
    expect(textsIn(code)[0]).toBe(`source.tsx:1 ${text}`);
  });

  it.each([
    ['a message', `<p>{say('units.title')}</p>`],
    ['a comparison', `<p>{kind === 'unit' && name}</p>`],
    ['a number and signs', '<p>12 · {count} %</p>'],
    ['the product', '<h1>Resolute</h1>'],
    ['a code', '<bdi>I-STD-02</bdi>'],
    ['a value', '<Tabs.Tab value="roles" className="wide" />'],
    ['a type', `<Button type={busy ? 'button' : 'submit'} variant="default" />`],
    ['a name in a member', `const names = { id: 'first', color: 'gray' }`],
    ['a note to programmers', '<p>{/* why it is so */}</p>'],
  ])('is not %s', (_, code) => {
    expect(textsIn(code)).toEqual([]);
  });
});
