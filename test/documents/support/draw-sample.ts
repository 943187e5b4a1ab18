import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { canonicalJson, parseLocalDate as day, type Language } from '@resolute/domain';
import { type IssuedAs, ReportRenderer, type ReportSnapshot } from '@resolute/reporting';
import { actualRow, indicatorRow, snapshotOf } from '../../support/report-samples';

/* A program: draws the summary of one indicator in some languages into a folder, as a draft and issued, with the value that it is given. */

const ISSUED: IssuedAs = {
  reportId: '01999999-1111-7111-8111-123456789abc',
  revision: 1,
  documentNumber: 'C26/35(Rev.1)',
  day: day('2026-04-02'),
  supersedes: 'C26/35',
  saysUntranslated: false,
};

/** Accepted when it was the next day already in Geneva. */
const snapshotWith = (value: string): ReportSnapshot =>
  snapshotOf([indicatorRow({ actuals: [{ ...actualRow(value), acceptedAt: '2026-03-02T23:30:00.000Z' }] })]);

async function main([folder = '', languages = 'en', value = '']: readonly string[]): Promise<void> {
  const renderer = new ReportRenderer();
  for (const language of languages.split(',') as Language[]) {
    const snapshot = canonicalJson(snapshotWith(value));
    const draft = await renderer.render(snapshot, language);
    const issued = await renderer.render(snapshot, language, { issued: ISSUED });
    for (const { format, bytes } of draft.files) writeFileSync(path.join(folder, `${language}.${format}`), bytes);
    for (const { format, bytes } of issued.files)
      writeFileSync(path.join(folder, `${language}-issued.${format}`), bytes);
  }
  await renderer.close();
}

void main(process.argv.slice(2));
