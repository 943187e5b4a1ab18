import { compare, ONE, parseDecimal, signOf } from '@resolute/domain';

/** Whether a decimal is a part of a whole that is worth naming: above 0 and at most 1. */
export function isShare(share: string): boolean {
  const part = parseDecimal(share);
  return signOf(part) > 0 && compare(part, ONE) <= 0;
}
