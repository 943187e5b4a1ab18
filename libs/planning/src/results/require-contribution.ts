import type { Tx } from '@resolute/database';
import { type Contributor, countsTwice, fieldFault, mayContributeTo, type Share } from '@resolute/domain';

/** A link that is wished for, with its days. */
export interface WantedContribution {
  readonly childId: string;
  readonly parentId: string;
  readonly share: string | null;
  readonly from: string;
  readonly until: string | null;
}

/**
 * Throws on `parentId` when the parent is not there or not above the child, and on `share` when the child would count more than
 * once on some day. The child's row is locked by then, so that two links are looked at one after the other.
 */
export async function requireContribution(tx: Tx, wish: WantedContribution): Promise<void> {
  const [child, parent] = [await contributor(tx, wish.childId), await contributor(tx, wish.parentId)];
  if (!child || !parent) throw fieldFault('parentId', 'field/no-such-entry');
  if (!mayContributeTo(child, parent)) throw fieldFault('parentId', 'field/not-above');
  if (wish.share === null) return;
  const { share, from, until } = wish;
  const shares = [...(await sharesOf(tx, wish.childId)), { share, from, until } as Share];
  if (countsTwice(shares)) throw fieldFault('share', 'field/shares-over-one');
}

async function contributor(tx: Tx, id: string): Promise<Contributor | undefined> {
  const [found] = await tx.query<Contributor>(
    `SELECT f.id AS "frameworkVersionId", f.kind AS "frameworkKind", k.level FROM results r
     JOIN result_kinds k ON k.id = r.kind_id JOIN framework_versions f ON f.id = r.framework_version_id WHERE r.id = $1`,
    [id],
  );
  return found;
}

const sharesOf = (tx: Tx, childId: string): Promise<Share[]> =>
  tx.query<Share>(
    `SELECT share::text, effective_from::text AS "from", effective_until::text AS "until" FROM result_links
     WHERE child_id = $1 AND share IS NOT NULL AND superseded_at IS NULL`,
    [childId],
  );
