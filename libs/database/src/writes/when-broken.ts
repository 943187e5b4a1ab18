import { DomainError, type ProblemCode } from '@resolute/domain';
import { QueryFailedError } from 'typeorm';

const UNIQUE_VIOLATION = '23505';

/** Runs a write and says what its unique constraint means. To look first whether a value is free would leave a gap. */
export async function whenTaken<T>(constraint: string, code: ProblemCode, write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (cause) {
    if (!(cause instanceof QueryFailedError)) throw cause;
    const { code: state, constraint: broken } = cause.driverError as { code?: string; constraint?: string };
    if (state === UNIQUE_VIOLATION && broken === constraint) throw new DomainError(code, { cause });
    throw cause;
  }
}
