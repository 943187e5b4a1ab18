import { Injectable } from '@nestjs/common';
import { Reads, type RowReads } from '@resolute/database';
import type { TimeAxes } from '@resolute/domain';
import { COUNTS, LINK_HOLDS } from './result.sql';

/** A result as a place in the tree of contributions. */
export interface ContributionNode {
  readonly id: string;
  readonly originId: string;
  /** False for one that is retired on the day. */
  readonly counts: boolean;
}

/** That one result is a part of another, with the share of it that counts there. */
export interface ContributionLink {
  readonly parentId: string;
  readonly partId: string;
  readonly share: string | null;
}

export interface ContributionTree {
  readonly nodes: readonly ContributionNode[];
  readonly links: readonly ContributionLink[];
}

const NODES = `SELECT r.id, r.origin_id AS "originId", ${COUNTS} AS counts FROM results_as_of($1) r ORDER BY r.id`;

/**
 * What holds on the day. Of a rolling plan only the edition that nothing has followed hangs below a strategic plan: with every
 * edition, one output would count once for each.
 */
const LINKS = `
  SELECT l.parent_id AS "parentId", l.child_id AS "partId", l.share::text FROM result_links l
  JOIN results c ON c.id = l.child_id JOIN results p ON p.id = l.parent_id
  WHERE ${LINK_HOLDS} AND (c.framework_version_id = p.framework_version_id OR NOT EXISTS (SELECT FROM framework_versions n
    WHERE n.previous_id = c.framework_version_id AND n.created_at <= $1))
  ORDER BY l.parent_id, l.child_id`;

/** All results and what contributes to what, for whoever computes over the whole of it. */
@Injectable()
export class ContributionTreeQueries {
  constructor(private readonly reads: Reads) {}

  /** Two statements, however many plans there are. */
  async get({ moment, day }: TimeAxes, reads: RowReads = this.reads): Promise<ContributionTree> {
    const [nodes, links] = await Promise.all([
      reads.rows<ContributionNode>(NODES, [moment, day]),
      reads.rows<ContributionLink>(LINKS, [moment, day]),
    ]);
    return { nodes, links };
  }
}
