import {
  type AssessmentKind,
  type Control,
  type DatedAssessment,
  type EarlyWarning,
  earlyWarnings,
  type FoundInRisk,
  findingsOn,
  type LocalDate,
  type RiskFacts,
  type Translations,
  type Treatment,
  type WatchedIndicator,
} from '@resolute/domain';
import type { PersonName, UnitName } from '@resolute/identity';
import type { JudgedRisk, JudgedRow } from '../register/risk-facts';
import type { NamedFinding, NamedWarning, RiskWithFindings } from './risk-finding.view';

/** The same with null where the domain has nothing. */
type Told<T> = { readonly [K in keyof Required<T>]: T[K] | (undefined extends T[K] ? null : never) };

type ToldTreatment = Told<Treatment> & { readonly title: Translations };
type ToldIndicator = Told<WatchedIndicator> & Pick<NamedWarning, 'code' | 'title'>;

/** All that decides what is found in a risk, as the database tells it. */
export interface FoundRow extends JudgedRow {
  readonly title: Translations;
  readonly unit: UnitName;
  readonly owner: PersonName | null;
  readonly isSample: boolean;
  readonly linkCount: number;
  readonly assessed: Readonly<Partial<Record<AssessmentKind, DatedAssessment>>>;
  readonly residualBefore: DatedAssessment | null;
  readonly controls: readonly Told<Control>[];
  readonly treatments: readonly ToldTreatment[];
  readonly watched: readonly ToldIndicator[];
}

/** Judges by the rules of the domain what does not fit together in a risk, and what its indicators propose. */
export function foundIn({ row, standing }: JudgedRisk<FoundRow>, matrixId: string, today: LocalDate): RiskWithFindings {
  const { id, code, title, state, unit, owner, isSample, treatments, watched } = row;
  const indicators = watched.map(({ indicatorId, rating, ratingThen }) => ({
    indicatorId,
    ...(rating && { rating }),
    ...(ratingThen && { ratingThen }),
  }));
  const named = new Map(treatments.map((treatment) => [treatment.id, treatment.title]));
  return {
    id,
    code,
    title,
    state,
    unit,
    owner,
    isSample,
    findings: findingsOn(factsOf(row, matrixId), today).map((found) => withTitle(found, named)),
    earlyWarnings: earlyWarnings({ state, indicators, ...(standing && { standing }) }).flatMap((warning) =>
      withIndicator(warning, watched),
    ),
  };
}

function withTitle(found: FoundInRisk, named: ReadonlyMap<string, Translations>): NamedFinding {
  const title = named.get(found.subject ?? '');
  return title ? { ...found, title } : found;
}

const withIndicator = (warning: EarlyWarning, watched: readonly ToldIndicator[]): NamedWarning[] =>
  watched
    .filter(({ indicatorId }) => indicatorId === warning.indicatorId)
    .map(({ code, title }) => ({ ...warning, code, title }));

function factsOf(row: FoundRow, matrixId: string): RiskFacts {
  const { state, nature, owner, linkCount, assessed, rung, residualBefore, appetite } = row;
  const { acceptedUntil, lastReviewedOn, controls, treatments } = row;
  return {
    state,
    nature,
    matrixId,
    hasOwner: owner !== null,
    linkCount,
    assessments: assessed,
    isEscalated: rung !== 'unit',
    controls: controls.map(({ sinceOn, untilOn }) => ({ sinceOn, ...(untilOn && { untilOn }) })),
    treatments: treatments.map(({ id, state: standsAt, dueOn, doneOn, hasOwner }) => ({
      id,
      state: standsAt,
      dueOn,
      hasOwner,
      ...(doneOn && { doneOn }),
    })),
    ...(residualBefore && { residualBefore }),
    ...(appetite && { appetite }),
    ...(acceptedUntil && { acceptance: { untilOn: acceptedUntil } }),
    ...(lastReviewedOn && { lastReviewedOn }),
  };
}
