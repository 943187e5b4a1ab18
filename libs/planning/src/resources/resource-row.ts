import { type GradeGroup, moneyOf, type ResourceUse, type StaffMonths } from '@resolute/domain';
import type { CeilingView, ResourceView } from './resource.view';

const MONTHS = {
  director: 'directorMonths',
  professional: 'professionalMonths',
  'general-service': 'generalServiceMonths',
} as const satisfies Record<GradeGroup, string>;
type MonthColumns = Readonly<Record<(typeof MONTHS)[GradeGroup], string | null>>;

/** A line as it is read. */
export type ResourceRow = Omit<ResourceView, 'money' | 'staffMonths'> & MonthColumns & { readonly amount: string };

/** A ceiling as it is read. */
export type CeilingRow = Omit<CeilingView, 'money'> & { readonly amount: string };

export const RESOURCE_COLUMNS = `l.id, l.result_id AS "resultId", l.year, l.use, l.amount,
  l.director_months AS "directorMonths", l.professional_months AS "professionalMonths",
  l.general_service_months AS "generalServiceMonths", l.previous_id AS "previousId", l.reason, l.is_sample AS "isSample",
  l.created_at AS "recordedAt"`;

export const CEILING_COLUMNS = `c.id, c.framework_version_id AS "frameworkId", c.year, c.amount, c.document,
  c.previous_id AS "previousId", c.reason, c.is_sample AS "isSample", c.created_at AS "recordedAt"`;

export function resourceView(row: ResourceRow): ResourceView {
  const { amount, directorMonths, professionalMonths, generalServiceMonths, ...view } = row;
  const staffMonths = monthsIn({ directorMonths, professionalMonths, generalServiceMonths });
  return { ...view, money: moneyOf(BigInt(amount)), staffMonths };
}

export const ceilingView = ({ amount, ...view }: CeilingRow): CeilingView => ({
  ...view,
  money: moneyOf(BigInt(amount)),
});

/** The columns of staff months; a group of which nothing is said is null there. */
export const monthColumns = (months: StaffMonths): MonthColumns => ({
  directorMonths: months.director ?? null,
  professionalMonths: months.professional ?? null,
  generalServiceMonths: months['general-service'] ?? null,
});

const monthsIn = (columns: MonthColumns): StaffMonths =>
  Object.fromEntries(
    (Object.keys(MONTHS) as GradeGroup[]).flatMap((group) => {
      const said = columns[MONTHS[group]];
      return said === null ? [] : [[group, said]];
    }),
  );

/** The name of a line in the audit trail. */
export const lineOf = ({ resultId, year, use }: { resultId: string; year: number; use: ResourceUse }) => ({
  resultId,
  year,
  use,
});
