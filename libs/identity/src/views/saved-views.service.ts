import { Injectable } from '@nestjs/common';
import { type Meanings, SavedViewEntity, type Tx, Writes, whenBroken, withCurrent } from '@resolute/database';
import { DomainError, fieldFault, mayKeepViews, type Person } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { MOST_SAVED_VIEWS, type SavedViewChanges, type SavedViewView, type SavedViewWish } from './saved-view.view';
import { SavedViewsQueries } from './saved-views.queries';

const CONSTRAINTS: Meanings = {
  uq_saved_views_name: () => fieldFault('name', 'field/taken'),
  ck_saved_views_limit: (cause) => new DomainError('saved-view/too-many', { params: { max: MOST_SAVED_VIEWS }, cause }),
};

/** Keeps the views of lists that people save for themselves. */
@Injectable()
export class SavedViewsService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: SavedViewsQueries,
  ) {}

  async save(actor: Person, { screen, name, query }: SavedViewWish): Promise<SavedViewView> {
    const id = uuid();
    const row = { screen, name: name.trim(), query: tidied(query) };
    const save = this.writes.run(actor, async (tx) => {
      tx.require(mayKeepViews(actor));
      await tx.insert(SavedViewEntity, { ...row, id, personId: actor.id, createdAt: tx.at, version: 1 });
      tell(tx, 'saved-view.saved', id, { screen });
    });
    await whenBroken(CONSTRAINTS, save);
    return this.queries.get(actor, id);
  }

  /** Gives a view another name, or lets it show something else. */
  async change(
    actor: Person,
    { id, version }: { readonly id: string; readonly version: number },
    { name, query }: SavedViewChanges,
  ): Promise<SavedViewView> {
    const after = {
      ...(name !== undefined && { name: name.trim() }),
      ...(query !== undefined && { query: tidied(query) }),
    };
    const change = this.writes.run(actor, async (tx) => {
      tx.require(mayKeepViews(actor));
      await own(tx, actor, id);
      const view = await tx.load(SavedViewEntity, id, version);
      await tx.update(SavedViewEntity, view, after);
      tell(tx, 'saved-view.changed', id, { fields: Object.keys(after) });
    });
    await withCurrent(whenBroken(CONSTRAINTS, change), () => this.queries.get(actor, id));
    return this.queries.get(actor, id);
  }

  async remove(actor: Person, id: string): Promise<void> {
    await this.writes.run(actor, async (tx) => {
      tx.require(mayKeepViews(actor));
      const { screen } = await own(tx, actor, id);
      await tx.remove(SavedViewEntity, { id });
      tell(tx, 'saved-view.removed', id, { screen });
    });
  }
}

/** The view, locked. Of one that belongs to somebody else it is not even said that it is there. */
async function own(tx: Tx, { id: personId }: Person, id: string): Promise<SavedViewEntity> {
  const view = await tx.find(SavedViewEntity, { id, personId });
  if (!view) throw new DomainError('row/not-found', { params: { id } });
  return view;
}

/** What somebody likes to look at is their own: the trail says that a view changed, and not what it is called. */
const tell = (tx: Tx, action: string, id: string, change: Readonly<Record<string, unknown>>): void =>
  tx.audit({ action, subjectType: 'saved-view', subjectId: id, change });

/** The same filters are the same query, however an address wrote them. */
const tidied = (query: string): string => new URLSearchParams(query).toString();
