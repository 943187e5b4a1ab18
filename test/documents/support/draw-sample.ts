import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { canonicalJson, parseLocalDate as day, type Language } from '@resolute/domain';
import { figureOf } from '@resolute/measurement';
import { ReportRenderer, type ReportSnapshot } from '@resolute/reporting';
import { COUNCIL_LAYOUT } from './layouts';

/* A program: draws the summary of one indicator in some languages into a folder, with the value that it is given. */

const CUT_OFF = new Date('2026-03-20T10:00:00Z');

function snapshotWith(value: string): ReportSnapshot {
  const actual = {
    period: '2025',
    meeting: null,
    value,
    numerator: null,
    denominator: null,
    choice: null,
    judgement: null,
    notApplicable: null,
    narrative: '',
    actualId: 'a',
    partId: 'part',
    revision: 1,
    isEstimate: false,
    authorId: 'author',
    verifierId: 'verifier',
    acceptorId: 'acceptor',
    acceptedAt: '2026-03-02T23:30:00.000Z',
  };
  const row = {
    id: '0199',
    versionId: '0199-1',
    code: 'I-STD-02',
    title: { en: 'Median days from consent to approval (AAP)' },
    measure: { en: 'days' },
    isSample: true,
    kind: 'decrease' as const,
    aggregation: 'point' as const,
    partAggregation: 'single' as const,
    frequency: 'year' as const,
    tolerance: '0.05',
    absoluteTolerance: null,
    lagDays: 30,
    graceDays: 15,
    baselines: [{ value: '63', on: day('2024-12-31'), from: day('2024-12-31') }],
    occasions: [],
    parts: [{ id: 'part', from: null, until: null }],
    breaksOn: null,
    targets: [{ value: '52', onDay: day('2027-12-31'), from: day('2025-01-01') }],
    actuals: [actual],
  };
  return {
    form: 'report/2',
    layout: COUNCIL_LAYOUT,
    cutOff: CUT_OFF.toISOString(),
    isSample: true,
    ruleVersion: '1',
    occasion: {
      code: 'C26',
      title: { en: 'Council 2026' },
      place: { en: 'Geneva' },
      from: day('2026-04-28'),
      to: day('2026-05-08'),
      agendaItem: null,
    },
    sections: { headlines: { indicators: [figureOf(row, { day: day('2026-03-20'), moment: CUT_OFF })] } },
  };
}

async function main([folder = '', languages = 'en', value = '']: readonly string[]): Promise<void> {
  const renderer = new ReportRenderer();
  for (const language of languages.split(',') as Language[]) {
    const { files } = await renderer.render(canonicalJson(snapshotWith(value)), language);
    for (const { format, bytes } of files) writeFileSync(path.join(folder, `${language}.${format}`), bytes);
  }
  await renderer.close();
}

void main(process.argv.slice(2));
