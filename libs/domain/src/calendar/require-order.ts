import { fieldFault } from '../kernel/field-fault';

/** Throws `field/ends-before-start` on a field when a last day comes before the first one; either may be open. */
export function requireOrder(from: string | null, until: string | null, field: string): void {
  if (from !== null && until !== null && until < from) throw fieldFault(field, 'field/ends-before-start');
}
