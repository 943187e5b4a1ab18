import { type LocalDate, valueFormOf } from '@resolute/domain';
import { markInForce } from '../targets/in-force';
import type { TargetView } from '../targets/target.view';
import type { CellIndicator, CellTarget } from './cell.view';

/** A version as far as the entry of values reads it. */
export interface SheetRow extends Omit<CellIndicator, 'code' | 'title' | 'versionId' | 'form' | 'limits'> {
  readonly lowLimit: string | null;
  readonly highLimit: string | null;
  /** The latest first. */
  readonly targets: readonly Omit<TargetView, 'isInForce'>[];
}

/** What a version asks of its values. */
export const cellIndicator = ({ id: _id, targets: _targets, lowLimit, highLimit, ...sheet }: SheetRow) => ({
  ...sheet,
  form: valueFormOf(sheet.kind, sheet.numerator !== null),
  limits: { low: lowLimit, high: highLimit },
});

/** The target of the indicator as a whole that is in force on a day. */
export function cellTarget({ targets }: SheetRow, day: LocalDate): CellTarget | null {
  const found = markInForce(targets, day).find(({ category, isInForce }) => category === null && isInForce);
  if (!found) return null;
  const { id, value, low, high, step, onDay, milestones } = found;
  return { id, value, low, high, step, onDay, milestones };
}
