import {
  ASSESSMENT_KINDS,
  type AssessmentKind,
  addDays,
  compareDays,
  dayOf,
  GENEVA,
  isLocalDate,
  type LocalDate,
  type Score,
} from '@resolute/domain';
import { useFilters } from '../../ui/table/use-filters';
import type { RegisterChoice } from './register-choice';
import { REGISTER_VIEWS, type RegisterView } from './register-view';

const NAMES = ['show', 'kind', 'since', 'until', 'cell', 'unit', 'category', 'owner', 'text'] as const;
/** A quarter, if no day is chosen. */
const USUAL_DAYS = 90;
const CELL = /^([1-6])x([1-6])$/;

export type RegisterChange = Partial<Record<(typeof NAMES)[number], string>>;

interface RegisterAddress {
  readonly show: RegisterView;
  readonly kind: AssessmentKind;
  /** Movement is told since the end of this day. */
  readonly since: LocalDate;
  /** The map is as it stood at the end of this day; as it stands now where none is chosen. */
  readonly until: LocalDate | undefined;
  /** The cell of the map whose risks are shown beside it. */
  readonly cell: Score | undefined;
  readonly choice: RegisterChoice;
}

/** What the page's address says. It can hold anything: what is no view, kind, cell or day that has passed is left out. */
export function useRegisterAddress(): readonly [RegisterAddress, (change: RegisterChange) => void] {
  const [{ show, kind, since, until, cell, ...choice }, change] = useFilters(NAMES);
  const today = dayOf(new Date(), GENEVA);
  return [
    {
      show: REGISTER_VIEWS.find((each) => each === show) ?? 'all',
      kind: ASSESSMENT_KINDS.find((each) => each === kind) ?? 'residual',
      since: passed(since, today) ?? addDays(passed(until, today) ?? today, -USUAL_DAYS),
      until: passed(until, today),
      cell: cellIn(cell),
      choice,
    },
    change,
  ];
}

/** How a cell stands in the address. */
export const cellName = ({ likelihood, impact }: Score): string => `${likelihood}x${impact}`;

const passed = (day: string | undefined, today: LocalDate): LocalDate | undefined =>
  isLocalDate(day) && compareDays(day, today) <= 0 ? day : undefined;

function cellIn(name = ''): Score | undefined {
  const [, likelihood, impact] = CELL.exec(name) ?? [];
  return likelihood === undefined ? undefined : { likelihood: Number(likelihood), impact: Number(impact) };
}
