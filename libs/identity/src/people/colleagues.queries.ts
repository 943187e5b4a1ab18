import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  mayReadColleagues,
  type Page,
  type PageRequest,
  pageOf,
  requireAllowed,
  rowBefore,
} from '@resolute/domain';
import type { Colleague } from './person.view';

/** The names of everybody whose account is enabled, to choose somebody from. */
@Injectable()
export class ColleaguesQueries {
  constructor(private readonly reads: Reads) {}

  async list(actor: Actor, { text }: { readonly text?: string }, page: PageRequest): Promise<Page<Colleague>> {
    requireAllowed(mayReadColleagues(actor));
    const rows = await this.reads.rows<Colleague>(
      `SELECT p.id, p.name FROM persons p
       WHERE p.disabled_at IS NULL
         AND ($1::text IS NULL OR strpos(lower(p.name COLLATE "und-x-icu"), lower($1 COLLATE "und-x-icu")) > 0)
         AND ($2::uuid IS NULL OR (p.name COLLATE "und-x-icu", p.id) >
           (SELECT a.name COLLATE "und-x-icu", a.id FROM persons a WHERE a.id = $2))
       ORDER BY p.name COLLATE "und-x-icu", p.id LIMIT $3`,
      [text ?? null, rowBefore(page), page.size + 1],
    );
    return pageOf(rows, page.size);
  }
}
