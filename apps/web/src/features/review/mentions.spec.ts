import { begunMention, commentParts, completed, meantBy, mentionedIn } from './mentions';

const PEOPLE = [
  { id: 'ann', name: 'Ann' },
  { id: 'anna', name: 'Anna Maria' },
  { id: 'chen', name: 'Chen Wei' },
  { id: 'zh', name: '陈伟' },
  { id: 'odd', name: 'O. (Pat) *' },
];
const idsOf = (people: readonly { readonly id: string }[]): string[] => people.map(({ id }) => id);

describe('a mention that is being typed', () => {
  it.each([
    ['at the beginning', '@che', 4, { from: 0, text: 'che' }],
    ['after words', 'Ask @che', 8, { from: 4, text: 'che' }],
    ['with a space in the name', 'Ask @Chen W', 11, { from: 4, text: 'Chen W' }],
    ['only begun', 'Ask @', 5, { from: 4, text: '' }],
    ['after Chinese, which has no spaces', '问@陈', 3, { from: 1, text: '陈' }],
    ['before the rest of a text', 'Ask @ch for it', 7, { from: 4, text: 'ch' }],
    ['after another one', '@Ann and @che', 13, { from: 9, text: 'che' }],
  ])('is found %s', (_, text, caret, begun) => {
    expect(begunMention(text, caret)).toEqual(begun);
  });

  it.each([
    ['an address', 'write to name@example', 21],
    ['another line', '@che\nand so on', 14],
    ['no sign', 'Ask Chen', 8],
    ['a caret before it', 'Ask @che', 3],
  ])('is not %s', (_, text, caret) => {
    expect(begunMention(text, caret)).toBeUndefined();
  });

  it.each([
    ['', ['ann', 'anna', 'chen', 'zh', 'odd']],
    ['an', ['ann', 'anna']],
    ['wei', ['chen']],
    ['anna m', ['anna']],
    ['x', []],
  ])('%s can mean %j', (typed, ids) => {
    expect(idsOf(meantBy(typed, PEOPLE))).toEqual(ids);
  });

  it.each([
    ['at the end', 'Ask @che', 8, ['Ask @Chen Wei ', 14]],
    ['before the rest', 'Ask @ch for it', 7, ['Ask @Chen Wei for it', 14]],
    ['alone', '@', 1, ['@Chen Wei ', 10]],
  ])('is completed %s', (_, text, caret, [whole, after]) => {
    const begun = begunMention(text, caret);
    expect(begun && completed(text, begun, 'Chen Wei')).toEqual({ text: whole, caret: after });
  });
});

describe('those whom a text mentions', () => {
  it.each([
    ['nobody', 'Ask Chen Wei', []],
    ['one', 'Ask @Chen Wei.', ['chen']],
    ['one, though twice', '@Chen Wei, @Chen Wei', ['chen']],
    ['the longer name', 'Ask @Anna Maria', ['anna']],
    ['not the beginning of another name', 'Ask @Annabel', []],
    ['a name in Chinese with words after it', '问@陈伟你好', ['zh']],
    ['a name with signs of its own', '@O. (Pat) * said so', ['odd']],
    ['not a name in other letters', 'Ask @chen wei', []],
  ])('are %s', (_, text, ids) => {
    expect(idsOf(mentionedIn(text, PEOPLE))).toEqual(ids);
  });

  it('stand out of the text, which is otherwise whole', () => {
    const text = 'Ask @Chen Wei and @Ann.';
    const parts = commentParts(text, PEOPLE);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.filter(({ isMention }) => isMention).map((part) => part.text)).toEqual(['@Chen Wei', '@Ann']);
    expect(commentParts('No names', [])).toEqual([{ text: 'No names', isMention: false }]);
  });
});
