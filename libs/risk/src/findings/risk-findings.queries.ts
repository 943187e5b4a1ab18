import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  byPriority,
  dayOf,
  EARLY_WARNINGS,
  GENEVA,
  mayReadRisks,
  type PageRequest,
  pageOf,
  RISK_FINDINGS,
  requireAllowed,
  rowsAfter,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { MATRIX_IN_FORCE } from '../register/risk.sql';
import { judgedOn } from '../register/risk-facts';
import { FOUND } from './findings.sql';
import { type FoundRow, foundIn } from './found-risk';
import type { FindingCode, FindingCount, FindingsFilter, FindingsPage, RiskWithFindings } from './risk-finding.view';

/** In the order in which they are told. */
export const FINDING_CODES: readonly FindingCode[] = [...RISK_FINDINGS, ...EARLY_WARNINGS];

/** What does not fit together in the whole register, and what its indicators propose: two statements, however many risks there are. */
@Injectable()
export class RiskFindingsQueries {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { code, unit, owner }: FindingsFilter, page: PageRequest): Promise<FindingsPage> {
    requireAllowed(mayReadRisks(actor));
    const now = this.clock.now();
    const today = dayOf(now, GENEVA);
    const [rows, [matrix]] = await Promise.all([
      this.reads.rows<FoundRow>(FOUND, [today, unit ?? null, owner ?? null]),
      this.reads.rows<{ id: string }>(MATRIX_IN_FORCE, [now]),
    ]);
    const risks = judgedOn(rows, today)
      .toSorted(byPriority)
      .map((risk) => foundIn(risk, matrix?.id ?? '', today));
    const chosen = rowsAfter(risks, page)
      .map((risk) => ofCode(risk, code))
      .filter((risk) => codesOf(risk).length > 0);
    const counts = countsOf(risks);
    return {
      ...pageOf(chosen, page.size),
      total: counts
        .filter((each) => code === undefined || each.code === code)
        .reduce((sum, { count }) => sum + count, 0),
      counts,
    };
  }
}

const codesOf = ({ findings, earlyWarnings }: RiskWithFindings): FindingCode[] => [
  ...findings.map(({ code }) => code),
  ...earlyWarnings.map(({ kind }) => kind),
];

const ofCode = (risk: RiskWithFindings, wanted: FindingCode | undefined): RiskWithFindings =>
  wanted === undefined
    ? risk
    : {
        ...risk,
        findings: risk.findings.filter(({ code }) => code === wanted),
        earlyWarnings: risk.earlyWarnings.filter(({ kind }) => kind === wanted),
      };

function countsOf(risks: readonly RiskWithFindings[]): FindingCount[] {
  const told = risks.flatMap(codesOf);
  return FINDING_CODES.map((code) => ({ code, count: told.filter((each) => each === code).length })).filter(
    ({ count }) => count > 0,
  );
}
