import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeWholeFile } from './write-whole-file';

describe('a file that is written whole', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'resolute-whole-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('takes the place of the one before, and leaves nothing beside it', async () => {
    const target = path.join(folder, 'report.pdf');
    writeFileSync(target, 'before');
    await writeWholeFile(target, Buffer.from('after'));
    expect(readFileSync(target, 'utf8')).toBe('after');
    expect(readdirSync(folder)).toEqual(['report.pdf']);
  });

  it('leaves what lay there where it cannot be written', async () => {
    mkdirSync(path.join(folder, 'report.pdf/kept'), { recursive: true });
    await expect(writeWholeFile(path.join(folder, 'report.pdf'), 'after')).rejects.toThrow('report.pdf');
    await expect(writeWholeFile(path.join(folder, 'nowhere/report.pdf'), 'after')).rejects.toThrow('ENOENT');
    expect(readdirSync(folder)).toEqual(['report.pdf']);
  });
});
