import type { Period } from '../rating/rating-input';
import { addDays, endOfDay, GENEVA, type LocalDate } from './local-date';

/** The day on which the value of a period is due: 2026-Q1 with a lag of 30 days on 2026-04-30. */
export const dueDay = ({ to }: Pick<Period, 'to'>, lagDays: number): LocalDate => addDays(to, lagDays);

/** The last moment of a day in Geneva as UTC text, where deadlines fall: of 2026-03-20 it is 2026-03-20T22:59:59.999Z. */
export const lastMoment = (day: LocalDate): string => endOfDay(day, GENEVA).toISOString();
