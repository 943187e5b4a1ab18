import { csvText } from './csv-text';

describe('a CSV file', () => {
  it('begins with the mark of UTF-8 and ends each row with both line ends', () => {
    expect(
      csvText([
        ['Code', 'Value'],
        ['I-STD-02', '56.5'],
      ]),
    ).toBe('\uFEFFCode,Value\r\nI-STD-02,56.5\r\n');
  });

  it.each([
    ['a comma', 'a, b', '"a, b"'],
    ['quotes', 'the "best"', '"the ""best"""'],
    ['a line end', 'a\nb', '"a\nb"'],
    ['a formula', '=SUM(A1)', "'=SUM(A1)"],
    ['a formula with a comma', '@x,1', `"'@x,1"`],
    ['a formula in wide signs', '＝1+1', "'＝1+1"],
    ['a formula that was guarded before', "'=1", "''=1"],
    ['a tab', '\t=1', "'\t=1"],
    ['a text that begins with a minus', '-cmd', "'-cmd"],
    ['a negative number', '-7.5', '-7.5'],
    ['nothing', '', ''],
    ['Arabic', 'القيمة', 'القيمة'],
  ])('with %s', (_, text, written) => {
    expect(csvText([[text]])).toBe(`\uFEFF${written}\r\n`);
  });
});
