import type { Money, Outside, ResourceUse, StaffMonths, TimeWish, YearStatus } from '@resolute/domain';
import type { FrameworkName, FrameworkView } from '../frameworks/framework.view';
import type { ResultName } from '../results/result.view';

/** What is planned or was spent for one result in one year, as one revision says it. */
export interface ResourceView {
  readonly id: string;
  readonly resultId: string;
  readonly year: number;
  readonly use: ResourceUse;
  readonly money: Money;
  readonly staffMonths: StaffMonths;
  /** The revision that this one took the place of; null for the first. */
  readonly previousId: string | null;
  /** Why it took its place; null for the first. */
  readonly reason: string | null;
  readonly isSample: boolean;
  readonly recordedAt: Date;
  /** Why it was withdrawn, so that nothing is recorded; null while it stands and where the next one took its place. */
  readonly withdrawalReason: string | null;
  /** When the next one took its place, or it was withdrawn; null while it stands. */
  readonly supersededAt: Date | null;
}

/** How much may be planned for one year, as one revision says it. */
export interface CeilingView {
  readonly id: string;
  readonly frameworkId: string;
  readonly year: number;
  readonly money: Money;
  /** Where it stands, such as a decision on the financial plan. */
  readonly document: string;
  readonly previousId: string | null;
  readonly reason: string | null;
  readonly isSample: boolean;
  readonly recordedAt: Date;
  readonly supersededAt: Date | null;
}

/** All revisions of one line or ceiling, the newest first. */
export interface Revisions<V> {
  readonly items: readonly V[];
}

/** The sums of several lines; `spent` is null where nothing was recorded, which is not 0. */
export interface ResourceTotals {
  readonly planned: Money;
  readonly spent: Money | null;
  readonly staffMonths: StaffMonths;
  /** Of the planned francs, those that support regional offices. */
  readonly regionalSupport: Money;
}

export interface ResourceCellView {
  readonly year: number;
  readonly planned: ResourceView | null;
  readonly spent: ResourceView | null;
  /** The part of the work that supports regional offices, as the plan says it for this year. */
  readonly regionalSupportShare: string | null;
}

export interface ResourceRowView extends ResourceTotals {
  readonly result: ResultName;
  /** One for each year of the table, in order. */
  readonly cells: readonly ResourceCellView[];
  /** Of what is planned in all; those of all rows add up to 100.0. Null while nothing is planned at all. */
  readonly percent: string | null;
}

export interface ResourceYearView extends ResourceTotals {
  readonly year: number;
  readonly status: YearStatus;
  /** What the year lies outside of; then it is indicative. */
  readonly outside: readonly Outside[];
  readonly ceiling: CeilingView | null;
  /** What may still be planned below the ceiling; null where there is none. */
  readonly left: Money | null;
}

/** Results of a plan by its years. */
export interface ResourceTable {
  readonly framework: FrameworkName;
  /** An edition that another has followed: what it plans stays; what is spent in its years is still recorded. */
  readonly isFrozen: boolean;
  /** Whether all that counts in the plan is here: only then is it compared with the ceilings. */
  readonly isWhole: boolean;
  readonly years: readonly ResourceYearView[];
  readonly rows: readonly ResourceRowView[];
  readonly total: ResourceTotals;
}

export interface ResourcesWish extends TimeWish {
  readonly framework: string;
  /** The results of this kind, by its code; those of the highest kind if not given. */
  readonly kind?: string;
  /** Only this year of the plan. */
  readonly year?: number;
}

/** What a line says: the money, and the people behind it. */
export interface ResourceContent {
  readonly money: Money;
  readonly staffMonths?: StaffMonths;
}

export interface ResourceWish extends ResourceContent {
  readonly resultId: string;
  readonly year: number;
  readonly use: ResourceUse;
}

export interface ResourceRevisionWish extends ResourceContent {
  readonly reason: string;
}

/** A line that takes the place of one that stands. */
export interface RevisedLine extends ResourceRevisionWish {
  readonly previousId: string;
}

/** Lines of one plan that come together; `about` says in the audit trail where from. */
export interface ResourceEntry {
  readonly frameworkId: string;
  readonly lines: readonly (ResourceWish | RevisedLine)[];
  readonly about: Readonly<Record<string, string>>;
}

/** All that is planned and spent in a plan, of results of every kind. */
export interface ResourceList {
  readonly framework: FrameworkView;
  readonly results: readonly ResultName[];
  readonly lines: readonly ResourceView[];
  readonly ceilings: readonly CeilingView[];
}

export interface WithdrawalWish {
  readonly reason: string;
}

export interface CeilingContent {
  readonly money: Money;
  readonly document: string;
}

export interface CeilingWish extends CeilingContent {
  readonly frameworkId: string;
  readonly year: number;
}

export interface CeilingRevisionWish extends CeilingContent {
  readonly reason: string;
}
