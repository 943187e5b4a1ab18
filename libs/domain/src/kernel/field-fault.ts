import { DomainError } from './domain-error';
import type { FieldCode } from './problems';

/** A value that only the database or the calendar shows to be wrong, told like every other wrong field. */
export const fieldFault = (field: string, code: FieldCode): DomainError =>
  new DomainError('request/invalid', { errors: [{ field, code }] });
