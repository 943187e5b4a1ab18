import { Injectable } from '@nestjs/common';
import { type Actor, dayOf, GENEVA, type Language, mayReadIndicators } from '@resolute/domain';
import type { Witness } from '@resolute/measurement';
import { ReportedPlansQueries } from '../snapshot/reported-plans.queries';
import { comparedBreakdowns } from './compared-breakdowns';
import { ComparedIndicators } from './compared-indicators';
import { comparedLate } from './compared-late';
import { comparedResults } from './compared-results';
import { comparedActions, comparedNotes } from './compared-said';
import { ComparedSubjectsQueries, type LoadedSubject } from './compared-subjects.queries';
import { comparedTally } from './compared-tally';
import { comparedTexts } from './compared-texts';
import type { ReportComparison, Sides } from './comparison.view';
import { RecordedPlan } from './recorded-plan';
import { toldIndicators, toldRollUps } from './told-figures';

/** What to compare, each by its key, and in which language the text. */
export interface ComparisonWish extends Sides<string> {
  readonly language?: Language;
}

type Figures = Pick<ReportComparison, 'indicators' | 'results' | 'breakdowns' | 'tally'>;
type Said = Pick<ReportComparison, 'notes' | 'actions' | 'late'>;
type Frozen = Figures & Said;

/** Between versions of one run, whose figures are the same. */
const NONE: Frozen = { indicators: [], results: [], breakdowns: [], tally: null, notes: [], actions: [], late: [] };

/** What differs between two reports, or versions of them, and why. */
@Injectable()
export class ComparisonsQueries {
  constructor(
    private readonly subjects: ComparedSubjectsQueries,
    private readonly plans: ReportedPlansQueries,
  ) {}

  /**
   * At most four statements for each side, and ten more with one for each chunk of indicators where their figures are not frozen at
   * one and the same moment.
   */
  async compare(
    actor: Actor,
    { before: one, after: other, language: asked }: ComparisonWish,
  ): Promise<ReportComparison> {
    const before = await this.subjects.load(actor, 'before', one);
    const after = await this.subjects.load(actor, 'after', other);
    const language = asked ?? after.content.originalLanguage;
    return {
      before: before.subject,
      after: after.subject,
      language,
      ...(before.runId === after.runId
        ? NONE
        : { ...(await this.figures(actor, { before, after })), ...saidIn({ before, after }, language) }),
      texts: comparedTexts({ before: before.content, after: after.content }, language),
    };
  }

  /** The reports say what changed; why, what had been recorded by the cut-off of each says. */
  private async figures(actor: Actor, { before, after }: Sides<LoadedSubject>): Promise<Figures> {
    const seesRecorded = mayReadIndicators(actor).allowed;
    const compared = new ComparedIndicators({
      told: { before: toldIndicators(before.snapshot), after: toldIndicators(after.snapshot) },
      cutOffs: { before: before.snapshot.cutOff, after: after.snapshot.cutOff },
      seesRecorded,
    });
    const plans = {
      before: await this.plan(before, compared.seeBefore),
      after: await this.plan(after, compared.seeAfter),
    };
    const indicators = compared.changes({ before: plans.before.codes, after: plans.after.codes });
    const results = comparedResults({
      told: { before: toldRollUps(before.snapshot), after: toldRollUps(after.snapshot) },
      plans,
      rated: compared.ratedChanges(),
      seesRecorded,
    });
    const [old, now] = [before.snapshot.sections, after.snapshot.sections];
    const tally = comparedTally({ before: old['at-a-glance'], after: now['at-a-glance'] }, indicators);
    return { indicators, results, breakdowns: comparedBreakdowns(old.breakdowns, now.breakdowns), tally };
  }

  private async plan({ snapshot: { cutOff, scope = {} } }: LoadedSubject, witness: Witness): Promise<RecordedPlan> {
    const moment = new Date(cutOff);
    return new RecordedPlan(await this.plans.now(scope, { moment, day: dayOf(moment, GENEVA) }, witness));
  }
}

/** What was frozen in words. */
function saidIn({ before, after }: Sides<LoadedSubject>, language: Language): Said {
  const [old, now] = [before.snapshot.sections, after.snapshot.sections];
  const results = { before: old.results, after: now.results };
  return {
    notes: comparedNotes(results, language),
    actions: comparedActions(results, language),
    late: comparedLate({ before: old.late, after: now.late }),
  };
}
