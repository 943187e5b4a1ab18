import { Reads, Writes } from '@resolute/database';
import { type Person, yearsOf } from '@resolute/domain';
import {
  BudgetCeilingsService,
  BudgetsQueries,
  BudgetsService,
  ComparisonQueries,
  type DecisionWish,
  EditionsService,
  FrameworksQueries,
  FrameworksService,
  type FrameworkView,
  type FrameworkWish,
  PlanDecisionsService,
  ResourcesQueries,
  ResourcesService,
  ResultLinksService,
  ResultsMapQueries,
  ResultsQueries,
  ResultsService,
  type ResultThread,
  ResultThreadQueries,
  type ResultWish,
  SuccessionsService,
  YearEntriesService,
} from '@resolute/planning';
import type { DataSource } from 'typeorm';
import type { HandClock } from './clock';

const KINDS = {
  'strategic-plan': [
    { code: 'goal', level: 1, title: { en: 'Goals' } },
    { code: 'outcome', level: 2, title: { en: 'Outcomes' } },
  ],
  'operational-plan': [
    { code: 'output', level: 1, title: { en: 'Outputs' } },
    { code: 'activity', level: 2, title: { en: 'Activities' } },
  ],
} as const;

/** The desk of a planner: every service of planning over one database, and short ways to a plan with something in it. */
export class PlanningDesk {
  readonly frameworks: FrameworksQueries;
  readonly results: ResultsQueries;
  readonly threads: ResultThreadQueries;
  readonly map: ResultsMapQueries;
  readonly comparison: ComparisonQueries;
  readonly making: FrameworksService;
  readonly editions: EditionsService;
  readonly decisions: PlanDecisionsService;
  readonly entering: ResultsService;
  readonly links: ResultLinksService;
  readonly successions: SuccessionsService;
  readonly years: YearEntriesService;
  readonly budgets: BudgetsService;
  readonly money: ResourcesQueries;
  readonly resources: ResourcesService;
  readonly ceilings: BudgetCeilingsService;

  constructor(
    source: DataSource,
    private readonly planner: Person,
    private readonly clock: HandClock,
  ) {
    const reads = new Reads(source);
    const writes = new Writes(source, clock);
    this.frameworks = new FrameworksQueries(reads, clock);
    this.results = new ResultsQueries(reads, clock);
    this.threads = new ResultThreadQueries(reads, this.results, clock);
    this.map = new ResultsMapQueries(reads, this.frameworks, clock);
    this.comparison = new ComparisonQueries(reads, this.frameworks, clock);
    this.making = new FrameworksService(writes, this.frameworks);
    this.editions = new EditionsService(writes, this.frameworks);
    this.decisions = new PlanDecisionsService(writes, this.frameworks, clock);
    this.entering = new ResultsService(writes, this.threads);
    this.links = new ResultLinksService(writes, this.threads, clock);
    this.successions = new SuccessionsService(writes, this.threads);
    this.years = new YearEntriesService(writes, this.threads);
    this.budgets = new BudgetsService(writes, new BudgetsQueries(reads));
    this.money = new ResourcesQueries(reads, this.frameworks, clock);
    this.resources = new ResourcesService(writes, this.money, clock);
    this.ceilings = new BudgetCeilingsService(writes, this.money);
  }

  /** A plan with the kinds of its kind. */
  plan(code: string, wish: Partial<FrameworkWish> = {}): Promise<FrameworkView> {
    const { kind = 'operational-plan', firstYear = 2026, lastYear = 2029 } = wish;
    const title = { en: `The plan ${code}` };
    return this.making.create(this.planner, { code, kind, title, firstYear, lastYear, kinds: KINDS[kind], ...wish });
  }

  result(plan: FrameworkView, code: string, wish: Partial<ResultWish> = {}): Promise<ResultThread> {
    const kind = plan.kind === 'strategic-plan' ? 'outcome' : 'output';
    const content = { code, title: { en: `The result ${code}` }, controlLevel: 'partial' } as const;
    return this.entering.create(this.planner, { frameworkId: plan.id, kind, ...content, ...wish });
  }

  decide(plan: FrameworkView, wish: Partial<DecisionWish> = {}): Promise<FrameworkView> {
    const decision = { body: 'COUNCIL', verb: 'approved', decidedOn: '2025-06-27', document: 'C25/126' } as const;
    return this.decisions.record(this.planner, plan.id, { ...decision, years: yearsOf(plan), ...wish });
  }

  /** Moves the clock on by a day, so that what follows was recorded later. */
  tomorrow(): void {
    this.clock.advance(86_400_000);
  }
}
