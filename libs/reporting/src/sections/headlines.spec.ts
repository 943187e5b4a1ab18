import type { IndicatorFigure } from '@resolute/measurement';
import { headlinesOf } from './headlines';

const DEFINITION = { most: 2, first: ['C', 'A', 'X'] };

const figure = (code: string, isReported = true) =>
  ({ code, provenance: isReported ? { 2025: {} } : {} }) as unknown as IndicatorFigure;

describe('the headlines of a short report', () => {
  it.each<[string, IndicatorFigure[], string[]]>([
    ['are those that are named, in that order', [figure('A'), figure('B'), figure('C')], ['C', 'A']],
    ['leave out what nobody reported on', [figure('A'), figure('B'), figure('C', false)], ['A']],
    ['are the first ones where none is named', [figure('B'), figure('D'), figure('E')], ['B', 'D']],
    ['are as many as there is room for', [figure('A'), figure('C'), figure('X')], ['C', 'A']],
    ['may be none', [figure('A', false)], []],
  ])('%s', (_, figures, expected) => {
    expect(headlinesOf(figures, DEFINITION).map(({ code }) => code)).toEqual(expected);
  });
});
