import type { ToldReport } from '../document/tell-report';
import { byPosition } from './named-drawings';

const chart = (name: string) => ({ kind: 'chart' as const, name, alt: '', caption: '' });

describe('the drawings of a report', () => {
  it('are called by their position, whatever codes they are named after', () => {
    const names = ['goals', 'chart-A/../../B', 'chart-I✅', 'chart-I\u202Egnp'];
    const report = {
      document: {
        sections: [
          { id: 'goals', blocks: names.slice(0, 1).map(chart) },
          { id: 'headlines', blocks: names.slice(1).map(chart) },
        ],
      },
      charts: Object.fromEntries(names.map((name, width) => [name, { width }])),
    } as unknown as ToldReport;
    const { document, charts } = byPosition(report);
    expect(document.sections.map(({ blocks }) => blocks)).toEqual([
      [chart('chart-1')],
      [chart('chart-2'), chart('chart-3'), chart('chart-4')],
    ]);
    expect(charts).toEqual({
      'chart-1': { width: 0 },
      'chart-2': { width: 1 },
      'chart-3': { width: 2 },
      'chart-4': { width: 3 },
    });
  });
});
