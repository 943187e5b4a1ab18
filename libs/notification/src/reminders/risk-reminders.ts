import type { Tx } from '@resolute/database';
import { type Addressees, type LocalDate, riskRemindersOn, type ToldRiskTask } from '@resolute/domain';
import type { DueRiskTask } from '@resolute/risk';
import { dueDaysAround } from './due-work';
import type { Notice } from './tell';

const TOLD = `
  SELECT COALESCE(risk_id, treatment_id) AS id, person_id AS "personId", kind, due_on::text AS "dueOn"
  FROM notifications WHERE due_on BETWEEN $1 AND $2 AND num_nonnulls(risk_id, treatment_id) = 1`;

/** What people are still to be told of reviews and treatments of risks on a day. */
export async function riskReminders(
  tx: Tx,
  day: LocalDate,
  tasks: readonly DueRiskTask[],
  addressees: Addressees,
): Promise<Notice[]> {
  const { from, to } = dueDaysAround(day);
  const told = await tx.query<ToldRiskTask>(TOLD, [from, to]);
  return riskRemindersOn(day, tasks, addressees, told).map(
    ({ key, kind, personId, task: { id, treatment, dueOn } }) => {
      return {
        personId,
        kind,
        key,
        about: treatment === null ? { riskId: id } : { treatmentId: id },
        period: null,
        dueOn,
      };
    },
  );
}
