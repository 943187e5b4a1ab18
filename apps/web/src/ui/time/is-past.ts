import type { PointInTime } from '../../api/results';

/** Whether a state other than today's is shown, which can only be read. */
export const isPast = ({ asOf, on }: PointInTime): boolean => asOf !== undefined || on !== undefined;
