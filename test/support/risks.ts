import { Reads, Writes } from '@resolute/database';
import type { Person } from '@resolute/domain';
import {
  AcceptancesService,
  AssessmentsService,
  CategoriesQueries,
  CategoriesService,
  ControlsService,
  EscalationsService,
  IncidentsService,
  MatricesQueries,
  MatricesService,
  RegisterQueries,
  RiskMapQueries,
  RiskMovesService,
  RiskPageQueries,
  RiskReviewsService,
  RisksService,
  type RiskView,
  type RiskWish,
  TreatmentBoardQueries,
  TreatmentsService,
} from '@resolute/risk';
import type { DataSource } from 'typeorm';
import type { HandClock } from './clock';

/** What the risk desk asks for where a test does not care. */
export const LATE_TEXTS = {
  title: { en: 'Late translation' },
  cause: { en: 'Texts arrive late' },
  event: { en: 'A translation is not there' },
  consequence: { en: 'Approval moves to the next meeting' },
  class: 'operational',
  nature: 'threat',
  proximity: 'within-3-months',
} as const;

/** Every service of the risk register over one database, and short ways to a risk somewhere in its life. */
export class RiskDesk {
  readonly register: RegisterQueries;
  readonly pages: RiskPageQueries;
  readonly matrices: MatricesQueries;
  readonly categories: CategoriesQueries;
  readonly board: TreatmentBoardQueries;
  readonly map: RiskMapQueries;
  readonly raising: RisksService;
  readonly moves: RiskMovesService;
  readonly assessing: AssessmentsService;
  readonly drawing: MatricesService;
  readonly categorising: CategoriesService;
  readonly controls: ControlsService;
  readonly treatments: TreatmentsService;
  readonly escalations: EscalationsService;
  readonly acceptances: AcceptancesService;
  readonly incidents: IncidentsService;
  readonly reviews: RiskReviewsService;

  constructor(source: DataSource, clock: HandClock) {
    const reads = new Reads(source);
    const writes = new Writes(source, clock);
    this.register = new RegisterQueries(reads, clock);
    this.pages = new RiskPageQueries(reads, clock);
    this.matrices = new MatricesQueries(reads, clock);
    this.categories = new CategoriesQueries(reads, clock);
    this.board = new TreatmentBoardQueries(reads, clock);
    this.map = new RiskMapQueries(reads, this.matrices, clock);
    this.raising = new RisksService(writes, this.pages);
    this.moves = new RiskMovesService(writes, this.pages);
    this.assessing = new AssessmentsService(writes, this.pages);
    this.drawing = new MatricesService(writes, this.matrices);
    this.categorising = new CategoriesService(writes, this.categories);
    this.controls = new ControlsService(writes, this.pages);
    this.treatments = new TreatmentsService(writes, this.pages);
    this.escalations = new EscalationsService(writes, this.pages);
    this.acceptances = new AcceptancesService(writes, this.pages);
    this.incidents = new IncidentsService(writes, this.pages);
    this.reviews = new RiskReviewsService(writes, this.pages);
  }

  /** A category, with an appetite unless it is to be without one. */
  async category(planner: Person, code: string, appetite: 'zero' | 'low' | 'medium' | 'high' | null): Promise<string> {
    const { id } = await this.categorising.create(planner, { code, title: { en: `Category ${code}` } });
    if (appetite !== null)
      await this.categorising.decide(planner, id, {
        appetite,
        rationale: 'As the Sector decided',
        effectiveFrom: '2026-01-01' as never,
      });
    return id;
  }

  raise(actor: Person, wish: Pick<RiskWish, 'unitId' | 'categoryId'> & Partial<RiskWish>): Promise<RiskView> {
    return this.raising.raise(actor, { ...LATE_TEXTS, links: [{ kind: 'clause', clauseKey: 'R108/DIR/2' }], ...wish });
  }

  /** An open risk. */
  async open(actor: Person, wish: Pick<RiskWish, 'unitId' | 'categoryId'> & Partial<RiskWish>): Promise<RiskView> {
    const risk = await this.raise(actor, wish);
    return this.moves.move(actor, risk, 'open');
  }

  assess(
    actor: Person,
    risk: RiskView,
    score: readonly [number, number],
    kind: 'inherent' | 'residual' | 'target' = 'residual',
  ): Promise<RiskView> {
    const [likelihood, impact] = score;
    return this.assessing.assess(actor, risk, { kind, likelihood, impact, rationale: 'Talked through' });
  }
}
