import { MARKS } from '@resolute/domain';
import { PAPER_COLOURS } from './colours';
import { countsOf, summaryOfRatings, tableOfRatings } from './ratings-by-goal';
import { ratingsByGoalChart } from './ratings-by-goal-chart';

const tally = {
  onTrack: 13,
  exceeded: 2,
  atRisk: 4,
  offTrack: 3,
  notRated: { 'no-data': 2, 'not-due': 1, 'no-target': 1 },
};
const goal = { code: 'G1', title: 'Universal connectivity', counts: countsOf(tally) };

describe('ratings by goal', () => {
  it('count each indicator under one mark', () => {
    expect(goal.counts).toEqual({ exceeded: 2, 'on-track': 11, 'at-risk': 4, 'off-track': 3, 'not-rated': 4 });
  });

  it('are summed up by facts, where what is not rated is neither good nor bad', () => {
    expect(summaryOfRatings([goal])).toEqual({ goals: 1, total: 24, rated: 20, good: 13, offTrack: 3, notRated: 4 });
    expect(summaryOfRatings([])).toEqual({ goals: 0, total: 0, rated: 0, good: 0, offTrack: 0, notRated: 0 });
  });

  it('have a row for each goal whose total is the sum of its marks', () => {
    const { columns, rows } = tableOfRatings([goal]);
    expect(columns.map(({ key }) => key)).toEqual(['code', 'title', ...MARKS, 'total']);
    expect(rows[0]).toMatchObject({ 'on-track': '11', 'not-rated': '4', total: '24' });
  });

  it('are drawn in the order of the marks, what is not rated last and hollow', () => {
    const chart = ratingsByGoalChart([goal], {
      fontFamily: 'Noto Sans',
      isRightToLeft: true,
      colours: PAPER_COLOURS,
      formatCount: String,
    });
    expect(chart.data.datasets.map(({ label, data }) => [label, data[0]])).toEqual([
      ['exceeded', 2],
      ['on-track', 11],
      ['at-risk', 4],
      ['off-track', 3],
      ['not-rated', 4],
    ]);
    expect(chart.data.datasets.at(-1)).toMatchObject({ backgroundColor: '#FFFFFF' });
    expect(chart.options?.scales).toMatchObject({ x: { reverse: true, stacked: true }, y: { position: 'right' } });
  });
});
