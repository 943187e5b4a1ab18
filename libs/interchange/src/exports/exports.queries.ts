import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor,
  type AsOf,
  categoriesIn,
  isPerson,
  type Language,
  type LocalDate,
  mayEnter,
} from '@resolute/domain';
import { BreakdownCategoriesQueries, CellsQueries, type CellView, type DatedBrokenDownBy } from '@resolute/measurement';
import { CLOCK, type Clock } from '@resolute/platform';
import type { ImportFormat } from '../imports/import.view';
import { WorkbookWriter } from '../workbook/workbook-writer';
import { type ExportedFile, MEDIA_TYPES } from './exported-file';
import { type ValueRow, valueRows } from './value-row';
import { writeCsv } from './write-csv';
import type { WorkbookPage } from './write-workbook';

/** Which values are given out: those of periods that end in a span, of one unit or of all that the reader may see. */
export interface ExportWish {
  readonly unit?: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly format: ImportFormat;
  readonly language: Language;
  /** Values as they were known at the end of this day. */
  readonly asOf?: AsOf;
}

/** Templates to be filled in, and values as they stand; both are taken back as they were given out. */
@Injectable()
export class ExportsQueries {
  private readonly writer = new WorkbookWriter();

  constructor(
    private readonly cells: CellsQueries,
    private readonly breakdowns: BreakdownCategoriesQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Everything that is expected of the units that somebody reports for, also in another's place, with what there is so far. */
  async template(actor: Actor, wish: ExportWish): Promise<ExportedFile> {
    const authorId = isPerson(actor) ? actor.id : '';
    const isOwn = ({ part }: CellView): boolean => mayEnter(actor, { unitId: part.unit.id, authorId }).allowed;
    const cells = (await this.expected(actor, wish)).filter(isOwn);
    return this.file('template', cells, wish, true);
  }

  /** The values that there are. */
  async values(actor: Actor, wish: ExportWish): Promise<ExportedFile> {
    const cells = (await this.expected(actor, wish)).filter(({ current }) => current !== null);
    return this.file('values', cells, wish, false);
  }

  private expected(actor: Actor, { unit, from, to, asOf }: ExportWish): Promise<CellView[]> {
    const wish = { span: { from, to }, ...(unit !== undefined && { unitId: unit }), ...(asOf && { asOf }) };
    return this.cells.ofUnit(actor, wish, this.clock.now());
  }

  private async file(
    name: string,
    cells: readonly CellView[],
    { format, language, from, to, asOf }: ExportWish,
    isTemplate: boolean,
  ): Promise<ExportedFile> {
    const dimensions = await this.dimensionsOf(cells);
    const categories = new Map(dimensions.flatMap((each) => each.breakdownIds.map((id) => [id, each.categories])));
    const offered = (each: DatedBrokenDownBy) => categoriesIn({ from, to }, each.categories);
    const manner = { language, isForPeople: format === 'xlsx', isTemplate, categories };
    const bytes =
      format === 'csv'
        ? writeCsv(cells.flatMap((cell) => valueRows(cell, manner)))
        : await this.writer.write({
            pages: pagesOf(cells, (cell) => valueRows(cell, manner)),
            language,
            madeAt: this.clock.now(),
            dimensions: isTemplate ? dimensions.map((each) => ({ ...each, categories: offered(each) })) : [],
          });
    // A file system may have no place for a colon.
    const span = asOf === undefined ? `${from}-${to}` : `${from}-${to}-as-of-${asOf.replaceAll(':', '-')}`;
    return { fileName: `${name}-${span}.${format}`, mediaType: MEDIA_TYPES[format], bytes };
  }

  /** The dimensions of all breakdowns with their categories, those without a figure too. */
  private dimensionsOf(cells: readonly CellView[]): Promise<DatedBrokenDownBy[]> {
    return this.breakdowns.of(cells.flatMap(({ indicator }) => indicator.breakdowns.map(({ id }) => id)));
  }
}

function pagesOf(cells: readonly CellView[], rowsOf: (cell: CellView) => ValueRow[]): WorkbookPage[] {
  const pages = new Map<string, ValueRow[]>();
  for (const cell of cells) {
    const rows = pages.get(cell.part.unit.code) ?? [];
    rows.push(...rowsOf(cell));
    pages.set(cell.part.unit.code, rows);
  }
  if (pages.size === 0) pages.set('-', []);
  return [...pages].map(([name, rows]) => ({ name, rows }));
}
