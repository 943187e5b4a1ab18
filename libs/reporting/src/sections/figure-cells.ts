import { paceText, percentUnderRule } from '@resolute/domain';
import type { IndicatorFigure } from '@resolute/measurement';
import type { Cell, TableBlock } from '../document/block';
import type { Telling } from '../text/telling';
import { chipOf } from './rating-word';

/** The figures of one indicator in one row: from where, to where, where it stands, and what that makes. */
export function figureCells(figure: IndicatorFigure, telling: Telling): TableBlock {
  const { input, result } = figure;
  const { say } = telling;
  const { baseline, target } = input;
  const none: Cell = { text: { text: say('none') } };
  const cell = (text: string | undefined): Cell => (text === undefined ? none : { text: { text } });
  const onDay = (value: string, day: string): Cell => ({
    text: { text: telling.figure(value) },
    note: telling.shortDay(day),
  });
  const expected = result.kind === 'rated' ? result.expected : undefined;
  return {
    kind: 'table',
    columns: [
      { head: say('baseline'), share: 1 },
      { head: say('target'), share: 1 },
      { head: say('actual'), share: 1 },
      { head: say('expected'), share: 1 },
      { head: say('pace') },
      { head: say('progress') },
      { head: say('rating') },
    ],
    rows: [
      [
        baseline ? onDay(baseline.value, baseline.on) : none,
        target && 'value' in target ? onDay(target.value, target.on) : none,
        actualCell(figure, telling) ?? none,
        cell(expected === undefined ? undefined : telling.figure(expected)),
        cell(pacePercent(figure, telling)),
        cell(progressPercent(figure, telling)),
        { chip: chipOf(result, telling) },
      ],
    ],
  };
}

/** Also without a rating: what was accepted last is there, whatever cannot be said about it. */
function actualCell({ input, result, provenance }: IndicatorFigure, telling: Telling): Cell | undefined {
  const sign = isEstimated({ input, provenance }) ? '~' : '';
  const onDay = (value: string, day: string): Cell => ({
    text: { text: sign + telling.figure(value) },
    note: telling.shortDay(day),
  });
  if (result.kind === 'rated' && result.actual !== undefined) return onDay(result.actual, result.due);
  const last = input.periods.findLast(({ id }) => input.values[id]?.kind === 'number');
  const value = last && input.values[last.id];
  return last && value?.kind === 'number' ? onDay(value.value, last.to) : undefined;
}

/** A level is as sure as its last value; what is put together from several periods as its least sure one. */
function isEstimated({ input, provenance }: Pick<IndicatorFigure, 'input' | 'provenance'>): boolean {
  const known = input.periods.filter(({ id }) => provenance[id]);
  const counted = input.aggregation === 'point' ? known.slice(-1) : known;
  return counted.some(({ id }) => provenance[id]?.isEstimate);
}

/** Never over a threshold that the pace has not reached. */
export function pacePercent({ input, result }: IndicatorFigure, { percent }: Telling): string | undefined {
  if (result.kind !== 'rated') return undefined;
  const text = paceText(result, input.settings, 1);
  return text === undefined ? undefined : percent(text);
}

function progressPercent({ input, result }: IndicatorFigure, { percent }: Telling): string | undefined {
  if (result.kind !== 'rated' || result.progress === undefined) return undefined;
  return percent(percentUnderRule(result.progress, input.settings, 1));
}
