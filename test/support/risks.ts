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
  RiskFindingsQueries,
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
import { v7 as uuid } from 'uuid';
import { insert, person } from './checked-rows';
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
  readonly findings: RiskFindingsQueries;
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
    this.findings = new RiskFindingsQueries(reads, clock);
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

const AT = '2026-01-01T00:00:00Z';
const WORDS = '{"en":"Words"}';

export interface MadeRisk {
  readonly id: string;
  readonly categoryId: string;
  readonly treatmentId: string;
  readonly controlId: string;
}

/** Enters a risk of a unit, high and above appetite, with other people's hands, all by plain SQL. */
export async function aRisk(
  source: DataSource,
  unitId: string,
  { state = 'draft', rung = 'unit' }: { readonly state?: 'draft' | 'open'; readonly rung?: 'unit' | 'director' } = {},
): Promise<MadeRisk> {
  const [id, categoryId, treatmentId, controlId] = [uuid(), uuid(), uuid(), uuid()];
  const hand = await person(source);
  const row = { is_sample: false, version: 1, created_at: AT };
  await insert(source, 'risk_categories', { id: categoryId, code: `K-${categoryId}`, title: WORDS, ...row });
  const appetite = {
    id: uuid(),
    category_id: categoryId,
    appetite: 'low',
    rationale: 'Words',
    effective_from: '2026-01-01',
  };
  await insert(source, 'risk_appetites', { ...appetite, is_sample: false, created_at: AT });
  const texts = { title: WORDS, cause: WORDS, event: WORDS, consequence: WORDS };
  const about = { class: 'strategic', nature: 'threat', proximity: 'later', category_id: categoryId, unit_id: unitId };
  const code = `R-${String(Math.random()).slice(2, 14)}`;
  const held = { id, code, ...texts, ...about, state: 'draft', rung, raised_by_id: hand };
  // Every request of the grid names the first version, which opening must therefore lead to.
  await insert(source, 'risks', { ...held, ...row, version: state === 'open' ? 0 : 1, changed_at: AT });
  const by = { risk_id: id, created_at: AT };
  await insert(source, 'risk_links', { id: uuid(), kind: 'clause', clause_key: 'P77', created_by_id: hand, ...by });
  const [matrix] = await source.query<{ id: string }[]>('SELECT id FROM risk_matrices WHERE version = 1');
  const score = { kind: 'residual', likelihood: 4, impact: 4, level: 'high', matrix_id: matrix?.id };
  const found = { rationale: 'Words', assessed_on: '2026-01-01', assessor_id: hand };
  await insert(source, 'risk_assessments', { id: uuid(), ...score, ...found, ...by });
  const plan = { response: 'limit', title: WORDS, due_on: '2999-12-31', progress: 0, state: 'planned' };
  const recorded = { recorded_by_id: hand, version: 1, ...by };
  await insert(source, 'risk_treatments', { id: treatmentId, ...plan, ...recorded, changed_at: AT });
  await insert(source, 'risk_controls', { id: controlId, title: WORDS, since_on: '2026-01-01', ...recorded });
  if (state === 'open') {
    const move = { action: 'open', from_state: 'draft', to_state: 'open', moved_by_id: hand };
    await insert(source, 'risk_moves', { id: uuid(), ...move, ...by });
    await source.query('UPDATE risks SET state = $2, version = 1 WHERE id = $1', [id, state]);
  }
  return { id, categoryId, treatmentId, controlId };
}
