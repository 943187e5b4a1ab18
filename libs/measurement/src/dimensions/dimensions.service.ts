import { Injectable } from '@nestjs/common';
import { CategoryEntity, DimensionEntity, type Tx, Writes, whenBroken, withCurrent } from '@resolute/database';
import {
  type Actor,
  DomainError,
  dayOf,
  fieldFault,
  GENEVA,
  isKey,
  mayChangeIndicators,
  NOT_STATED,
  requiredWords,
  requireOrder,
} from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { MEASUREMENT_CONSTRAINTS } from '../measurement-constraints';
import type { CategoryWish, DimensionView, DimensionWish } from './dimension.view';
import { DimensionsQueries } from './dimensions.queries';
import { LAST_PLACE, NOT_STATED_CATEGORY } from './not-stated';

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/i;

/** Makes ways to break values down. Categories are never removed: they end on a day. */
@Injectable()
export class DimensionsService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: DimensionsQueries,
  ) {}

  async create(actor: Actor, { code, title, categories }: DimensionWish): Promise<DimensionView> {
    const id = uuid();
    const create = this.writes.run(actor, async (tx) => {
      tx.require(mayChangeIndicators(actor));
      if (!isKey(code)) throw fieldFault('code', 'field/not-a-key');
      const row = { id, code, title: requiredWords(title, 'title'), isSample: false, version: 1, createdAt: tx.at };
      await tx.insert(DimensionEntity, row);
      const named = categories.filter((each) => each.code !== NOT_STATED);
      for (const [at, category] of named.entries())
        await insertCategory(tx, { dimensionId: id, place: at + 1, path: `categories.${at}.` }, category);
      await insertCategory(tx, { dimensionId: id, place: LAST_PLACE, path: '' }, NOT_STATED_CATEGORY);
      const change = { code, categories: named.map((each) => each.code) };
      tx.audit({ action: 'dimension.created', subjectType: 'dimension', subjectId: id, change });
    });
    await whenBroken(MEASUREMENT_CONSTRAINTS, create);
    return this.queries.get(actor, id);
  }

  /** Another title, or one in further languages; the code stays, as sheets and files know the dimension by it. */
  async rename(actor: Actor, id: string, version: number, wish: Pick<DimensionWish, 'title'>): Promise<DimensionView> {
    const rename = this.writes.run(actor, async (tx) => {
      tx.require(mayChangeIndicators(actor));
      const dimension = await tx.load(DimensionEntity, id, version);
      const before = dimension.title;
      const title = requiredWords(wish.title, 'title');
      await tx.update(DimensionEntity, dimension, { title });
      const change = { before: { title: before }, after: { title } };
      tx.audit({ action: 'dimension.renamed', subjectType: 'dimension', subjectId: id, change });
    });
    await withCurrent(rename, () => this.queries.get(actor, id));
    return this.queries.get(actor, id);
  }

  /** Lets no further sheet ask for a dimension; sheets and values that have it keep it. */
  async retire(actor: Actor, id: string, version: number): Promise<DimensionView> {
    const retire = this.writes.run(actor, async (tx) => {
      tx.require(mayChangeIndicators(actor));
      const dimension = await tx.load(DimensionEntity, id, version);
      if (dimension.retiredOn) throw new DomainError('dimension/retired');
      const retiredOn = dayOf(tx.at, GENEVA);
      await tx.update(DimensionEntity, dimension, { retiredOn });
      const change = { code: dimension.code, retiredOn };
      tx.audit({ action: 'dimension.retired', subjectType: 'dimension', subjectId: id, change });
    });
    await withCurrent(retire, () => this.queries.get(actor, id));
    return this.queries.get(actor, id);
  }

  /** A further category, after the others and before "not stated". */
  async addCategory(actor: Actor, dimensionId: string, wish: CategoryWish): Promise<DimensionView> {
    const add = this.writes.run(actor, async (tx) => {
      tx.require(mayChangeIndicators(actor));
      await tx.load(DimensionEntity, dimensionId);
      const [last] = await tx.query<{ place: number }>(
        'SELECT COALESCE(max(place), 0) AS place FROM categories WHERE dimension_id = $1 AND place < $2',
        [dimensionId, LAST_PLACE],
      );
      await insertCategory(tx, { dimensionId, place: (last?.place ?? 0) + 1, path: '' }, wish);
      const change = { code: wish.code };
      tx.audit({ action: 'dimension.category-added', subjectType: 'dimension', subjectId: dimensionId, change });
    });
    await whenBroken(MEASUREMENT_CONSTRAINTS, add);
    return this.queries.get(actor, dimensionId);
  }

  /** Another title, or other days; the code stays, as values are known by it. */
  async changeCategory(
    actor: Actor,
    id: string,
    version: number,
    wish: Partial<Omit<CategoryWish, 'code'>>,
  ): Promise<DimensionView> {
    const change = this.writes.run(actor, async (tx) => {
      tx.require(mayChangeIndicators(actor));
      const category = await tx.load(CategoryEntity, id, version);
      const { validFrom = category.validFrom, validUntil = category.validUntil } = wish;
      requireOrder(validFrom, validUntil, 'validUntil');
      if (category.code === NOT_STATED) requireAlways({ validFrom, validUntil });
      const title = wish.title ? requiredWords(wish.title, 'title') : category.title;
      await tx.update(CategoryEntity, category, { title, validFrom, validUntil });
      const before = { title: category.title, validFrom: category.validFrom, validUntil: category.validUntil };
      tx.audit({
        action: 'dimension.category-changed',
        subjectType: 'dimension',
        subjectId: category.dimensionId,
        change: { categoryId: id, before, after: { title, validFrom, validUntil } },
      });
      return category.dimensionId;
    });
    return this.queries.get(actor, await withCurrent(change, () => this.queries.category(actor, id)));
  }
}

/** What was not stated can be counted on any day. */
function requireAlways(days: { readonly validFrom: string | null; readonly validUntil: string | null }): void {
  const errors = (['validFrom', 'validUntil'] as const)
    .filter((field) => days[field] !== null)
    .map((field) => ({ field, code: 'field/always-used' as const }));
  if (errors.length > 0) throw new DomainError('request/invalid', { errors });
}

interface Placed {
  readonly dimensionId: string;
  readonly place: number;
  /** Where the category stands in the request, for what is wrong with it. */
  readonly path: string;
}

async function insertCategory(tx: Tx, { dimensionId, place, path }: Placed, wish: CategoryWish): Promise<void> {
  const { code, validFrom = null, validUntil = null } = wish;
  if (!KEY.test(code)) throw fieldFault(`${path}code`, 'field/not-a-key');
  requireOrder(validFrom, validUntil, `${path}validUntil`);
  const title = requiredWords(wish.title, `${path}title`);
  const row = { id: uuid(), dimensionId, code, title, place, validFrom, validUntil, version: 1, createdAt: tx.at };
  await tx.insert(CategoryEntity, row);
}
