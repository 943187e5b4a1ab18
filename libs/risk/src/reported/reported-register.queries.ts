import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  byPriority,
  type LocalDate,
  mayReadRisks,
  type RiskLevel,
  type RiskMatrix,
  type RiskNature,
  type Rung,
  requireAllowed,
  standingOf,
  type TimeAxes,
} from '@resolute/domain';
import { isLike } from '../matrices/is-like';
import { MATRICES_THEN, REPORTED_OVERDUE, REPORTED_RISKS } from './reported-register.sql';
import type {
  OverdueTreatment,
  ReportedLevel,
  ReportedRegister,
  ReportedRisk,
  ReportedScope,
} from './reported-register.view';

interface ReportedRow extends Omit<ReportedRisk, 'residual' | 'standing'> {
  readonly nature: RiskNature;
  readonly rung: Rung;
  readonly openTreatments: number;
  readonly likelihood: number | null;
  readonly impact: number | null;
  readonly level: RiskLevel | null;
  readonly matrixId: string | null;
  readonly matrixVersion: number | null;
}

type KnownMatrix = RiskMatrix & { readonly id: string; readonly version: number };

/**
 * The register as it had been recorded at a moment, and judged on a day: what was watched then, without drafts and what was closed.
 * Assessments, steps, escalations, acceptances and appetites are rows and are read as of that moment. What a risk is called, its class,
 * its category and its unit, and when a treatment is due, have no history and are read as they are.
 */
@Injectable()
export class ReportedRegisterQueries {
  constructor(private readonly reads: Reads) {}

  /** Three statements, however many risks there are. With a scope of what bears upon its results and indicators alone. */
  async at(actor: Actor, { moment, day }: TimeAxes, scope?: ReportedScope): Promise<ReportedRegister> {
    requireAllowed(mayReadRisks(actor));
    const asked = [day, moment, scope?.resultIds ?? null, scope?.indicatorIds ?? []];
    const rows = await this.reads.rows<ReportedRow>(REPORTED_RISKS, asked);
    const overdue = await this.reads.rows<OverdueTreatment>(REPORTED_OVERDUE, asked);
    const matrices = await this.reads.rows<KnownMatrix>(MATRICES_THEN, [moment]);
    const [inForce] = matrices;
    if (!inForce) throw new Error('No matrix is in force');
    const alike = new Set(matrices.filter((matrix) => isLike(inForce, matrix)).map(({ id }) => id));
    const { version, likelihoods, impacts, cells } = inForce;
    const risks = rows.map((row) => reportedRisk(row, { day, alike }));
    return { matrix: { version, likelihoods, impacts, cells }, risks: risks.toSorted(inRegisterOrder), overdue };
  }
}

/** What a risk is judged by. */
interface Judging {
  readonly day: LocalDate;
  /** The matrices that make the levels of the one in force. */
  readonly alike: ReadonlySet<string>;
}

function reportedRisk(row: ReportedRow, { day, alike }: Judging): ReportedRisk {
  const { id, code, title, class: kind, category, unit, owner, proximity, appetite, acceptedUntil } = row;
  const residual = residualOf(row, alike);
  const standing = residual && appetite ? standingIn(row, { level: residual.level, appetite, today: day }) : null;
  const named = { id, code, title, class: kind, category, unit, owner, proximity };
  return { ...named, residual, appetite, standing, acceptedUntil };
}

/** The columns are there together or not at all. */
function residualOf(
  { likelihood, impact, level, matrixId, matrixVersion }: ReportedRow,
  alike: ReadonlySet<string>,
): ReportedLevel | null {
  if (likelihood === null || impact === null || level === null || matrixId === null || matrixVersion === null)
    return null;
  return { likelihood, impact, level, matrixVersion, isOnMatrix: alike.has(matrixId) };
}

const standingIn = (
  { nature, openTreatments, rung, acceptedUntil }: ReportedRow,
  by: Pick<Parameters<typeof standingOf>[0], 'level' | 'appetite' | 'today'>,
) =>
  standingOf({
    ...by,
    nature,
    hasOpenTreatment: openTreatments > 0,
    isEscalated: rung !== 'unit',
    ...(acceptedUntil && { acceptance: { untilOn: acceptedUntil } }),
  });

const inRegisterOrder = (one: ReportedRisk, other: ReportedRisk): number => byPriority(known(one), known(other));

const known = ({ code, proximity, residual }: ReportedRisk) => ({ code, proximity, ...(residual && { residual }) });
