import { Injectable } from '@nestjs/common';
import { FrameworkVersionEntity, ResultKindEntity, type Tx, Writes, whenBroken, withCurrent } from '@resolute/database';
import {
  type Actor,
  DomainError,
  fieldFault,
  isKey,
  mayChangePlans,
  requiredWords,
  type YearSpan,
} from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { PLAN_CONSTRAINTS } from '../plan-constraints';
import type { FrameworkChanges, FrameworkView, FrameworkWish, ResultKindWish } from './framework.view';
import { FrameworksQueries } from './frameworks.queries';

/** Makes framework versions and says which kinds of results they have. */
@Injectable()
export class FrameworksService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: FrameworksQueries,
  ) {}

  async create(actor: Actor, wish: FrameworkWish): Promise<FrameworkView> {
    const id = uuid();
    const { code, kind, firstYear, lastYear, source = null } = wish;
    const create = this.writes.run(actor, async (tx) => {
      tx.require(mayChangePlans(actor));
      requireOrder(wish);
      const title = requiredWords(wish.title, 'title');
      const row = { id, code, kind, title, firstYear, lastYear, source, isSample: false, version: 1, createdAt: tx.at };
      await tx.insert(FrameworkVersionEntity, row);
      for (const [at, each] of wish.kinds.entries()) await insertKind(tx, id, each, `kinds.${at}.`);
      const change = { code, kind, firstYear, lastYear, kinds: wish.kinds.map((each) => each.code) };
      tx.audit({ action: 'framework.created', subjectType: 'framework', subjectId: id, change });
    });
    await whenBroken(PLAN_CONSTRAINTS, create);
    return this.queries.get(actor, id);
  }

  async change(actor: Actor, id: string, version: number, wish: FrameworkChanges): Promise<FrameworkView> {
    const change = this.writes.run(actor, async (tx) => {
      tx.require(mayChangePlans(actor));
      const framework = await tx.load(FrameworkVersionEntity, id, version);
      const { code, source, firstYear = framework.firstYear, lastYear = framework.lastYear } = wish;
      requireOrder({ firstYear, lastYear });
      await requireYearsUnused(tx, id, { firstYear, lastYear });
      const title = wish.title && requiredWords(wish.title, 'title');
      const changes = { ...(code && { code }), ...(title && { title }), firstYear, lastYear };
      await tx.update(FrameworkVersionEntity, framework, { ...changes, ...(source !== undefined && { source }) });
      const { code: codeBefore, title: titleBefore, firstYear: from, lastYear: to } = framework;
      const before = { code: codeBefore, title: titleBefore, firstYear: from, lastYear: to };
      tx.audit({
        action: 'framework.changed',
        subjectType: 'framework',
        subjectId: id,
        change: { before, after: changes },
      });
    });
    await withCurrent(whenBroken(PLAN_CONSTRAINTS, change), () => this.queries.get(actor, id));
    return this.queries.get(actor, id);
  }

  /** A further kind of result; those that are there keep their level, as links go by it. */
  async addKind(actor: Actor, frameworkId: string, wish: ResultKindWish): Promise<FrameworkView> {
    const add = this.writes.run(actor, async (tx) => {
      tx.require(mayChangePlans(actor));
      await tx.load(FrameworkVersionEntity, frameworkId);
      const kindId = await insertKind(tx, frameworkId, wish, '');
      const change = { kindId, code: wish.code, level: wish.level };
      tx.audit({ action: 'framework.kind-added', subjectType: 'framework', subjectId: frameworkId, change });
    });
    await whenBroken(PLAN_CONSTRAINTS, add);
    return this.queries.get(actor, frameworkId);
  }
}

async function insertKind(tx: Tx, frameworkVersionId: string, wish: ResultKindWish, path: string): Promise<string> {
  const id = uuid();
  const title = requiredWords(wish.title, `${path}title`);
  const { code, level } = wish;
  if (!isKey(code)) throw fieldFault(`${path}code`, 'field/not-a-key');
  await tx.insert(ResultKindEntity, { id, frameworkVersionId, code, level, title, version: 1, createdAt: tx.at });
  return id;
}

function requireOrder({ firstYear, lastYear }: YearSpan): void {
  if (lastYear < firstYear) throw fieldFault('lastYear', 'field/ends-before-start');
}

/** A plan does not lose a year on which something was planned or decided. */
async function requireYearsUnused(tx: Tx, id: string, { firstYear, lastYear }: YearSpan): Promise<void> {
  const used = await tx.query(
    `SELECT FROM year_entries WHERE framework_version_id = $1 AND removed_at IS NULL AND year NOT BETWEEN $2 AND $3
     UNION ALL SELECT FROM resources WHERE framework_version_id = $1 AND superseded_at IS NULL AND year NOT BETWEEN $2 AND $3
     UNION ALL SELECT FROM budget_ceilings
       WHERE framework_version_id = $1 AND superseded_at IS NULL AND year NOT BETWEEN $2 AND $3
     UNION ALL SELECT FROM plan_decisions WHERE framework_version_id = $1 AND revoked_at IS NULL
       AND NOT (years <@ ARRAY(SELECT generate_series($2, $3)))
     LIMIT 1`,
    [id, firstYear, lastYear],
  );
  if (used.length > 0) throw new DomainError('framework/years-in-use');
}
