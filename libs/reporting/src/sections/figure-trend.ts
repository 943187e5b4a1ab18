import type { IndicatorTrend } from '@resolute/charts';
import { addDays, isFlow } from '@resolute/domain';
import type { IndicatorFigure } from '@resolute/measurement';
import { Decimal } from 'decimal.js';

/** A level from its baseline on; of a flow the sum so far, as its target is a sum too. */
export function trendOf({ input, provenance }: IndicatorFigure): IndicatorTrend {
  const { baseline, target, periods, aggregation } = input;
  const values = periods.flatMap(({ id, to }) => {
    const value = input.values[id];
    if (value?.kind !== 'number') return [];
    return [{ on: to, value: value.value, isEstimate: provenance[id]?.isEstimate ?? false }];
  });
  const aim = target && 'value' in target ? { target } : {};
  if (!isFlow(aggregation)) return { ...(baseline && { baseline }), ...aim, values };
  const [first] = periods;
  return { ...(first && { baseline: { on: addDays(first.from, -1), value: '0' } }), ...aim, values: summed(values) };
}

function summed(values: IndicatorTrend['values']): IndicatorTrend['values'] {
  let sum = new Decimal(0);
  return values.map((point) => {
    sum = sum.plus(point.value);
    return { ...point, value: sum.toFixed() };
  });
}
