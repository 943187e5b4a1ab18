export {
  ACCEPTANCE_ACTIONS,
  ACCEPTANCE_ACTIONS as ACTUAL_ACTIONS,
  ACCEPTANCE_STATES,
  ACCEPTANCE_STATES as ACTUAL_STATES,
  ACTIONS_WITH_REASON,
  type AcceptanceAction,
  type AcceptanceAction as ActualAction,
  type AcceptanceState,
  type AcceptanceState as ActualState,
  type AcceptanceStep,
  acceptanceLifecycle,
  acceptanceLifecycle as actualLifecycle,
  stepsTo,
} from './acceptance-lifecycle';
export * from './batch-lifecycle';
export { advance, isEnd, isPossible, type Lifecycle } from './lifecycle';
