import type { SignedInClient } from './signed-in-client';

/** A cell of the grid as far as it is needed to save it. */
interface Cell {
  readonly indicator: { readonly id: string };
  readonly part: { readonly id: string };
  readonly period: { readonly id: string };
  readonly window: { readonly kind: 'open' | 'locked' };
}

interface Saved {
  readonly id: string;
  readonly version: number;
}

/** What the page of the overview asks for, with the frame around it. */
const OVERVIEW = [
  '/api/v1/sessions/current',
  '/api/v1/notifications?page%5Bsize%5D=1&unread=true',
  '/api/v1/overview',
  '/api/v1/overdue-reports',
];

const DAY_MS = 86_400_000;
const dayFromNow = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** A contributor at the grid of their unit, who fills in what is open, cell by cell, again and again. */
export class BenchPerson {
  private readonly saved = new Map<Cell, Saved>();
  private actions = 0;

  private constructor(
    private readonly client: SignedInClient,
    private readonly cells: readonly Cell[],
  ) {}

  static async atTheGrid(client: SignedInClient, unitId: string): Promise<BenchPerson> {
    const path = `/api/v1/cells?unit=${unitId}&from=${dayFromNow(-90)}&to=${dayFromNow(40)}`;
    const { body } = await client.get<{ items: Cell[] }>(path);
    const open = body.items.filter(({ window }) => window.kind === 'open');
    if (open.length === 0) throw new Error('There is no cell that may be entered');
    return new BenchPerson(client, open);
  }

  /** Saves the next cell, and says how many milliseconds it took. */
  async save(): Promise<number> {
    const cell = this.cells[this.actions % this.cells.length] as Cell;
    this.actions += 1;
    const known = this.saved.get(cell);
    const content = { value: `${this.actions}.5`, isEstimate: false };
    const place = { indicatorId: cell.indicator.id, partId: cell.part.id, period: cell.period.id };
    const { body, milliseconds } = known
      ? await this.client.send<Saved>('PATCH', `/api/v1/actuals/${known.id}`, { json: content, version: known.version })
      : await this.client.send<Saved>('POST', '/api/v1/actuals', { json: { ...place, ...content } });
    this.saved.set(cell, { id: body.id, version: body.version });
    return milliseconds;
  }

  /** Opens the Sector overview, and says how many milliseconds it took until all of it was there. */
  async look(): Promise<number> {
    const began = performance.now();
    const [, , overview] = await Promise.all(OVERVIEW.map((path) => this.client.get<{ results: unknown[] }>(path)));
    if (overview?.body.results.length === 0) throw new Error('There is nothing on the overview');
    return performance.now() - began;
  }
}
