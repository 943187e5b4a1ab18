import { isAsOf, isLocalDate } from '@resolute/domain';
import type { PointInTime } from '../../api/results';

/** The point in time that an address names. It can hold anything: what is no day, or for `asOf` no moment either, is left out. */
export const timeIn = ({ asOf, on }: { readonly asOf?: string; readonly on?: string }): PointInTime => ({
  ...(isAsOf(asOf) && { asOf }),
  ...(isLocalDate(on) && { on }),
});
