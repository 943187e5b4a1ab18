import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import { DomainError, mayKeepViews, type Person, requireAllowed } from '@resolute/domain';
import type { SavedViewView, ViewedScreen } from './saved-view.view';

const VIEWS = 'SELECT v.id, v.screen, v.name, v.query, v.version FROM saved_views v WHERE v.person_id = $1';

/** The views that somebody saved. There is no way to those of anybody else. */
@Injectable()
export class SavedViewsQueries {
  constructor(private readonly reads: Reads) {}

  /** By name, as numbers stand in it: "Week 9" before "Week 10". */
  list(actor: Person, screen: ViewedScreen): Promise<SavedViewView[]> {
    requireAllowed(mayKeepViews(actor));
    return this.reads.rows<SavedViewView>(`${VIEWS} AND v.screen = $2 ORDER BY v.name COLLATE natural_order, v.id`, [
      actor.id,
      screen,
    ]);
  }

  async get(actor: Person, id: string): Promise<SavedViewView> {
    requireAllowed(mayKeepViews(actor));
    const [view] = await this.reads.rows<SavedViewView>(`${VIEWS} AND v.id = $2`, [actor.id, id]);
    if (!view) throw new DomainError('row/not-found', { params: { id } });
    return view;
  }
}
