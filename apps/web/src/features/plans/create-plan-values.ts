import type { FrameworkKind } from '@resolute/domain';
import type { components } from '../../api/schema';
import { type KindValues, kindWish, usualKinds } from './kind-values';
import { type PlanValues, planValues, planWish } from './plan-values';

/** What the form for a new plan holds. A form takes no interface. */
export type CreatePlanValues = PlanValues & { kind: FrameworkKind; kinds: KindValues[] };

const FIRST_OFFERED: FrameworkKind = 'operational-plan';

/** A form to begin with. */
export const newPlanValues = (): CreatePlanValues => ({
  ...planValues(undefined),
  kind: FIRST_OFFERED,
  kinds: usualKinds(FIRST_OFFERED),
});

/** What is sent. */
export const createPlanWish = ({
  kind,
  kinds,
  ...values
}: CreatePlanValues): components['schemas']['CreateFrameworkDto'] => ({
  ...planWish(values),
  kind,
  kinds: kinds.map(kindWish),
});

/** The kinds for the other kind of plan; what the planner has touched stays. */
export function kindsFor(kind: FrameworkKind, { kind: before, kinds }: CreatePlanValues): KindValues[] {
  const sent = (list: readonly KindValues[]): string => JSON.stringify(list.map(kindWish));
  return sent(kinds) === sent(usualKinds(before)) ? usualKinds(kind) : kinds;
}
