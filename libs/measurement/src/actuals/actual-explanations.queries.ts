import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type AcceptedValue,
  type Actor,
  type ActualState,
  type AsOf,
  acceptedValue,
  breakdownFinding,
  type CategoryDays,
  categoriesIn,
  type IndicatorKind,
  RULE_VERSION_1,
  valueStanding,
  valueStep,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { ENTRY_SHEETS } from '../cells/cell.sql';
import type { SheetRow } from '../cells/cell-indicator';
import { DATED_CATEGORIES } from '../dimensions/category.sql';
import { personSql } from './actual.sql';
import type { ActualContent, ActualView } from './actual.view';
import type {
  ActualExplanation,
  EarlierSubmission,
  ExplainedBreakdown,
  OtherRevision,
} from './actual-explanation.view';
import { ActualsQueries } from './actuals.queries';
import { earlierMoment } from './earlier-moment';
import { type MeetingDays, periodOf } from './period-of';
import { unitsSeen } from './units-seen';

/** One of them is the value itself; a value that was corrected two hundred times would be explained by its latest. */
const MOST_REVISIONS = 200;

/** What was handed in by the moment $3 and is not what the value holds, for those who see drafts of its unit as in `SEEN`. */
const SUBMISSIONS = `
  SELECT s.number, ${personSql('w')} AS author, s.submitted_at AS "submittedAt", s.content
  FROM actual_submissions s JOIN persons w ON w.id = s.author_id
  JOIN actuals a ON a.id = s.actual_id JOIN indicator_parts p ON p.id = a.part_id
  WHERE s.actual_id = $2 AND s.submitted_at <= $3 AND ($1::uuid[] IS NULL OR p.unit_id = ANY ($1))
  ORDER BY s.number DESC`;
const CATEGORIES = `
  SELECT b.id, o.from_day::text AS "from", o.to_day::text AS "to", ${DATED_CATEGORIES} AS categories
  FROM actuals a JOIN breakdowns b ON b.indicator_version_id = a.indicator_version_id LEFT JOIN occasions o ON o.id = a.occasion_id
  WHERE a.id = $1`;

interface CategoriesRow extends MeetingDays {
  readonly id: string;
  readonly categories: readonly (CategoryDays & { readonly id: string })[];
}

type SubmissionRow = Omit<EarlierSubmission, 'value'>;

/** How single values came about. */
@Injectable()
export class ActualExplanationsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly actuals: ActualsQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One value, now or as it was known on a day; five statements. */
  async get(actor: Actor, id: string, asOf?: AsOf): Promise<ActualExplanation> {
    const actual = await this.actuals.get(actor, id, asOf);
    const now = this.clock.now();
    const moment = earlierMoment(asOf, now) ?? now;
    const { indicator, part, period } = actual;
    const about = { indicator: indicator.id, unit: part.unit.id, period, ...(asOf && { asOf }) };
    const [[sheet], revisions, submissions, categories] = await Promise.all([
      this.reads.rows<SheetRow>(ENTRY_SHEETS, [moment, [indicator.versionId]]),
      this.actuals.list(actor, about, { size: MOST_REVISIONS }),
      this.reads.rows<SubmissionRow>(SUBMISSIONS, [unitsSeen(actor), id, moment]),
      this.reads.rows<CategoriesRow>(CATEGORIES, [id]),
    ]);
    // The version of a value cannot go while the value is there.
    if (!sheet) throw new Error(`There is no version ${indicator.versionId}`);
    const { kind, measure, numerator, denominator, stages } = sheet;
    const value = enteredOf(kind, actual);
    const known = new Map(categories.map((row) => [row.id, categoriesIn(periodOf(period, row), row.categories)]));
    const weights = (stages ?? []).map(({ code, weight }) => ({ id: code, weight }));
    const others = revisions.items.filter((other) => other.part.id === part.id && other.id !== id);
    return {
      actual,
      measure,
      kind,
      numerator,
      denominator,
      value: value ?? null,
      step: valueStep({ value, periodId: period, stages: weights }) ?? null,
      standing: valueStanding(actual.state, value),
      breakdowns: sheet.breakdowns.flatMap((breakdown) => explained(breakdown, { actual, value, known })),
      corrects: others.filter(isRevision(actual.revision - 1)).map((other) => otherOf(kind, other))[0] ?? null,
      correctedBy: others.filter(({ revision }) => revision > actual.revision).map((other) => otherOf(kind, other)),
      earlierSubmissions: earlierOf(submissions, actual).map((row) => ({
        ...row,
        value: enteredOf(kind, row.content) ?? null,
      })),
      ruleVersion: RULE_VERSION_1.version,
    };
  }
}

const isRevision =
  (wanted: number) =>
  ({ revision }: ActualView): boolean =>
    revision === wanted;

/** What is on its way or has arrived is what was handed in last; what came back or was taken back is worked on anew. */
const ON_ITS_WAY: readonly ActualState[] = ['submitted', 'verified', 'accepted', 'corrected'];
const earlierOf = (rows: readonly SubmissionRow[], { state, contentKnown }: ActualView): readonly SubmissionRow[] =>
  ON_ITS_WAY.includes(state) || contentKnown === 'as-last-submitted' ? rows.slice(1) : rows;

function enteredOf(kind: IndicatorKind, content: ActualContent): AcceptedValue | undefined {
  const { value = null, numerator = null, denominator = null, choice = null } = content;
  const { judgement = null, notApplicable = null, narrative } = content;
  const words = Object.values(narrative ?? {}).join(' ');
  return acceptedValue(kind, { value, numerator, denominator, choice, judgement, notApplicable, narrative: words });
}

const otherOf = (kind: IndicatorKind, actual: ActualView): OtherRevision => {
  const { id, revision, state, correctionReason } = actual;
  return { id, revision, state, value: enteredOf(kind, actual) ?? null, correctionReason };
};

interface Held {
  readonly actual: ActualView;
  readonly value: AcceptedValue | undefined;
  /** The categories that there are in its period, by breakdown. */
  readonly known: ReadonlyMap<string, CategoriesRow['categories']>;
}

/** A breakdown into which nothing was entered says nothing. */
function explained(
  { id, dimension, rule }: SheetRow['breakdowns'][number],
  { actual, value, known }: Held,
): ExplainedBreakdown[] {
  const own = actual.breakdown.filter(({ breakdownId }) => breakdownId === id);
  if (own.length === 0) return [];
  const parts = own.map((entry) => ({ category: entry.categoryId, value: entry.value }));
  const categories = (known.get(id) ?? []).map((category) => category.id);
  return [{ id, dimension, rule, ...breakdownFinding({ value }, { rule, categories, parts }) }];
}
