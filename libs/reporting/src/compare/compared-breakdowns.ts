import { type ChangeCause, canonicalJson, inNaturalOrder, type Translations } from '@resolute/domain';
import type { BreakdownsContent, BrokenDownFact, PartFact } from '../sections/section-contents';
import type { BreakdownChange, PartChange, PartTold, Sides } from './comparison.view';

/** What the values of two reports consist of, where both tell that; by the code of the indicator. */
export function comparedBreakdowns(before?: BreakdownsContent, after?: BreakdownsContent): BreakdownChange[] {
  if (!before || !after) return [];
  const old = new Map(before.indicators.map((each) => [each.code, each]));
  return after.indicators
    .flatMap((now) => {
      const then = old.get(now.code);
      return then ? comparedBreakdown(then, now) : [];
    })
    .toSorted((one, other) => inNaturalOrder(one.code, other.code));
}

interface NamedPart extends PartFact {
  readonly dimension: Translations | null;
}

function comparedBreakdown(before: BrokenDownFact, after: BrokenDownFact): BreakdownChange[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const isSamePeriod = before.period === after.period;
  const newUnit = [...now].some(([key, { dimension }]) => dimension === null && !old.has(key));
  const parts = [...new Set([...now.keys(), ...old.keys()])].flatMap((key): PartChange[] => {
    const [was, is] = [old.get(key), now.get(key)];
    const named = is ?? was;
    if (!named || (was && is && was.value === is.value && was.isEstimate === is.isEstimate)) return [];
    const { name, code, dimension } = named;
    return [
      {
        name,
        code,
        dimension,
        before: told(was),
        after: told(is),
        cause: causeOf({ isSamePeriod, newUnit }, { before: was, after: is }),
      },
    ];
  });
  const { code, title, unit } = after;
  return parts.length > 0
    ? [{ code, title, unit, periods: { before: before.period, after: after.period }, parts }]
    : [];
}

/** Of one period a unit that was not there has reported, and what was there was corrected; categories are sums over the units. */
function causeOf(
  { isSamePeriod, newUnit }: { readonly isSamePeriod: boolean; readonly newUnit: boolean },
  { before, after }: Sides<NamedPart | undefined>,
): ChangeCause {
  if (!isSamePeriod) return 'new-data';
  const isUnit = (after ?? before)?.dimension === null;
  if (isUnit) return before && after ? 'correction' : 'new-data';
  return newUnit ? 'new-data' : 'correction';
}

const told = (part: PartFact | undefined): PartTold | null =>
  part ? { value: part.value, isEstimate: part.isEstimate } : null;

function partsOf({ units, dimensions }: BrokenDownFact): ReadonlyMap<string, NamedPart> {
  const all: NamedPart[] = [
    ...units.map((unit) => ({ ...unit, dimension: null })),
    ...dimensions.flatMap(({ title, categories }) => categories.map((category) => ({ ...category, dimension: title }))),
  ];
  return new Map(all.map((part) => [canonicalJson([part.dimension, part.code, part.name]), part]));
}
