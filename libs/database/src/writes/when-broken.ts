import { DomainError, type ProblemCode } from '@resolute/domain';
import { QueryFailedError } from 'typeorm';

/** What a broken constraint means to whoever asked for the write, by the name of the constraint. */
export type Meanings = Readonly<Record<string, (cause: unknown) => DomainError>>;

/** A problem without further words, for such a list. */
export const means =
  (code: ProblemCode) =>
  (cause: unknown): DomainError =>
    new DomainError(code, { cause });

/**
 * Runs a write and says what a constraint means that it breaks. To look first whether a value is free, or whether shares add
 * up, would leave a gap in which somebody else writes.
 */
export async function whenBroken<T>(meanings: Meanings, write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (cause) {
    if (!(cause instanceof QueryFailedError)) throw cause;
    const { constraint = '' } = cause.driverError as { constraint?: string };
    throw meanings[constraint]?.(cause) ?? cause;
  }
}

/** The same for the one constraint that keeps a value from being taken twice. */
export const whenTaken = <T>(constraint: string, code: ProblemCode, write: Promise<T>): Promise<T> =>
  whenBroken({ [constraint]: means(code) }, write);
