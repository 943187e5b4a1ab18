import { Inject, Injectable } from '@nestjs/common';
import { type Actor, dayOf, GENEVA, MATRIX_5X5, mayRaiseRisks, requireAllowed, textOf } from '@resolute/domain';
import { BulkQueries } from '@resolute/measurement';
import { ResultsQueries } from '@resolute/planning';
import { CLOCK, type Clock } from '@resolute/platform';
import { RiskEntriesService, type WholeRegister, WholeRegisterQueries } from '@resolute/risk';
import { type ListFile, readList } from '../lists/list-file';
import { aboutFile, appliedTrial, requireShown, trialOf } from '../lists/list-trial';
import type { ListTrial, ListWish } from '../lists/list-trial.view';
import { textIn } from '../words';
import { WorkbookReader } from '../workbook/workbook-reader';
import { entriesOf } from './risk-cells';
import { type JudgedRiskLine, RiskJudge } from './risk-judge';
import { RISK_SHAPE, type RiskColumn } from './risk-list';
import { RiskTargets } from './risk-targets';

/** More than the plans of the Sector hold together. */
const ALL_RESULTS = { size: 100_000 };

/** Tries lists of risks, and raises those that are new as drafts: all of a file or nothing. */
@Injectable()
export class RiskImportsService {
  private readonly reader = new WorkbookReader();

  constructor(
    private readonly register: WholeRegisterQueries,
    private readonly entries: RiskEntriesService,
    private readonly results: ResultsQueries,
    private readonly bulk: BulkQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Tries a file, or carries out a trial that was shown. */
  async bring(actor: Actor, wish: ListWish, bytes: Buffer): Promise<ListTrial> {
    const standsFor = await this.bulk.standsFor(actor, dayOf(this.clock.now(), GENEVA));
    requireAllowed(mayRaiseRisks(actor, standsFor));
    const file = await readList(this.reader, bytes, RISK_SHAPE);
    const register = await this.register.get(actor);
    const about = {
      actor,
      standsFor,
      language: file.language ?? wish.language,
      matrix: register.matrix ?? MATRIX_5X5,
      standing: register.risks,
    };
    const judged = new RiskJudge(await this.targetsOf(actor, file, register), about).judge(file);
    const spoken = { language: wish.language, labels: textIn(wish.language).risks };
    const trial = trialOf({ fileName: wish.fileName, bytes }, judged, spoken);
    if (wish.mode === 'dry-run') return trial;
    requireShown(wish, trial);
    const risks = raisedBy(judged);
    if (risks.length > 0) await this.entries.enter(actor, { risks, about: aboutFile(trial, bytes) });
    return appliedTrial(trial);
  }

  private async targetsOf(
    actor: Actor,
    { rows }: ListFile<RiskColumn>,
    { categories }: WholeRegister,
  ): Promise<RiskTargets> {
    const named = rows.flatMap(({ cells }) => entriesOf(textOf(cells.indicators)));
    const [units, indicators, { items: results }] = await Promise.all([
      this.bulk.units(),
      this.bulk.definitions([...new Set(named)]),
      this.results.list(actor, {}, {}, ALL_RESULTS),
    ]);
    return new RiskTargets({ categories, units, indicators, results });
  }
}

const raisedBy = (judged: readonly JudgedRiskLine[]) => judged.flatMap(({ risk }) => (risk ? [risk] : []));
