import {
  ASSESSMENT_KINDS,
  type AssessmentKind,
  addDays,
  compareDays,
  dayOf,
  GENEVA,
  isLocalDate,
  type LocalDate,
} from '@resolute/domain';
import { useFilters } from '../../ui/table/use-filters';
import { REGISTER_VIEWS, type RegisterView } from './register-view';

const NAMES = ['show', 'kind', 'since'] as const;
/** A quarter, if no day is chosen. */
const USUAL_DAYS = 90;

interface RegisterAddress {
  readonly show: RegisterView;
  readonly kind: AssessmentKind;
  /** Movement is told since the end of this day. */
  readonly since: LocalDate;
}

/** What the page's address says. It can hold anything: what is no view, kind or day that has passed is left out. */
export function useRegisterAddress(): readonly [
  RegisterAddress,
  (change: Partial<Record<(typeof NAMES)[number], string>>) => void,
] {
  const [{ show, kind, since }, change] = useFilters(NAMES);
  const today = dayOf(new Date(), GENEVA);
  return [
    {
      show: REGISTER_VIEWS.find((each) => each === show) ?? 'all',
      kind: ASSESSMENT_KINDS.find((each) => each === kind) ?? 'residual',
      since: isLocalDate(since) && compareDays(since, today) <= 0 ? since : addDays(today, -USUAL_DAYS),
    },
    change,
  ];
}
