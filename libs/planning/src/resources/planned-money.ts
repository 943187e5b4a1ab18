import { FrameworkVersionEntity, type Tx } from '@resolute/database';

/**
 * What is planned for a year of an edition, and how much may be; `except` is a line that is about to be revised. Only results of
 * the highest kind count: what is planned for one below them is a part of that, and has no ceiling.
 */
export interface PlannedYearMoney {
  readonly planned: bigint;
  readonly ceiling: bigint | undefined;
}

/** A year of an edition; and of a result, when it is about a line. */
interface PlannedPlace {
  readonly frameworkVersionId: string;
  readonly year: number;
  readonly resultId?: string;
}

const PLANNED = `
  SELECT (SELECT COALESCE(sum(r.amount), 0) FROM resources r WHERE r.framework_version_id = $1 AND r.year = $2
      AND r.use = 'planned' AND r.superseded_at IS NULL AND r.id IS DISTINCT FROM $3 AND is_of_highest_kind(r.result_id))::text AS planned,
    (SELECT c.amount FROM budget_ceilings c WHERE c.framework_version_id = $1 AND c.year = $2
      AND c.superseded_at IS NULL AND COALESCE(is_of_highest_kind($4), true))::text AS ceiling`;

/** Reads both with the edition locked: two lines that fit one by one can be too much together. */
export async function plannedMoney(
  tx: Tx,
  { frameworkVersionId, year, resultId }: PlannedPlace,
  except: string | null = null,
): Promise<PlannedYearMoney> {
  await tx.load(FrameworkVersionEntity, frameworkVersionId);
  const [row] = await tx.query<{ planned: string; ceiling: string | null }>(PLANNED, [
    frameworkVersionId,
    year,
    except,
    resultId ?? null,
  ]);
  const ceiling = row?.ceiling ?? null;
  return { planned: BigInt(row?.planned ?? 0), ceiling: ceiling === null ? undefined : BigInt(ceiling) };
}
