import type { Appetite, Proximity, Response, RiskClass, Rung, Translations } from '@resolute/domain';

/** A strategic risk family of the Union's plans, as a category, with an appetite that is invented. */
export interface SampleRiskCategory {
  readonly code: string;
  readonly title: Translations;
  readonly description: Translations;
  readonly appetite: Appetite;
  readonly rationale: string;
}

export type SampleScore = readonly [likelihood: number, impact: number];

export interface SampleFound {
  readonly on: string;
  readonly score: SampleScore;
  readonly rationale: string;
}

export interface SampleTreatment {
  readonly response: Response;
  readonly title: Translations;
  readonly startsOn: string;
  readonly dueOn: string;
  readonly costChf?: string;
  /** Where it is done; otherwise it has come as far as `progress` says. */
  readonly doneOn?: string;
  readonly progress?: number;
}

export interface SampleRisk {
  readonly title: Translations;
  readonly cause: Translations;
  readonly event: Translations;
  readonly consequence: Translations;
  readonly class: RiskClass;
  readonly category: string;
  readonly unit: string;
  readonly owner: 'planner' | 'contributor';
  readonly proximity: Proximity;
  /** Codes of outputs and enablers of the operational plan 2026, of indicators, and of clauses. */
  readonly outputs?: readonly string[];
  readonly enablers?: readonly string[];
  readonly indicators?: readonly string[];
  readonly clauses?: readonly string[];
  readonly inherent: SampleScore;
  readonly residual: readonly SampleFound[];
  readonly target: SampleScore;
  readonly controls: readonly { readonly title: Translations; readonly sinceOn: string }[];
  readonly treatments: readonly SampleTreatment[];
  readonly escalation?: { readonly on: string; readonly toRung: Rung; readonly reason: string };
  readonly reviews?: readonly { readonly on: string; readonly note: string }[];
  /** The day on which it was found to be under control. */
  readonly monitoredOn?: string;
}
