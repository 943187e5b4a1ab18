import type { IndicatorPath } from '@resolute/charts';
import { paceText, percentUnderRule, type RatingResult, RULE_VERSION_1 } from '@resolute/domain';
import type { IndicatorFigure } from '@resolute/measurement';
import type { Cell, TableBlock } from '../document/block';
import type { Telling } from '../text/telling';
import { countedPeriods } from './figure-path';
import { chipOf } from './rating-word';
import { valueText } from './value-text';

/** The figures of one indicator in one row: from where, to where, where it stands, and what that makes. */
export function figureCells(figure: IndicatorFigure, path: IndicatorPath | undefined, telling: Telling): TableBlock {
  const { input, result } = figure;
  const { say } = telling;
  const { baseline } = input;
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
        targetCell(figure, telling) ?? none,
        actualCell(figure, path, telling) ?? none,
        cell(expected === undefined ? undefined : telling.figure(expected)),
        cell(pacePercent(result, telling)),
        cell(progressPercent(figure, telling)),
        { chip: chipOf(result, telling) },
      ],
    ],
  };
}

/** What is wanted: a number by a day, a band or a step; of a yes nothing needs to be said. */
function targetCell({ input: { target } }: IndicatorFigure, { figure, shortDay }: Telling): Cell | undefined {
  if (!target) return undefined;
  const note = shortDay(target.on);
  if ('value' in target) return { text: { text: figure(target.value) }, note };
  if ('low' in target) return { text: { text: `${figure(target.low)}–${figure(target.high)}` }, note };
  return 'step' in target ? { text: { text: target.step }, note } : undefined;
}

/** What the rating was counted from, marked as an estimate if any of that is one; without a rating, where the chart ends. */
function actualCell(figure: IndicatorFigure, path: IndicatorPath | undefined, telling: Telling): Cell | undefined {
  const { input, result, provenance } = figure;
  const cell = (text: string, isEstimate: boolean, day: string): Cell => ({
    text: { text: (isEstimate ? '~' : '') + text },
    note: telling.shortDay(day),
  });
  if (result.kind === 'rated') {
    const text =
      result.actual === undefined ? valueText(input.values[result.periodId], telling) : telling.figure(result.actual);
    const isEstimate = countedPeriods(figure).some(({ id }) => provenance[id]?.isEstimate);
    return text === undefined ? undefined : cell(text, isEstimate, result.due);
  }
  if (path) return endOf(path, cell, telling);
  const last = input.periods.findLast(({ id }) => input.values[id]);
  const text = last && valueText(input.values[last.id], telling);
  return text === undefined || !last ? undefined : cell(text, provenance[last.id]?.isEstimate ?? false, last.to);
}

type CellOn = (text: string, isEstimate: boolean, day: string) => Cell;

/** A sum is as sure as the least sure of its values. */
function endOf({ values, isRunningTotal }: IndicatorPath, cell: CellOn, { figure }: Telling): Cell | undefined {
  const last = values.at(-1);
  if (!last) return undefined;
  return cell(
    figure(last.value),
    (isRunningTotal ? values : [last]).some(({ isEstimate }) => isEstimate),
    last.on,
  );
}

/** Never over a threshold that the pace has not reached. */
export function pacePercent(result: RatingResult, { percent }: Telling): string | undefined {
  if (result.kind !== 'rated') return undefined;
  const text = paceText(result, RULE_VERSION_1, 1);
  return text === undefined ? undefined : percent(text);
}

function progressPercent({ input, result }: IndicatorFigure, { percent }: Telling): string | undefined {
  if (result.kind !== 'rated' || result.progress === undefined) return undefined;
  return percent(percentUnderRule(result.progress, input.settings, 1));
}
