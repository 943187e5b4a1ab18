import type { Occasion } from '../../api/indicators';
import type { ReportDefinition } from '../../api/report-definitions';
import type { Run } from '../../api/runs';
import { unplannedMeetings } from './unplanned-meetings';

const TODAY = '2026-05-01';
const definition = { code: 'tsag-progress', series: 'TSAG', isActive: true } as ReportDefinition;
const meeting = (change: Partial<Occasion> = {}) =>
  ({
    code: 'TSAG-2026-05',
    series: 'TSAG',
    fromDay: '2026-05-25',
    toDay: '2026-05-29',
    submissionDay: null,
    cancelledAt: null,
    ...change,
  }) as Occasion;
const run = { definition: { code: 'tsag-progress' }, occasion: { code: 'TSAG-2026-05' } } as Run;

interface Calendar {
  readonly occasion: Occasion;
  readonly report: ReportDefinition;
  readonly runs: readonly Run[];
}

it.each<[string, Partial<Calendar>, number]>([
  ['to come, without a day', {}, 1],
  ['on its last day', { occasion: meeting({ toDay: TODAY }) }, 1],
  ['with a day', { occasion: meeting({ submissionDay: '2026-05-11' }) }, 0],
  ['over', { occasion: meeting({ toDay: '2026-04-30' }) }, 0],
  ['cancelled', { occasion: meeting({ cancelledAt: '2026-04-01T09:00:00Z' }) }, 0],
  ['of another series', { occasion: meeting({ series: 'COUNCIL' }) }, 0],
  ['whose report is not in use', { report: { ...definition, isActive: false } }, 0],
  ['whose report was asked for', { runs: [run] }, 0],
])('a meeting %s', (_, { occasion = meeting(), report = definition, runs = [] }, listed) => {
  expect(unplannedMeetings([occasion], [report], runs, TODAY)).toHaveLength(listed);
});
