import type { GlanceContent } from '../sections/section-contents';
import { comparedTally } from './compared-tally';
import type { IndicatorChange } from './comparison.view';

const glance = (onTrack: number): GlanceContent => ({
  framework: null,
  tally: { total: 3, onTrack, atRisk: 3 - onTrack, offTrack: 0, exceeded: 0, notRated: {} },
});
const stand = {} as NonNullable<IndicatorChange['before']>;
const changed = (...changes: IndicatorChange['changes']): IndicatorChange => ({
  code: 'I-1',
  title: {},
  unit: null,
  before: stand,
  after: stand,
  changes,
  causes: changes.flatMap(({ causes }) => causes),
});
const causeOf = (cause: 'new-data' | 'time') => [{ cause, periods: [] }];

describe('how many indicators there are of each rating', () => {
  it.each<[string, GlanceContent | undefined, GlanceContent | undefined]>([
    ['is not told where it is the same', glance(1), glance(1)],
    ['is not told where one of the reports does not tell it', undefined, glance(1)],
  ])('%s', (_, before, after) => {
    expect(comparedTally({ before, after }, [])).toBeNull();
  });

  it('has the causes of the ratings that changed, each once, and no other', () => {
    const rated = changed(
      { aspect: 'rating', causes: causeOf('new-data') },
      { aspect: 'pace', causes: causeOf('time') },
    );
    const counted = changed({ aspect: 'value', causes: causeOf('time') });
    expect(comparedTally({ before: glance(1), after: glance(2) }, [rated, rated, counted])).toEqual({
      before: glance(1).tally,
      after: glance(2).tally,
      causes: ['new-data'],
    });
  });

  it('counts what is in the plan of one report alone there alone', () => {
    const gone: IndicatorChange = { ...changed(), after: null, causes: [{ cause: 'plan-changed', periods: [] }] };
    expect(comparedTally({ before: glance(1), after: glance(2) }, [gone])?.causes).toEqual(['plan-changed']);
  });
});
