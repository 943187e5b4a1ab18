import { compare, dividedBy, type Exact, minus, parseDecimal, signOf } from '@resolute/domain';
import type { ActualContent } from '../../api/actuals';

type Figures = Pick<ActualContent, 'value' | 'numerator' | 'denominator'>;

/** The number that a value comes to: 38 of 512 is 0.0742…; nothing for what is no number, or half of a ratio. */
export function figureOf({ value, numerator, denominator }: Figures): Exact | undefined {
  if (value !== null) return parseDecimal(value);
  if (numerator === null || denominator === null) return undefined;
  const below = parseDecimal(denominator);
  return signOf(below) === 0 ? undefined : dividedBy(parseDecimal(numerator), below);
}

/** How far a value has moved since the one before, with its sign; nothing where one of them is no number. */
export function changeSince(
  now: Figures,
  before: Figures | null,
): { readonly by: Exact; readonly sign: -1 | 0 | 1 } | undefined {
  const [a, b] = [figureOf(now), before ? figureOf(before) : undefined];
  return a && b ? { by: minus(a, b), sign: compare(a, b) } : undefined;
}
