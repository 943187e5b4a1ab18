import { isTreatmentOverdue, type LocalDate } from '@resolute/domain';
import type { RiskHistory, TreatmentView } from './risk-page.view';

/** A list as JSON carries it: moments are texts. */
type Told<T> = {
  readonly [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K];
};
type Lists = Omit<RiskHistory, 'treatments'>;

export type HistoryRow = { readonly [K in keyof Lists]: readonly Told<Lists[K][number]>[] } & {
  readonly treatments: readonly Omit<TreatmentView, 'isOverdue'>[];
};

/** The lists with moments for their texts, and what follows of treatments on a day. */
export function historyOf(row: HistoryRow, today: LocalDate): RiskHistory {
  const { links, controls } = row;
  return {
    links,
    controls,
    treatments: row.treatments.map((treatment) => ({ ...treatment, isOverdue: isTreatmentOverdue(treatment, today) })),
    assessments: row.assessments.map(({ supersededAt, ...assessment }) => ({
      ...dated(assessment),
      supersededAt: supersededAt === null ? null : new Date(supersededAt),
    })),
    escalations: row.escalations.map(dated),
    acceptances: row.acceptances.map(dated),
    incidents: row.incidents.map(dated),
    reviews: row.reviews.map(dated),
    moves: row.moves.map(dated),
  };
}

const dated = <T extends { readonly recordedAt: string }>(
  row: T,
): Omit<T, 'recordedAt'> & { readonly recordedAt: Date } => ({
  ...row,
  recordedAt: new Date(row.recordedAt),
});
