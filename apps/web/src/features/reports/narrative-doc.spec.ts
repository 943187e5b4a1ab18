import type { Narrative } from '@resolute/domain';
import type { JSONContent } from '@tiptap/react';
import { docOf, isLink, narrativeOf } from './narrative-doc';

const text = (words: string, ...marks: NonNullable<JSONContent['marks']>): JSONContent => ({
  type: 'text',
  text: words,
  marks,
});
const paragraph = (...content: JSONContent[]): JSONContent => ({ type: 'paragraph', content });
const doc = (...content: JSONContent[]): JSONContent => ({ type: 'doc', content });
const item = (...content: JSONContent[]): JSONContent => ({ type: 'listItem', content });

it.each<[string, Narrative]>([
  ['nothing', []],
  ['a paragraph', [{ kind: 'paragraph', runs: [{ text: 'Five of nine goals.' }] }]],
  [
    'words that are set',
    [
      {
        kind: 'paragraph',
        runs: [
          { text: 'Contributions ' },
          { text: 'fell', isStrong: true },
          { text: ' by ' },
          { text: 'a third', isStrong: true, isEmphasis: true },
          { text: ', see ' },
          { text: 'the call', href: 'https://www.itu.int/call' },
        ],
      },
    ],
  ],
  [
    'a list between paragraphs',
    [
      { kind: 'paragraph', runs: [{ text: 'Before' }] },
      { kind: 'list', items: [[{ text: 'One' }], [{ text: 'Two', isEmphasis: true }]] },
      { kind: 'paragraph', runs: [{ text: 'بعد' }] },
    ],
  ],
  ['what looks like markup', [{ kind: 'paragraph', runs: [{ text: '#panic() {{x}} <script> *a* [b](c)' }] }]],
])('%s goes into the editor and comes out as it was', (_, body) => {
  expect(narrativeOf(docOf(body))).toEqual(body);
});

it.each<[string, JSONContent, Narrative]>([
  ['lines without words', doc(paragraph(), paragraph(text('  ')), { type: 'paragraph' }), []],
  ['a list without words', doc({ type: 'bulletList', content: [item(paragraph())] }), []],
  [
    'pieces that look the same',
    doc(paragraph(text('a'), text('b'), text('c', { type: 'bold' }))),
    [{ kind: 'paragraph', runs: [{ text: 'ab' }, { text: 'c', isStrong: true }] }],
  ],
  [
    'a list in a list',
    doc({
      type: 'bulletList',
      content: [item(paragraph(text('a')), { type: 'bulletList', content: [item(paragraph(text('b')))] })],
    }),
    [{ kind: 'list', items: [[{ text: 'a' }], [{ text: 'b' }]] }],
  ],
  [
    'a link that runs something',
    doc(paragraph(text('press', { type: 'link', attrs: { href: 'javascript:alert(1)' } }))),
    [{ kind: 'paragraph', runs: [{ text: 'press' }] }],
  ],
  [
    'characters that cannot be sent',
    doc(paragraph(text('a\tb\u0000c\u2028d\uD800'))),
    [{ kind: 'paragraph', runs: [{ text: 'a b c d\uFFFD' }] }],
  ],
])('%s', (_, held, body) => {
  expect(narrativeOf(held)).toEqual(body);
});

it.each([
  ['https://www.itu.int/a?b=c', true],
  ['mailto:tsb@itu.int', true],
  ['itu.int', false],
  ['javascript:alert(1)', false],
  ['ftp://itu.int', false],
  ['', false],
])('%s is a link: %s', (href, is) => {
  expect(isLink(href)).toBe(is);
});
