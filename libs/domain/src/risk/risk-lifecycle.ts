import type { Lifecycle } from '../workflow';

/** Where a risk stands in the register. */
export const RISK_STATES = ['draft', 'open', 'monitored', 'materialised', 'closed'] as const;
export type RiskState = (typeof RISK_STATES)[number];

export const RISK_ACTIONS = ['open', 'monitor', 'reopen', 'close', 'materialise'] as const;
export type RiskAction = (typeof RISK_ACTIONS)[number];

/**
 * The way of a risk. Nothing is an end: what was closed is opened again when it comes back, with its history. What has happened is an
 * incident, and the risk that it might happen again is monitored or closed.
 */
export const riskLifecycle: Lifecycle<RiskState, RiskAction> = {
  draft: { open: 'open' },
  open: { monitor: 'monitored', close: 'closed', materialise: 'materialised' },
  monitored: { reopen: 'open', close: 'closed', materialise: 'materialised' },
  materialised: { monitor: 'monitored', close: 'closed' },
  closed: { reopen: 'open' },
};

/** Those in which a risk is watched: it is reviewed, stands to appetite, and counts on the map. */
export const LIVE_RISK_STATES = ['open', 'monitored', 'materialised'] as const satisfies readonly RiskState[];

export const isLiveRisk = (state: RiskState): boolean => (LIVE_RISK_STATES as readonly RiskState[]).includes(state);
