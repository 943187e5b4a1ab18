import type { ActionView, ResultNoteView } from '@resolute/accountability';
import type { AlignmentMatrix, ReportedCoverage } from '@resolute/alignment';
import type { LocalDate, Narrative, Period, Translations } from '@resolute/domain';
import type { UnitName } from '@resolute/identity';
import type {
  BreakdownTrend,
  IndicatorFigure,
  OverdueReport,
  PeriodFigure,
  PlanInFull,
  Provenance,
} from '@resolute/measurement';
import type { FrameworkView, MapLink, ResultView } from '@resolute/planning';
import type { ReportedRegister } from '@resolute/risk';
import type { ChartConfiguration } from 'chart.js';
import type { ReportLayout } from '../definitions/report-layout';
import type { Block } from '../document/block';
import type { Telling } from '../text/telling';
import type { RisksSince } from './risk-contents';
import type { Stood } from './risk-movement';
import type { SectionContents, SectionId } from './section-contents';

/** What was recorded by the cut-off, each asked for once however many sections want it. */
export interface Facts {
  /** The plan that is reported on, with the ratings of all that is below it. */
  readonly plan: () => Promise<PlanInFull>;
  /** Some indicators with all their values; of every one that would be more than a process should hold. */
  readonly figures: (ids: readonly string[]) => Promise<readonly IndicatorFigure[]>;
  /** Accepted ones on results below the plan: of each result and unit that of the latest period, the latest first. */
  readonly notes: () => Promise<readonly ResultNoteView[]>;
  /** Accepted ones on results below the plan, the latest first. */
  readonly actions: () => Promise<readonly ActionView[]>;
  /** What the ratings of some indicators were counted from. */
  readonly counted: (ids: readonly string[]) => Promise<readonly CountedFigure[]>;
  /** The last value of each of some indicators; nothing of those without one. */
  readonly latest: (ids: readonly string[]) => Promise<readonly LatestFigure[]>;
  /** The latest values of some indicators by unit and by category. */
  readonly parts: (figures: readonly LatestFigure[]) => Promise<FigureParts>;
  /** What was due by the cut-off and nobody had handed in, by unit. */
  readonly late: () => Promise<readonly OverdueReport[]>;
  /** The plan as it stood at the end of the meeting before of the series of the occasion; null where there is none. */
  readonly before: () => Promise<PlanBefore | null>;
  /** What the operational plan does for the strategic plans. */
  readonly contributions: () => Promise<PlanContributions>;
  /** How much of the operational plan lines up, by its last check; null where it was not checked, or there is none. */
  readonly coverage: () => Promise<ReportedCoverage | null>;
  /** Outputs by outcomes of the operational plan; null where there is none. */
  readonly alignment: () => Promise<AlignmentMatrix | null>;
  /** The register of risks: of the plan where the report is limited to one, else all of it. */
  readonly risks: () => Promise<ReportedRegister>;
  /** How the risks stood in the report before of a definition, or at the meeting before; null where there was neither. */
  readonly risksBefore: (definition: string) => Promise<RisksBefore | null>;
}

/** How the residual risks stood before. */
export interface RisksBefore {
  readonly since: RisksSince;
  readonly risks: readonly Stood[];
}

/** The rating of an indicator, with the accepted values that it was counted from. */
export interface CountedFigure extends Pick<IndicatorFigure, 'id' | 'code' | 'title' | 'unit' | 'result'> {
  readonly values: readonly Provenance[];
}

/** The last accepted value of an indicator, with the units that it comes from. */
export interface LatestFigure extends Pick<IndicatorFigure, 'id' | 'code' | 'title' | 'unit'> {
  readonly period: Period;
  readonly origin: PeriodFigure;
}

/** What the values of indicators consist of. */
export interface FigureParts {
  /** By the id of the part. */
  readonly units: ReadonlyMap<string, UnitName>;
  /** By the id of the indicator. */
  readonly breakdowns: ReadonlyMap<string, readonly BreakdownTrend[]>;
}

/** How a plan stood at an earlier meeting. */
export interface PlanBefore {
  readonly meeting: { readonly title: Translations; readonly to: LocalDate };
  readonly plan: PlanInFull;
  /** Whether that was recorded then; otherwise it is computed for that day from what was recorded since. */
  readonly isAsKnownThen: boolean;
}

/** The operational plan that people work by, and what contributes to what from it up to the goals. */
export interface PlanContributions {
  /** Null while no operational plan is for the year. */
  readonly edition: FrameworkView | null;
  /** Those of the edition and all above and below them. */
  readonly results: readonly ResultView[];
  readonly links: readonly MapLink[];
  readonly strategicPlans: readonly FrameworkView[];
}

/** A chart and how large it is on paper, in points of the drawing. */
export interface Drawing {
  readonly configuration: ChartConfiguration;
  readonly width: number;
  readonly height: number;
}

/** A section in one language: what is read, and the charts that it names. */
export interface ToldSection {
  readonly blocks: readonly Block[];
  readonly charts: Readonly<Record<string, Drawing>>;
}

/**
 * A part of a report: what it freezes, and how that is told in a language. Both are pure, so that a snapshot alone makes the
 * same document again; a later module adds a section of its own without touching the others.
 */
export interface Section<Id extends SectionId> {
  readonly freeze: (facts: Facts, layout: ReportLayout) => Promise<SectionContents[Id]>;
  /** The ids of the accepted values that its figures come from; absent where it has none. */
  readonly cited?: (content: SectionContents[Id]) => readonly string[];
  /** Where people have said something in the section, it does not repeat what they were given as a draft. */
  readonly tell: (content: SectionContents[Id], telling: Telling, isNarrated?: boolean) => ToldSection;
  /** Whether there is nothing that it is about, so that nobody is asked to say anything in it; absent where there always is. */
  readonly isEmpty?: (content: SectionContents[Id]) => boolean;
  /** What it proposes that people say; absent where they begin with nothing. */
  readonly draft?: (content: SectionContents[Id], telling: Telling) => Narrative;
}

/** Blocks without a chart. */
export const withoutCharts = (blocks: readonly Block[]): ToldSection => ({ blocks, charts: {} });
