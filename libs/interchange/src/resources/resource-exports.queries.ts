import { Inject, Injectable } from '@nestjs/common';
import { type Actor, FRANC, type Language, RESOURCE_USES, type ResourceUse } from '@resolute/domain';
import { type ResourceList, ResourcesQueries, type ResourceView, type ResultName } from '@resolute/planning';
import { CLOCK, type Clock } from '@resolute/platform';
import { type ExportedFile, MEDIA_TYPES } from '../exports/exported-file';
import { said } from '../exports/value-row';
import type { ImportFormat } from '../imports/import.view';
import { listCsv } from '../lists/list-csv';
import type { ListRow, ListSheet } from '../lists/write-lists';
import { textIn } from '../words';
import { WorkbookWriter } from '../workbook/workbook-writer';
import { GROUP_COLUMNS, RESOURCE_COLUMNS, RESOURCE_SHAPE, type ResourceColumn } from './resource-list';
import { keyOf } from './resource-places';

/** Which plan's money and people are given out, and how. */
export interface ResourceExportWish {
  readonly framework: string;
  readonly format: ImportFormat;
  readonly language: Language;
}

/** The order in which people read and fill in a row, with the widths of the columns. */
const COLUMNS: readonly (readonly [ResourceColumn | 'title', number])[] = [
  ['kind', 12],
  ['result', 12],
  ['title', 44],
  ['year', 8],
  ['use', 12],
  ['amount', 18],
  ['currency', 10],
  ['director', 12],
  ['professional', 12],
  ['general_service', 12],
  ['reason', 44],
];
const OPEN: readonly string[] = ['amount', ...GROUP_COLUMNS.map(([, column]) => column), 'reason'];
const SPARE_ROWS = 40;

interface Place {
  readonly result: ResultName;
  readonly year: number;
  readonly use: ResourceUse;
  readonly line: ResourceView | undefined;
}

/** Money and people of a plan as a file: what stands, or all that could. Each comes in again as it went out. */
@Injectable()
export class ResourceExportsQueries {
  private readonly writer = new WorkbookWriter();

  constructor(
    private readonly resources: ResourcesQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A row for each result of the highest kind in each year, planned and spent, with what there is so far. */
  async template(actor: Actor, wish: ResourceExportWish): Promise<ExportedFile> {
    const list = await this.resources.list(actor, wish.framework);
    const highest = Math.min(...list.framework.kinds.map(({ level }) => level));
    const isOffered = ({ result, line }: Place): boolean => line !== undefined || result.kind.level === highest;
    return this.file('resources-template', placesOf(list).filter(isOffered), list, wish);
  }

  /** The lines that there are. */
  async lines(actor: Actor, wish: ResourceExportWish): Promise<ExportedFile> {
    const list = await this.resources.list(actor, wish.framework);
    const places = placesOf(list).filter(({ line }) => line !== undefined);
    return this.file('resources', places, list, wish);
  }

  private async file(
    name: string,
    places: readonly Place[],
    { framework }: ResourceList,
    { format, language }: ResourceExportWish,
  ): Promise<ExportedFile> {
    const rows = places.map((place) => rowOf(place, language, format === 'xlsx'));
    const bytes =
      format === 'csv'
        ? listCsv(RESOURCE_COLUMNS, rows)
        : await this.writer.writeLists({
            form: RESOURCE_SHAPE.form,
            language,
            madeAt: this.clock.now(),
            sheets: [sheetOf(rows, language)],
          });
    const code = framework.code.replaceAll(/[^\p{L}\p{N}.-]+/gu, '-');
    return { fileName: `${name}-${code}.${format}`, mediaType: MEDIA_TYPES[format], bytes };
  }
}

function placesOf({ framework, results, lines }: ResourceList): Place[] {
  const standing = new Map(lines.map((line) => [keyOf(line.resultId, line.year, line.use), line]));
  return results.flatMap((result) =>
    framework.years.flatMap(({ year }) =>
      RESOURCE_USES.map((use) => ({ result, year, use, line: standing.get(keyOf(result.id, year, use)) })),
    ),
  );
}

function rowOf({ result, year, use, line }: Place, language: Language, isForPeople: boolean): ListRow {
  const decimal = (text: string | undefined) => (text === undefined ? undefined : { decimal: text });
  const months = GROUP_COLUMNS.map(([group, column]) => [column, decimal(line?.staffMonths[group])]);
  return {
    kind: { text: result.kind.code },
    result: { text: result.code },
    title: { text: said(result.title, language) ?? '' },
    year: { decimal: String(year) },
    use: { text: isForPeople ? textIn(language).uses[use] : use },
    amount: decimal(line?.money.amount),
    currency: { text: FRANC },
    ...Object.fromEntries(months),
  };
}

function sheetOf(rows: readonly ListRow[], language: Language): ListSheet {
  const { resources, uses, sheets } = textIn(language);
  return {
    name: sheets.resources,
    columns: COLUMNS.map(([name, width]) => ({ name, width, ...resources[name] })),
    rows,
    input: {
      open: OPEN,
      spareRows: SPARE_ROWS,
      shown: ['title'],
      choices: { use: RESOURCE_USES.map((use) => uses[use]) },
    },
  };
}
