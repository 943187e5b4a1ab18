import { BreakdownEntity, type Tx } from '@resolute/database';
import type { SheetBreakdown } from '@resolute/domain';
import { v7 as uuid } from 'uuid';

/** Says by which dimensions the values of a version are broken down. */
export const insertBreakdowns = (
  tx: Tx,
  indicatorVersionId: string,
  breakdowns: readonly SheetBreakdown[],
): Promise<void> =>
  tx.insertAll(
    BreakdownEntity,
    breakdowns.map(({ dimensionId, rule, isRequired }) => ({
      id: uuid(),
      indicatorVersionId,
      dimensionId,
      rule,
      isRequired,
    })),
  );
