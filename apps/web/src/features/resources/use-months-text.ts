import { canonical, GRADE_GROUPS, type GradeGroup, type StaffMonths } from '@resolute/domain';
import { useWords } from '../../text/words';
import { useMoney } from './use-money';

interface MonthsText {
  readonly groupName: (group: GradeGroup) => string;
  /** Months of one group: "24.5", or a dash where nothing is said. */
  readonly months: (staffMonths: StaffMonths, group: GradeGroup) => string;
}

/** Staff months as the reader reads them; nothing said is not 0. */
export function useMonthsText(): MonthsText {
  const { say } = useWords();
  const { figure } = useMoney();
  return {
    groupName: (group) => say(`resources.group-${group}`),
    months: (staffMonths, group) => {
      const text = staffMonths[group];
      return text === undefined ? say('resources.noFigure') : figure(canonical(text));
    },
  };
}

/** Whether anything is said about people at all. */
export const saysMonths = (staffMonths: StaffMonths): boolean =>
  GRADE_GROUPS.some((group) => staffMonths[group] !== undefined);
