import {
  BudgetCeilingEntity,
  type FrameworkVersionEntity,
  ResourceEntity,
  ResultEntity,
  ResultKindEntity,
  ResultLinkEntity,
  type Tx,
  valuesOf,
  YearEntryEntity,
} from '@resolute/database';
import { isCarriedOver, nextEdition } from '@resolute/domain';
import { In, IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';

/** How much the next edition took over. */
export interface Copied {
  readonly results: number;
  readonly links: number;
  readonly entries: number;
  readonly resources: number;
}

/** Takes over into the next edition what goes on: results that are not retired, under their identity, with links and years. */
export class EditionCopy {
  private readonly ids = new Map<string, string>();

  constructor(
    private readonly tx: Tx,
    private readonly edition: FrameworkVersionEntity,
    private readonly nextId: string,
  ) {}

  async run(): Promise<Copied> {
    const about = { frameworkVersionId: this.nextId, version: 1, createdAt: this.tx.at };
    const from = { frameworkVersionId: this.edition.id };
    const kinds = await this.tx.all(ResultKindEntity, from);
    await this.tx.insertAll(
      ResultKindEntity,
      kinds.map((kind) => ({ ...valuesOf(kind), ...about, id: this.newId(kind.id) })),
    );
    const results = await this.tx.all(ResultEntity, from);
    const alive = results.filter(({ retiredOn }) => retiredOn === null);
    await this.tx.insertAll(
      ResultEntity,
      alive.map((result) => ({
        ...valuesOf(result),
        ...about,
        id: this.newId(result.id),
        kindId: this.idNow(result.kindId),
        changedAt: this.tx.at,
      })),
    );
    const retired = new Set(results.filter((result) => !alive.includes(result)).map(({ id }) => id));
    return {
      results: alive.length,
      links: await this.links(alive, retired),
      entries: await this.entries(about),
      resources: await this.resources(),
    };
  }

  /** Links that still hold when the next edition begins. Those to a strategic plan keep their parent. */
  private async links(alive: readonly ResultEntity[], retired: ReadonlySet<string>): Promise<number> {
    const childId = In(alive.map(({ id }) => id));
    const links = await this.tx.all(ResultLinkEntity, { childId, supersededAt: IsNull() });
    const firstDay = `${nextEdition(this.edition).firstYear}-01-01`;
    const going = links.filter(
      ({ parentId, effectiveUntil }) =>
        !retired.has(parentId) && (effectiveUntil === null || effectiveUntil >= firstDay),
    );
    await this.tx.insertAll(
      ResultLinkEntity,
      going.map((link) => ({
        ...valuesOf(link),
        id: uuid(),
        createdAt: this.tx.at,
        childId: this.idNow(link.childId),
        parentId: this.idNow(link.parentId),
      })),
    );
    return going.length;
  }

  private async entries(about: object): Promise<number> {
    const span = nextEdition(this.edition);
    const entries = await this.tx.all(YearEntryEntity, { frameworkVersionId: this.edition.id });
    const going = entries.filter(
      ({ year, resultId, removedAt }) => !removedAt && isCarriedOver(year, span) && this.ids.has(resultId),
    );
    await this.tx.insertAll(
      YearEntryEntity,
      going.map((entry) => ({
        ...valuesOf(entry),
        ...about,
        id: uuid(),
        resultId: this.idNow(entry.resultId),
        changedAt: this.tx.at,
      })),
    );
    return going.length;
  }

  /** What is planned for the years that go on, and within which ceilings. What was spent belongs to the edition of its year. */
  private async resources(): Promise<number> {
    const span = nextEdition(this.edition);
    const standing = { frameworkVersionId: this.edition.id, supersededAt: IsNull() };
    const first = { frameworkVersionId: this.nextId, previousId: null, reason: null, createdAt: this.tx.at };
    const ceilings = await this.tx.all(BudgetCeilingEntity, standing);
    await this.tx.insertAll(
      BudgetCeilingEntity,
      ceilings
        .filter(({ year }) => isCarriedOver(year, span))
        .map((ceiling) => ({ ...valuesOf(ceiling), ...first, id: uuid() })),
    );
    const lines = await this.tx.all(ResourceEntity, { ...standing, use: 'planned' });
    const going = lines.filter(({ year, resultId }) => isCarriedOver(year, span) && this.ids.has(resultId));
    await this.tx.insertAll(
      ResourceEntity,
      going.map((line) => ({ ...valuesOf(line), ...first, id: uuid(), resultId: this.idNow(line.resultId) })),
    );
    return going.length;
  }

  private newId(id: string): string {
    const made = uuid();
    this.ids.set(id, made);
    return made;
  }

  /** The id in the next edition; what is not of this plan keeps its own. */
  private idNow(id: string): string {
    return this.ids.get(id) ?? id;
  }
}
