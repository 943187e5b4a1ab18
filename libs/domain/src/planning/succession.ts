import type { FieldCode } from '../kernel/problems';
import type { FrameworkKind, SuccessionKind } from './framework';

/** A result as far as its succession goes. */
export interface Successor {
  readonly id: string;
  readonly frameworkVersionId: string;
  readonly frameworkKind: FrameworkKind;
  readonly firstYear: number;
}

/** What became of one result; without `to` it was dropped. */
export interface Succession {
  readonly fromId: string;
  readonly toId: string | null;
  readonly kind: SuccessionKind;
}

/** What is wrong with a succession: the field and the code. */
export interface SuccessionFault {
  readonly field: 'toId' | 'kind';
  readonly code: FieldCode;
}

/** A dropped result has no successor, any other has one, in a later framework version of the same kind. */
export function checkSuccessor(kind: SuccessionKind, from: Successor, to: Successor | null): SuccessionFault | null {
  if (kind === 'dropped') return to === null ? null : { field: 'toId', code: 'field/contradicts-kind' };
  if (to === null) return { field: 'toId', code: 'field/missing' };
  const isLater = to.frameworkKind === from.frameworkKind && to.firstYear > from.firstYear;
  return isLater ? null : { field: 'toId', code: 'field/not-later-version' };
}

/**
 * Whether a succession fits those that are there already. Goal 5 of 2020-2023 was dropped, so nothing continues it; what
 * continues as one result is not split as well, and what takes up one result alone is not merged from others.
 */
export function checkAmong(wish: Succession, others: readonly Succession[]): SuccessionFault | null {
  const ofSame = others.filter(({ fromId }) => fromId === wish.fromId);
  const intoSame = others.filter(({ toId }) => toId !== null && toId === wish.toId);
  if (ofSame.some(({ toId }) => toId === wish.toId)) return { field: 'toId', code: 'field/repeated' };
  const isAlone = (kind: SuccessionKind): boolean => kind === 'dropped' || kind === 'continues';
  const clashes =
    (ofSame.length > 0 && (isAlone(wish.kind) || ofSame.some(({ kind }) => isAlone(kind)))) ||
    (intoSame.length > 0 && (wish.kind === 'continues' || intoSame.some(({ kind }) => kind === 'continues')));
  return clashes ? { field: 'kind', code: 'field/contradicts-kind' } : null;
}
