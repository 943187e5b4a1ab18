import {
  CHANGE_CAUSES,
  type ChangeCause,
  inNaturalOrder,
  percentUnderRule,
  type RollUpResult,
  RULE_VERSION_1,
} from '@resolute/domain';
import type { RatedChange } from './compared-indicators';
import type { RollUpChange, Sides } from './comparison.view';
import type { RecordedPlan } from './recorded-plan';
import type { ToldRollUp } from './told-figures';

interface ToCompare {
  readonly told: Sides<ReadonlyMap<string, ToldRollUp>>;
  readonly plans: Sides<RecordedPlan>;
  /** By the id of the indicator. */
  readonly rated: ReadonlyMap<string, RatedChange>;
  readonly seesRecorded: boolean;
}

/** The goals and results that are not the same in two reports, by code, each with what changed below it. */
export function comparedResults(input: ToCompare): RollUpChange[] {
  const { told } = input;
  return [...new Set([...told.before.keys(), ...told.after.keys()])]
    .flatMap((code) => comparedResult(code, input))
    .toSorted((one, other) => inNaturalOrder(one.code, other.code));
}

function comparedResult(code: string, { told, plans, rated, seesRecorded }: ToCompare): RollUpChange[] {
  const named = told.after.get(code) ?? told.before.get(code);
  if (!named) return [];
  const side = (which: keyof Sides<unknown>): RollUpResult | null =>
    told[which].get(code)?.rollUp ?? plans[which].resultOf(code)?.rollUp ?? null;
  const [before, after] = [side('before'), side('after')];
  const isOpen = seesRecorded || (told.before.has(code) && told.after.has(code));
  if (before && after && (!isOpen || printed(before) === printed(after))) return [];
  return [{ code, title: named.title, before, after, ...whatChanged(code, { before, after }, { plans, rated }) }];
}

/** As documents print it. */
function printed(rollUp: RollUpResult): string {
  const { coverage } = rollUp;
  const percent = (quotient: string | undefined): string =>
    quotient === undefined ? '' : percentUnderRule(quotient, RULE_VERSION_1, 1);
  const rest =
    rollUp.kind === 'rated'
      ? [rollUp.rating, rollUp.heldByCritical, percent(rollUp.pace), percent(rollUp.achievement)]
      : [rollUp.reason];
  return JSON.stringify([coverage.rated, coverage.counted, ...rest]);
}

function whatChanged(
  code: string,
  { before, after }: Sides<RollUpResult | null>,
  { plans, rated }: Pick<ToCompare, 'plans' | 'rated'>,
): Pick<RollUpChange, 'causes' | 'indicators'> {
  const [old, now] = [plans.before.below(code), plans.after.below(code)];
  const moved = [...new Set([...old.indicatorIds, ...now.indicatorIds])].flatMap((id) => rated.get(id) ?? []);
  const isOtherPlan = !before || !after || !areSame(old.terms, now.terms);
  const isOtherRule = before !== null && after !== null && before.ruleVersion !== after.ruleVersion;
  const found = new Set<ChangeCause>([
    ...moved.flatMap(({ causes }) => causes.map(({ cause }) => cause)),
    ...(isOtherPlan ? (['plan-changed'] as const) : []),
    ...(isOtherRule ? (['method-changed'] as const) : []),
  ]);
  return {
    causes: found.size === 0 ? ['unknown'] : CHANGE_CAUSES.filter((cause) => found.has(cause)),
    indicators: moved.flatMap(({ code: each, isOpen }) => (isOpen ? [each] : [])).toSorted(inNaturalOrder),
  };
}

const areSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((each) => other.has(each));
