import { DomainError } from '../kernel/domain-error';
import type { Decision } from './decision';

/** Throws `access/not-allowed` with the policy's reason unless it said yes. For reads; a write asks by `tx.require`. */
export function requireAllowed(decision: Decision): void {
  if (!decision.allowed) throw new DomainError('access/not-allowed', { params: { reason: decision.reason } });
}
