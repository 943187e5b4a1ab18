import { Injectable } from '@nestjs/common';
import type { Tx } from '@resolute/database';
import { DomainError, type FieldProblem, isSelf, type ReviewedReport } from '@resolute/domain';
import { OrganizationQueries, type PersonName } from '@resolute/identity';
import { mayBeNamed } from './review-comments.queries';

const NAMES = 'SELECT id, name FROM persons WHERE id = ANY ($1)';

/** The people whom a comment names. */
@Injectable()
export class Mentions {
  constructor(private readonly organization: OrganizationQueries) {}

  /** Each once. Throws a fault of the field for everybody who may not see the version, by name, and for oneself. */
  async of(tx: Tx, ids: readonly string[], review: ReviewedReport): Promise<string[]> {
    if (ids.length === 0) return [];
    const people = await this.organization.people(tx.reads);
    const fit = new Set(people.filter((person) => mayBeNamed(person, review)).map(({ id }) => id));
    const names = new Map((await tx.query<PersonName>(NAMES, [ids])).map(({ id, name }) => [id, name]));
    const errors = ids.flatMap((id, at): FieldProblem[] => {
      const name = names.get(id);
      const field = `mentions.${at}`;
      if (name === undefined) return [{ field, code: 'field/no-such-entry' }];
      if (fit.has(id) && !isSelf(tx.actor, id)) return [];
      return [{ field, code: 'field/not-to-be-named', params: { name } }];
    });
    if (errors.length > 0) throw new DomainError('request/invalid', { errors });
    return [...new Set(ids)];
  }
}
