import type { BreakdownsContent, PartFact } from '../sections/section-contents';
import { comparedBreakdowns } from './compared-breakdowns';

const part = (code: string | null, value: string, isEstimate = false): PartFact => ({
  name: { en: code ?? 'Women' },
  code,
  value,
  isEstimate,
});

const broken = (period: string, units: readonly PartFact[], women?: string): BreakdownsContent => ({
  indicators: [
    {
      code: 'I-STD-01',
      title: { en: 'Recommendations' },
      unit: { en: 'texts' },
      period,
      units,
      dimensions: women === undefined ? [] : [{ title: { en: 'Gender' }, categories: [part(null, women)] }],
    },
  ],
});

/** `SG13 3>4 correction`. */
const shown = (before: BreakdownsContent | undefined, after: BreakdownsContent | undefined): string[] =>
  comparedBreakdowns(before, after).flatMap(({ parts }) =>
    parts.map(({ name, before: old, after: now, cause }) => `${name.en} ${old?.value}>${now?.value} ${cause}`),
  );

describe('what the values of two reports consist of', () => {
  const [three, four] = [part('SG13', '3'), part('SG13', '4')];
  it.each([
    ['nothing differs', broken('2025', [three], '1'), broken('2025', [three], '1'), []],
    [
      'a later period',
      broken('2025', [three], '1'),
      broken('2026', [four], '2'),
      ['SG13 3>4 new-data', 'Women 1>2 new-data'],
    ],
    [
      'a correction',
      broken('2025', [three], '1'),
      broken('2025', [four], '2'),
      ['SG13 3>4 correction', 'Women 1>2 correction'],
    ],
    [
      'another unit has reported',
      broken('2025', [three], '1'),
      broken('2025', [three, part('SG15', '9')], '6'),
      ['SG15 undefined>9 new-data', 'Women 1>6 new-data'],
    ],
    [
      'an estimate that is none any more',
      broken('2025', [part('SG13', '3', true)]),
      broken('2025', [three]),
      ['SG13 3>3 correction'],
    ],
    ['a report that tells no parts', undefined, broken('2025', [three]), []],
    ['an indicator without parts before', { indicators: [] }, broken('2025', [three]), []],
  ])('%s', (_, before, after, expected) => expect(shown(before, after)).toEqual(expected));
});
