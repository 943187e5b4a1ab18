import { LARGEST_BLOCK, pastedBlock } from './pasted-block';

describe('a pasted block', () => {
  it.each<[string, string, string[][]]>([
    ['nothing', '', []],
    ['one cell', '1', [['1']]],
    ['an empty cell, as Excel copies it', '\r\n', [['']]],
    [
      'two by two',
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'line feeds alone',
      '1\t2\n3\t4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['carriage returns alone, from older Macs', '1\r2\r', [['1'], ['2']]],
    ['an empty line in between', '1\n\n2\n', [['1'], [''], ['2']]],
    ['an empty last line that was copied', '1\n\n', [['1'], ['']]],
    ['empty cells at both ends', '\t1\t\n', [['', '1', '']]],
    [
      'short rows',
      '1\n2\t3\t4\n5\t6',
      [
        ['1', '', ''],
        ['2', '3', '4'],
        ['5', '6', ''],
      ],
    ],
    ['a tab in a cell', '"a\tb"\tc', [['a\tb', 'c']]],
    [
      'a line break in a cell',
      '"a\nb"\tc\r\n"d\r\ne"',
      [
        ['a\nb', 'c'],
        ['d\r\ne', ''],
      ],
    ],
    ['doubled quotes', '"say ""yes""\nor ""no"""\t1', [['say "yes"\nor "no"', '1']]],
    ['an empty cell in quotes', '""\t1', [['', '1']]],
    ['one quote in quotes', '""""', [['"']]],
    ['quotes inside a plain cell', 'the "A" series\t1', [['the "A" series', '1']]],
    ['a plain cell that begins with quotes', '"A" series\t1', [['"A" series', '1']]],
    [
      'a quote that is never closed',
      '"a\t1\nb\t2',
      [
        ['"a', '1'],
        ['b', '2'],
      ],
    ],
    ['blanks and marks are left as they are', ' 1 234,5 \t٣', [[' 1 234,5 ', '٣']]],
    ['a byte order mark', '\uFEFF1\t2', [['1', '2']]],
  ])('%s', (_, text, expected) => expect(pastedBlock(text)).toEqual(expected));

  const { rows, columns, characters } = LARGEST_BLOCK;
  const refusal = (code: string, max: number) =>
    expect.objectContaining({ code: 'request/invalid', errors: [{ field: 'block', code, params: { max } }] });

  it.each([
    ['rows', '\n'.repeat(rows), '\n', refusal('field/too-many', rows)],
    ['columns', '\t'.repeat(columns - 1), '\t', refusal('field/too-many', columns)],
    ['characters', '1'.repeat(characters), '1', refusal('field/too-long', characters)],
  ])('has at most so many %s', (_, largest, more, refused) => {
    expect(() => pastedBlock(largest)).not.toThrow();
    expect(() => pastedBlock(largest + more)).toThrow(refused);
  });

  it.each([
    ['a quote that is never closed', `"${'""'.repeat(400_000)}`],
    ['a quote before every cell', '"a\t"b\n'.repeat(1000)],
    ['pairs of quotes in every cell', `"x\t${'""""y\t""\n'.repeat(1000)}`],
  ])('is read in one go with %s', (_, text) => expect(pastedBlock(text).length).toBeLessThanOrEqual(1000));
});
