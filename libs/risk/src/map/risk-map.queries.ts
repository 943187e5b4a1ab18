import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  ASSESSMENT_KINDS,
  byPriority,
  dayOf,
  GENEVA,
  isLiveRisk,
  type LocalDate,
  mayReadRisks,
  requireAllowed,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { MatricesQueries } from '../matrices/matrices.queries';
import type { MatrixView } from '../matrices/matrix.view';
import { isAboveItsAppetite } from '../register/register-filter';
import { ALL_FACTS, NAMED_ASSESSMENTS } from '../register/risk.sql';
import { type FactsRow, type StandingRisk, standingOn } from '../register/risk-facts';
import { sinceMoment } from '../register/since-moment';
import { type PlacedRisk, placedIn } from './placed';
import type { KindMap, MapMovement, MappedRisk, RiskMapView } from './risk-map.view';

type NamedRow = Pick<MappedRisk, 'id' | 'title'> & {
  readonly assessed: PlacedRisk['assessed'];
};

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
    const [matrices, facts, named] = await Promise.all([
      this.matrices.list(actor),
      this.reads.rows<FactsRow>(ALL_FACTS, [today, sinceMoment(since, now), null, null, null]),
      this.reads.rows<NamedRow>(NAMED_ASSESSMENTS),
    ]);
    const standing = standingOn(facts, today).filter(({ state }) => isLiveRisk(state));
    const risks = placedRisks(standing.toSorted(byPriority), new Map(named.map((row) => [row.id, row])));
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

function placedRisks(standing: readonly StandingRisk[], named: ReadonlyMap<string, NamedRow>): PlacedRisk[] {
  return standing.flatMap((risk) => {
    const row = named.get(risk.id);
    if (!row) return [];
    const { id, code } = risk;
    const name = { id, code, title: row.title, isAboveAppetite: isAboveItsAppetite(risk) };
    return [{ risk, name, assessed: row.assessed }];
  });
}

function movedRisk({ risk, name }: PlacedRisk): MapMovement[] {
  const { movement, residual, earlierLikelihood, earlierImpact, earlierLevel } = risk;
  if (!movement || !residual || earlierLikelihood === null || earlierImpact === null || earlierLevel === null)
    return [];
  const { likelihood, impact, level } = residual;
  const before = { likelihood: earlierLikelihood, impact: earlierImpact, level: earlierLevel };
  const hasMoved = before.likelihood !== likelihood || before.impact !== impact || before.level !== level;
  return hasMoved ? [{ risk: name, before, after: { likelihood, impact, level }, movement }] : [];
}
