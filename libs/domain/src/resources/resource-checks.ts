import { canonical, compare, isDecimal, parseDecimal, signOf, whole } from '../kernel/decimal';
import { DomainError } from '../kernel/domain-error';
import { fieldFault } from '../kernel/field-fault';
import type { FieldCode } from '../kernel/problems';
import { GRADE_GROUPS, type StaffMonths } from './resource';

/** What a thousand people work in a year, which no result of the Sector has. */
const MOST_MONTHS = 12_000;

/**
 * Staff months as they are kept: whole months or tenths, not below zero. `4.50` is 4.5.
 * @throws DomainError that names the group below `field`
 */
export function checkedStaffMonths(months: StaffMonths, field: string): StaffMonths {
  const entries = GRADE_GROUPS.flatMap((group) => {
    const text = months[group];
    return text === undefined ? [] : [[group, checkedMonths(text, `${field}.${group}`)] as const];
  });
  return Object.fromEntries(entries);
}

function checkedMonths(text: string, field: string): string {
  const fault = (code: FieldCode): DomainError => fieldFault(field, code);
  if (!isDecimal(text)) throw fault('field/not-a-decimal');
  const months = parseDecimal(text);
  if (signOf(months) < 0) throw fault('field/below-zero');
  const kept = canonical(text);
  if (/\.\d{2,}$/.test(kept)) throw fault('field/not-tenths');
  if (compare(months, whole(MOST_MONTHS)) > 0)
    throw new DomainError('request/invalid', {
      errors: [{ field, code: 'field/too-great', params: { max: MOST_MONTHS } }],
    });
  return kept;
}

/** Spending is recorded once its year has begun: for 2027 from 1 January 2027 in Geneva. */
export function requireYearBegun(year: number, day: string): void {
  if (year > Number(day.slice(0, 4))) throw fieldFault('year', 'field/year-to-come');
}

/**
 * What is planned for a year stays within its ceiling.
 * @throws DomainError that names `field` and the ceiling
 */
export function requireWithinCeiling(planned: bigint, ceiling: bigint, field: string): void {
  if (planned <= ceiling) return;
  const params = { planned: Number(planned), ceiling: Number(ceiling) };
  throw new DomainError('request/invalid', { errors: [{ field, code: 'field/above-ceiling', params }] });
}

/**
 * A ceiling is not set below what is planned already.
 * @throws DomainError that names `field` and what is planned
 */
export function requireCeilingAbove(planned: bigint, ceiling: bigint, field: string): void {
  if (planned <= ceiling) return;
  const params = { planned: Number(planned) };
  throw new DomainError('request/invalid', { errors: [{ field, code: 'field/below-planned', params }] });
}
