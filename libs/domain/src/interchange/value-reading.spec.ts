import type { CellContent, ImportColumn, ImportRow } from './cell';
import { lackingInHistory } from './complete-history';
import type { FileManner, ValueNeeds } from './value-needs';
import { partsBesideNotApplicable, readValue } from './value-reading';

const MANNER: FileManner = { numbers: 'plain', language: 'fr', yes: ['yes', 'oui'], no: ['no', 'non'] };
const NUMBER: ValueNeeds = { form: 'number', isList: false, options: [], breakdowns: [] };
const RATIO: ValueNeeds = { ...NUMBER, form: 'ratio' };
const YES_NO: ValueNeeds = {
  ...NUMBER,
  form: 'choice',
  options: [
    { key: true, words: [] },
    { key: false, words: [] },
  ],
};
const STEPS: ValueNeeds = {
  ...NUMBER,
  form: 'choice',
  options: [
    { key: 'draft', words: ['Draft', 'Projet'] },
    { key: 'done', words: ['Done', 'Terminé'] },
  ],
};
const STAGES: ValueNeeds = { ...STEPS, isList: true };
const JUDGEMENT: ValueNeeds = { ...NUMBER, form: 'judgement', options: [{ key: 'on-track', words: ['On track'] }] };
const BY_SEX: ValueNeeds = {
  ...NUMBER,
  breakdowns: [
    {
      id: 'b1',
      dimension: 'sex',
      rule: 'must-equal',
      categories: ['c1', 'c2'],
      isRequired: true,
      idOfCategory: new Map([
        ['women', 'c1'],
        ['men', 'c2'],
      ]),
    },
  ],
};

type Cells = Partial<Record<ImportColumn, CellContent>>;
const row = (cells: Cells): ImportRow => ({ sheet: '', row: 2, cells });
const read = (cells: Cells, needs: ValueNeeds = NUMBER, parts: Cells[] = []) =>
  readValue({ head: row(cells), parts: parts.map(row) }, needs, MANNER);
const faultsOf = (cells: Cells, needs?: ValueNeeds, parts?: Cells[]): string[] =>
  read(cells, needs, parts).faults.map(({ column, code }) => `${column} ${code}`);

describe('the rows of a value', () => {
  it.each<[string, Cells, ValueNeeds, object]>([
    ['a number', { value: '80' }, NUMBER, { value: '80', isEstimate: false, breakdown: [] }],
    ['a number of a workbook', { value: -12.5 }, NUMBER, { value: '-12.5' }],
    ['an estimate', { value: '80', estimate: 'oui' }, NUMBER, { value: '80', isEstimate: true }],
    ['a ratio', { numerator: '3', denominator: 4 }, RATIO, { numerator: '3', denominator: '4' }],
    ['yes', { value: 'OUI' }, YES_NO, { choice: true }],
    ['no, as a flag', { value: false }, YES_NO, { choice: false }],
    ['a step by its title', { value: 'terminé' }, STEPS, { choice: 'done' }],
    ['a step by its code', { value: 'draft' }, STEPS, { choice: 'draft' }],
    ['stages', { value: 'draft; Done' }, STAGES, { choice: ['draft', 'done'] }],
    ['stages, of which one is reached', { value: 'done' }, STAGES, { choice: ['done'] }],
    ['stages, of which none is', { value: ';' }, STAGES, { choice: [] }],
    [
      'a step whose title was guarded',
      { value: "'-2" },
      { ...STEPS, options: [{ key: 'x', words: ['-2'] }] },
      { choice: 'x' },
    ],
    ['a judgement', { value: 'On track' }, JUDGEMENT, { judgement: 'on-track' }],
    ['not applicable', { not_applicable: 'yes', reason: 'No meeting' }, NUMBER, { notApplicable: 'No meeting' }],
    ['prose', { narrative: "'=1+1", remark: ' a\r\nb ' }, NUMBER, { narrative: { fr: '=1+1' }, remark: 'a\nb' }],
    ['composed letters', { remark: 'e\u0301' }, NUMBER, { remark: 'é' }],
    ['the longest narrative', { narrative: '👍'.repeat(4000) }, NUMBER, { narrative: { fr: '👍'.repeat(4000) } }],
    ['the longest remark', { remark: `${'👍'.repeat(2000)}\n` }, NUMBER, { remark: '👍'.repeat(2000) }],
    ['nothing', {}, NUMBER, { isEstimate: false, breakdown: [] }],
  ])('%s', (_, cells, needs, content) => {
    expect(read(cells, needs)).toMatchObject({ content, faults: [] });
  });

  it.each<[string, Cells, ValueNeeds, string[]]>([
    ['a word for a number', { value: 'many' }, NUMBER, ['value not-a-number']],
    ['a mark of thousands', { value: '1,234' }, NUMBER, ['value not-a-number']],
    ['half a ratio', { numerator: '3' }, RATIO, ['denominator empty']],
    ['a number for a ratio', { value: '3', numerator: '3', denominator: '4' }, RATIO, ['value not-here']],
    [
      'a ratio for a number',
      { numerator: '3', denominator: '4' },
      NUMBER,
      ['numerator not-here', 'denominator not-here'],
    ],
    ['a step that is none', { value: 'later' }, STEPS, ['value not-one-of']],
    ['a flag that is none', { estimate: 'perhaps' }, NUMBER, ['estimate not-one-of']],
    ['not applicable without a reason', { not_applicable: 'yes' }, NUMBER, ['reason empty']],
    ['a reason for nothing', { reason: 'No meeting' }, NUMBER, ['reason not-here']],
    ['n/a in place of a number', { value: 'n/a' }, NUMBER, ['value contradiction']],
    [
      'a number that does not apply',
      { value: '1', not_applicable: 'yes', reason: 'x' },
      NUMBER,
      ['value contradiction'],
    ],
    ['lost letters', { remark: 'caf\uFFFD' }, NUMBER, ['remark broken-text']],
    ['a whole book', { remark: 'x'.repeat(2001) }, NUMBER, ['remark too-long']],
    ['a long reason', { not_applicable: 'yes', reason: 'x'.repeat(2001) }, NUMBER, ['reason too-long']],
    ['a longer book', { narrative: 'x'.repeat(4001) }, NUMBER, ['narrative too-long']],
    [
      'everything at once',
      { value: 'x', estimate: 'y', reason: 'z' },
      NUMBER,
      ['value not-a-number', 'reason not-here', 'estimate not-one-of'],
    ],
  ])('refuse %s', (_, cells, needs, faults) => {
    expect(faultsOf(cells, needs)).toEqual(faults);
  });

  it('hold the categories that stand below it', () => {
    const parts = [
      { category: 'sex/women', value: '60' },
      { category: 'sex/men', value: 20 },
    ];
    expect(read({ value: '80' }, BY_SEX, parts)).toEqual({
      content: {
        value: '80',
        isEstimate: false,
        breakdown: [
          { breakdownId: 'b1', categoryId: 'c1', value: '60' },
          { breakdownId: 'b1', categoryId: 'c2', value: '20' },
        ],
      },
      faults: [],
    });
    expect(faultsOf({ value: '80' }, BY_SEX, [{ category: 'sex/wom\u0435n', value: '1' }])).toEqual([
      'category look-alike',
    ]);
    expect(faultsOf({ value: '80' }, BY_SEX, [{ category: 'age/old', value: '1', remark: 'x' }])).toEqual([
      'remark not-here',
      'category unknown-code',
    ]);
  });

  it.each<[string, Cells, ValueNeeds, Cells[], string[]]>([
    ['a number', { value: '80' }, NUMBER, [], []],
    ['nothing', {}, NUMBER, [], ['value empty']],
    ['nothing, said to be', { not_applicable: 'yes', reason: 'No meeting' }, BY_SEX, [], []],
    ['parts of nothing', { numerator: '0', denominator: '0' }, RATIO, [], ['denominator zero-denominator']],
    ['a judgement alone', { value: 'On track' }, JUDGEMENT, [], ['narrative empty']],
    ['too much', { value: '101' }, NUMBER, [], ['remark needs-remark']],
    ['too much, with a remark', { value: '101', remark: 'Two years in one' }, NUMBER, [], []],
    ['too little', { value: '-1' }, NUMBER, [], ['remark needs-remark']],
    ['no breakdown', { value: '80' }, BY_SEX, [], ['category breakdown-missing']],
    ['another sum', { value: '80' }, BY_SEX, [{ category: 'sex/men', value: '79' }], ['value breakdown-differs']],
    [
      'a category twice',
      { value: '2' },
      BY_SEX,
      [
        { category: 'sex/men', value: '1' },
        { category: 'sex/men', value: '1' },
      ],
      ['value repeated'],
    ],
  ])('lack for the history: %s', (...[, cells, needs, parts, lacking]) => {
    const { content } = read(cells, needs, parts);
    const faults = lackingInHistory(content, needs, { low: '0', high: '100', evidence: false });
    expect(faults.map(({ column, code }) => `${column} ${code}`)).toEqual(lacking);
  });

  it.each<[string, Cells, string[]]>([
    ['a number', { value: '80' }, ['value needs-evidence']],
    ['what does not apply', { not_applicable: 'yes', reason: 'No meeting' }, []],
  ])('lack evidence where it is wanted: %s', (_, cells, lacking) => {
    const faults = lackingInHistory(read(cells).content, NUMBER, { evidence: true });
    expect(faults.map(({ column, code }) => `${column} ${code}`)).toEqual(lacking);
  });

  it('contradict each other where categories have figures of what does not apply', () => {
    const said = (head: Cells): number[] => {
      const rows = {
        head: row(head),
        parts: [row({ category: 'sex/men', value: '1' }), row({ category: 'sex/women' })],
      };
      return partsBesideNotApplicable(rows, readValue(rows, BY_SEX, MANNER).content).map(({ at }) =>
        rows.parts.indexOf(at),
      );
    };
    expect(said({ not_applicable: 'yes', reason: 'No meeting' })).toEqual([0]);
    expect(said({ value: '1' })).toEqual([]);
  });
});
