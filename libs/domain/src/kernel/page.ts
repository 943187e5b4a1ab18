import { DomainError } from './domain-error';

/** Which part of a list is wanted: at most `size` entries after the one that `after` stands for. */
export interface PageRequest {
  readonly size: number;
  readonly after?: string;
}

/** A part of a list; `next` leads to the part that follows, and is null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** The page that a query found when it asked for one row more than the page holds; rows are known by their ids. */
export function pageOf<T extends { readonly id: string }>(rows: readonly T[], size: number): Page<T> {
  const items = rows.slice(0, size);
  return { items, next: rows.length > size ? (items.at(-1)?.id ?? null) : null };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id of the row that a page follows. Lists continue after a row, not after a number, so that nothing is shown twice. */
export function rowBefore({ after }: PageRequest): string | null {
  if (after === undefined || UUID.test(after)) return after ?? null;
  throw noSuchRow();
}

/**
 * What of a list that is held whole comes after the row that a page follows. What is shown of it is chosen from the answer and
 * not before: the row that the page before ended with may be none of the chosen any more.
 */
export function rowsAfter<T extends { readonly id: string }>(rows: readonly T[], page: PageRequest): readonly T[] {
  const before = rowBefore(page);
  if (before === null) return rows;
  const at = rows.findIndex(({ id }) => id === before);
  if (at < 0) throw noSuchRow();
  return rows.slice(at + 1);
}

const noSuchRow = (): DomainError =>
  new DomainError('request/invalid', { errors: [{ field: 'page[after]', code: 'field/invalid' }] });
