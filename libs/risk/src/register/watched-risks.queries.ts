import { Injectable } from '@nestjs/common';
import { Reads, type RowReads } from '@resolute/database';
import { groupedBy, isLiveRisk, type LocalDate, type RiskClass } from '@resolute/domain';
import { isAboveItsAppetite, type RegisterRow } from './register-filter';
import { CURRENT_LINKS, JUDGED_REGISTER } from './risk.sql';
import { judgedOn } from './risk-facts';

/** A risk that is watched, with what it bears upon: results by their identity through the editions. */
export interface WatchedRiskView {
  readonly id: string;
  readonly class: RiskClass;
  /** Whatever was decided on it. */
  readonly isAboveAppetite: boolean;
  readonly resultOrigins: readonly string[];
  readonly indicatorIds: readonly string[];
  readonly clauses: readonly string[];
}

interface LinkRow {
  readonly riskId: string;
  readonly originId: string | null;
  readonly indicatorId: string | null;
  readonly clauseKey: string | null;
}

/** All risks that are watched, for whoever computes over the whole of the register. */
@Injectable()
export class WatchedRisksQueries {
  constructor(private readonly reads: Reads) {}

  /** Two statements, however many risks there are. */
  async list(day: LocalDate, reads: RowReads = this.reads): Promise<WatchedRiskView[]> {
    const rows = await reads.rows<RegisterRow>(JUDGED_REGISTER, [day, ...Array<null>(9).fill(null)]);
    const links = groupedBy(await reads.rows<LinkRow>(CURRENT_LINKS), ({ riskId }) => riskId);
    return judgedOn(rows, day)
      .filter(({ row }) => isLiveRisk(row.state))
      .map((risk) => {
        const own = links.get(risk.id) ?? [];
        return {
          id: risk.id,
          class: risk.row.class,
          isAboveAppetite: isAboveItsAppetite(risk),
          resultOrigins: own.flatMap(({ originId }) => originId ?? []),
          indicatorIds: own.flatMap(({ indicatorId }) => indicatorId ?? []),
          clauses: own.flatMap(({ clauseKey }) => clauseKey ?? []),
        };
      });
  }
}
