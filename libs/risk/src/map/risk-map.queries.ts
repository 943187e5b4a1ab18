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
  movementOf,
  requireAllowed,
  requireOrder,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { MatricesQueries } from '../matrices/matrices.queries';
import type { MatrixView } from '../matrices/matrix.view';
import { sinceMoment, untilMoment } from '../register/since-moment';
import { PLACED_AT } from './map.sql';
import { type AssessedByMatrix, type PlacedRisk, placedIn } from './placed';
import { type PlacedRow, placedRisk } from './placed-risk';
import type { KindMap, MapMovement, RiskMapView, ScoredView } from './risk-map.view';

/** The map of all risks that are watched, or were at the end of a day: two statements, however many there are. */
@Injectable()
export class RiskMapQueries {
  constructor(
    private readonly reads: Reads,
    private readonly matrices: MatricesQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws `field/day-to-come` on a day that has not begun, and `field/ends-before-start` on `until` if it is before `since`. */
  async get(actor: Actor, since?: LocalDate, until?: LocalDate): Promise<RiskMapView> {
    requireAllowed(mayReadRisks(actor));
    const now = this.clock.now();
    const [earlier, moment] = [sinceMoment(since, now), untilMoment(until, now)];
    requireOrder(since ?? null, until ?? null, 'until');
    const rows = await this.reads.rows<PlacedRow>(PLACED_AT, [dayOf(moment, GENEVA), moment, earlier]);
    // After the assessments, so that none was made by a matrix that is not among them.
    const matrices = await this.matrices.list(actor);
    const risks = rows.map(placedRisk).toSorted(byPriority);
    const matrix = inForceAt(matrices, moment);
    const versions = new Map(matrices.map((each) => [each.id, each]));
    return {
      matrix,
      kinds: ASSESSMENT_KINDS.map((kind): KindMap => ({ kind, ...placedIn(matrix, versions, risks, kind) })),
      since: since ?? null,
      until: until ?? null,
      movements: risks.flatMap(movedRisk),
    };
  }
}

/** They come the newest first. */
function inForceAt(matrices: readonly MatrixView[], moment: Date): MatrixView {
  const matrix = matrices.find(({ effectiveFrom }) => effectiveFrom <= moment);
  if (!matrix) throw new Error('No matrix is in force');
  return matrix;
}

function movedRisk({ name, assessed: { residual }, earlier }: PlacedRisk): MapMovement[] {
  if (!residual || !earlier) return [];
  const [before, after] = [scored(earlier), scored(residual)];
  const hasMoved =
    before.likelihood !== after.likelihood || before.impact !== after.impact || before.level !== after.level;
  return hasMoved ? [{ risk: name, before, after, movement: movementOf(earlier, residual) }] : [];
}

const scored = ({ likelihood, impact, level }: AssessedByMatrix): ScoredView => ({ likelihood, impact, level });
