import { readXlsx } from 'hucre/xlsx';
import { workbookOf } from '../../../../test/support/workbooks';
import { type WorkbookContent, writeWorkbook } from '../exports/write-workbook';
import { WorkbookWriter } from './workbook-writer';

jest.setTimeout(60_000);

const CONTENT: WorkbookContent = {
  language: 'fr',
  madeAt: new Date('2026-03-16T09:00:00Z'),
  pages: [
    {
      name: 'SG13',
      rows: [{ cells: { indicator: { text: 'I-1' }, value: { decimal: '1.5' } }, choices: {}, open: [] }],
    },
  ],
  dimensions: [
    { code: 'sex', title: { en: 'Sex' }, categories: [{ id: '1', code: 'women', title: { fr: 'Femmes' } }] },
  ],
};
const writer = new WorkbookWriter();

describe('a workbook that is made', () => {
  it('has the same bytes as if it were made beside everything else', async () => {
    expect((await writer.write(CONTENT)).equals(await writeWorkbook(CONTENT))).toBe(true);
  });

  it('leaves the process free meanwhile, also when several are asked for', async () => {
    const row = { cells: { indicator: { text: 'I-1' }, narrative: { text: 'x'.repeat(200) } }, choices: {}, open: [] };
    const many = { ...CONTENT, pages: [{ name: 'SG13', rows: Array(10_000).fill(row) }] };
    let longest = 0;
    let last = performance.now();
    const watch = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const made = await Promise.all([writer.write(many), writer.write(CONTENT)]);
    clearInterval(watch);
    expect(made[0].length).toBeGreaterThan(made[1].length);
    const begun = performance.now();
    await writeWorkbook(many);
    expect(longest).toBeLessThan((performance.now() - begun) / 2);
  });

  it('is given up when it takes too long', async () => {
    await expect(new WorkbookWriter(1).write(CONTENT)).rejects.toMatchObject({ code: 'export/too-heavy' });
    expect((await writer.write(CONTENT)).length).toBeGreaterThan(0);
  });

  it('is marked with the reason on each refused cell', async () => {
    const bytes = await workbookOf([['I-1', 'SG13', '2025', null, 'many']]);
    const refusal = {
      sheet: 'SG13',
      row: 3,
      column: 'value',
      code: 'not-a-number',
      value: 'many',
      reason: 'Pas un nombre',
    };
    const marked = await writer.mark({ bytes, refusals: [refusal] as never, language: 'fr' });
    const { sheets } = await readXlsx(new Uint8Array(marked), { readStyles: true });
    expect(sheets[0]?.cells?.get('2,4')?.comment?.text).toContain('Pas un nombre');
    await expect(writer.mark({ bytes: Buffer.from('x'), refusals: [], language: 'fr' })).rejects.toMatchObject({
      code: 'import/not-a-workbook',
    });
  });
});
