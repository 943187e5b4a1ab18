import { type IndicatorPath, type PathRow, tableOfPath } from '@resolute/charts';
import type { IndicatorFigure } from '@resolute/measurement';
import type { ReportWord } from '../text/report-words';
import type { Telling } from '../text/telling';

const ROW_WORDS: Readonly<Record<PathRow, ReportWord>> = {
  baseline: 'chartBaseline',
  'earlier-target': 'chartEarlier',
  value: 'chartValue',
  estimate: 'chartValue',
  expected: 'chartExpected',
  milestone: 'chartMilestone',
  target: 'chartTarget',
};

/** The chart in words, dot by dot as it is drawn, for those who do not see it; of a flow each dot is the sum so far. */
export function altOf({ title, unit }: IndicatorFigure, path: IndicatorPath, telling: Telling): string {
  const { say, figure, day, told } = telling;
  const points = tableOfPath(path).rows.map(({ what, on, value, total }) => {
    const word = total === '' ? ROW_WORDS[what as PathRow] : 'chartSum';
    const isEstimate = what === 'estimate' ? 'yes' : 'no';
    return say(word, { value: figure(total || value), day: day(on), isEstimate });
  });
  const limits = path.limits.map(figure).join(say('listJoin'));
  const all = limits === '' ? points : [say('chartLimits', { values: limits }), ...points];
  return say('chartAlt', { title: told(title).text, unit: told(unit).text, points: all.join(' ') });
}
