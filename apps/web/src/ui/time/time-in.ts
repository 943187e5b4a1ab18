import { isLocalDate } from '@resolute/domain';
import type { PointInTime } from '../../api/results';

/** The point in time that an address names. It can hold anything: what is no day is left out. */
export const timeIn = ({ asOf, on }: { readonly asOf?: string; readonly on?: string }): PointInTime => ({
  ...(isLocalDate(asOf) && { asOf }),
  ...(isLocalDate(on) && { on }),
});
