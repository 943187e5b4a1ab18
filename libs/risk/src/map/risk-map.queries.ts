import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  ASSESSMENT_KINDS,
  byPriority,
  dayOf,
  GENEVA,
  type LocalDate,
  mayReadRisks,
  type RiskLevel,
  requireAllowed,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { MatricesQueries } from '../matrices/matrices.queries';
import type { MatrixView } from '../matrices/matrix.view';
import { isAboveItsAppetite } from '../register/register-filter';
import { JUDGED_FOR_MAP, NAMED_FOR_MAP } from '../register/risk.sql';
import { assessedOf, type JudgedRisk, judgedOn, type MovedRow, movementIn } from '../register/risk-facts';
import { sinceMoment } from '../register/since-moment';
import { type PlacedRisk, placedIn } from './placed';
import type { KindMap, MapMovement, MappedRisk, RiskMapView } from './risk-map.view';

/** A risk with its title, and what it was assessed by beside its residual assessment: null where it was not. */
interface NamedRow extends Pick<MappedRisk, 'id' | 'title'> {
  readonly inherentLikelihood: number | null;
  readonly inherentImpact: number | null;
  readonly inherentLevel: RiskLevel | null;
  readonly inherentMatrixId: string | null;
  readonly targetLikelihood: number | null;
  readonly targetImpact: number | null;
  readonly targetLevel: RiskLevel | null;
  readonly targetMatrixId: string | null;
}

/** The map of all risks that are watched: three statements, however many there are. */
@Injectable()
export class RiskMapQueries {
  constructor(
    private readonly reads: Reads,
    private readonly matrices: MatricesQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async get(actor: Actor, since?: LocalDate): Promise<RiskMapView> {
    requireAllowed(mayReadRisks(actor));
    const now = this.clock.now();
    const today = dayOf(now, GENEVA);
    const [facts, named] = await Promise.all([
      this.reads.rows<MovedRow>(JUDGED_FOR_MAP, [today, sinceMoment(since, now)]),
      this.reads.rows<NamedRow>(NAMED_FOR_MAP),
    ]);
    // After the assessments, so that none was made by a matrix that is not among them.
    const matrices = await this.matrices.list(actor);
    const judged = judgedOn(facts, today).toSorted(byPriority);
    const risks = placedRisks(judged, new Map(named.map((row) => [row.id, row])));
    const matrix = inForce(matrices);
    const versions = new Map(matrices.map((each) => [each.id, each]));
    return {
      matrix,
      kinds: ASSESSMENT_KINDS.map((kind): KindMap => ({ kind, ...placedIn(matrix, versions, risks, kind) })),
      since: since ?? null,
      movements: risks.flatMap(movedRisk),
    };
  }
}

function inForce(matrices: readonly MatrixView[]): MatrixView {
  const matrix = matrices.find(({ isInForce }) => isInForce);
  if (!matrix) throw new Error('No matrix is in force');
  return matrix;
}

function placedRisks(judged: readonly JudgedRisk<MovedRow>[], named: ReadonlyMap<string, NamedRow>): PlacedRisk[] {
  return judged.flatMap((risk) => {
    const told = named.get(risk.id);
    if (!told) return [];
    const { id, code } = risk;
    const name = { id, code, title: told.title, isAboveAppetite: isAboveItsAppetite(risk) };
    return [{ risk, name, assessed: assessedIn(risk.row, told) }];
  });
}

const assessedIn = (row: MovedRow, told: NamedRow): PlacedRisk['assessed'] => ({
  inherent: assessedOf(told.inherentLikelihood, told.inherentImpact, told.inherentLevel, told.inherentMatrixId),
  residual: assessedOf(row.likelihood, row.impact, row.level, row.matrixId),
  target: assessedOf(told.targetLikelihood, told.targetImpact, told.targetLevel, told.targetMatrixId),
});

function movedRisk({ risk, name }: PlacedRisk): MapMovement[] {
  const { residual, row } = risk;
  const movement = movementIn(row);
  const { earlierLikelihood, earlierImpact, earlierLevel } = row;
  if (!movement || !residual || earlierLikelihood === null || earlierImpact === null || earlierLevel === null)
    return [];
  const { likelihood, impact, level } = residual;
  const before = { likelihood: earlierLikelihood, impact: earlierImpact, level: earlierLevel };
  const hasMoved = before.likelihood !== likelihood || before.impact !== impact || before.level !== level;
  return hasMoved ? [{ risk: name, before, after: { likelihood, impact, level }, movement }] : [];
}
