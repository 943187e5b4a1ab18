import { type AcceptedValue, directionOf, type Language, numberOf } from '@resolute/domain';
import type { IndicatorFigure, PartFigure } from '@resolute/measurement';
import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { FileMark } from '../document/file-mark';
import type { DocumentHead } from '../document/report-document';
import { ratingWord } from '../sections/rating-word';
import { valueText } from '../sections/value-text';
import type { ReportSnapshot } from '../snapshot/report-snapshot';
import type { ReportWord } from '../text/report-words';
import { type Telling, tellingIn } from '../text/telling';
import { alignmentSheets } from './alignment-sheets';
import { markProperties } from './marked-properties';
import { progressSheets } from './progress-sheets';
import { riskSheets } from './risk-sheets';
import { sameArchive } from './same-archive';
import { servingSheets } from './serving-sheets';
import { numberCell, quotientCell, type SheetFills, type SheetPage, type SheetRow } from './sheet-cells';

/** What a workbook is written of: a snapshot whose text can be printed, and the hash of the one that was frozen. */
interface WorkbookWish {
  readonly snapshot: ReportSnapshot;
  /** Of the document whose figures these are. */
  readonly head: DocumentHead;
  readonly sha256: string;
  readonly language: Language;
  /** Of an issued one. */
  readonly mark?: FileMark | undefined;
}

/**
 * The figures of a report with where they come from, to be counted on: numbers are numbers, days are days as in files. Nobody is
 * named; each value has the id under which it can be looked up.
 */
export async function reportXlsx({ snapshot, head, sha256, language, mark }: WorkbookWish): Promise<Buffer> {
  const telling = tellingIn(language);
  const { say } = telling;
  const at = new Date(snapshot.cutOff);
  const pages: readonly SheetPage[] = [
    [say('sheetAbout'), aboutRows({ snapshot, head, sha256 }, telling)],
    [say('goals'), goalRows(snapshot, telling)],
    ...headlineSheets(snapshot, telling),
    ...progressSheets(snapshot.sections, telling),
    ...servingSheets(snapshot.sections, telling),
    ...riskSheets(snapshot.sections, telling),
    ...alignmentSheets(snapshot.sections, telling),
  ];
  const isRightToLeft = directionOf(language) === 'rtl';
  const bytes = await writeXlsx({
    properties: {
      title: head.title,
      creator: head.source,
      created: at,
      modified: at,
      ...(mark && { custom: markProperties(mark) }),
    },
    sheets: namedApart(pages).map((page) => sheetOf(page, isRightToLeft)),
  });
  return mark ? sameArchive(bytes, snapshot.cutOff, mark) : Buffer.from(bytes);
}

function headlineSheets({ sections }: ReportSnapshot, telling: Telling): SheetPage[] {
  if (!sections.headlines) return [];
  const { indicators } = sections.headlines;
  return [
    [telling.say('headlines'), indicatorRows(indicators, telling)],
    [telling.say('sheetValues'), valueRows(indicators, telling)],
  ];
}

const LONGEST_NAME = 31;
const WIDEST = 60;
const ROOM = 3;

/** A workbook has no two sheets of one name; two sections of a report may well have: Values, Values (2). */
function namedApart(pages: readonly SheetPage[]): SheetPage[] {
  const taken = new Set<string>();
  return pages.map(([name, rows, fills]) => {
    let apart = name.slice(0, LONGEST_NAME);
    for (let count = 2; taken.has(apart); count += 1) {
      const end = ` (${count})`;
      apart = name.slice(0, LONGEST_NAME - end.length) + end;
    }
    taken.add(apart);
    return [apart, rows, fills];
  });
}

/** The first row stays in sight; each column is as wide as what stands in it. */
function sheetOf([name, rows, fills]: SheetPage, isRightToLeft: boolean): WriteSheet {
  const columns = (rows[0] ?? []).map((_, at) => ({
    width: Math.min(WIDEST, Math.max(...rows.map((row) => String(row[at] ?? '').length)) + ROOM),
  }));
  return {
    name,
    view: { rightToLeft: isRightToLeft },
    freezePane: { rows: 1 },
    columns,
    rows: rows.map((row) => [...row]),
    ...(fills && { cells: filledCells(fills) }),
  };
}

const filledCells = (fills: SheetFills): NonNullable<WriteSheet['cells']> =>
  new Map(
    [...fills].map(([place, rgb]) => [
      place,
      { style: { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } } },
    ]),
  );

type AboutWish = Pick<WorkbookWish, 'snapshot' | 'head' | 'sha256'>;

function aboutRows({ snapshot, head, sha256 }: AboutWish, telling: Telling): SheetRow[] {
  const { say, told, days } = telling;
  const { occasion, cutOff, ruleVersion, isSample } = snapshot;
  return [
    [head.title, ''],
    ...(head.number === undefined ? [] : [[head.number, '']]),
    [told(occasion.title).text, days(occasion.from, occasion.to)],
    [say('documentDate'), head.date],
    ...(head.status === undefined ? [] : [[say('actionStatus'), head.status]]),
    [say('cutOff'), cutOff],
    [say('ruleVersion'), ruleVersion],
    [say('snapshotHash'), sha256],
    ...(isSample ? [[say('sample'), say('yes')]] : []),
  ];
}

function goalRows({ sections }: ReportSnapshot, { say, told }: Telling): SheetRow[] {
  const heads: SheetRow = [
    say('code'),
    say('goal'),
    say('rating'),
    say('pace'),
    say('coverageHead'),
    say('indicators'),
  ];
  const rows = (sections.goals?.goals ?? []).map(({ code, title, rollUp, tally }): SheetRow => {
    const { rated, counted } = rollUp.coverage;
    const pace = rollUp.kind === 'rated' ? quotientCell(rollUp.pace) : null;
    return [
      code,
      told(title).text,
      say(ratingWord(rollUp)),
      pace,
      say('ofCount', { part: rated, whole: counted }),
      tally.total,
    ];
  });
  return [heads, ...rows];
}

type IndicatorColumn = readonly [head: ReportWord, cell: (figure: IndicatorFigure, telling: Telling) => CellValue];

const ratedIn = ({ result }: IndicatorFigure) => (result.kind === 'rated' ? result : undefined);
const targetIn = ({ input: { target } }: IndicatorFigure) => (target && 'value' in target ? target : undefined);

/** Of an average and of ratios it is a quotient, of all others a value or a sum of values. */
function actualOf(figure: IndicatorFigure): CellValue {
  const { aggregation, values } = figure.input;
  const isQuotient = aggregation === 'average' || Object.values(values).some(({ kind }) => kind === 'ratio');
  return (isQuotient ? quotientCell : numberCell)(ratedIn(figure)?.actual);
}

const INDICATOR_COLUMNS: readonly IndicatorColumn[] = [
  ['code', ({ code }) => code],
  ['name', ({ title }, { told }) => told(title).text],
  ['unitHead', ({ unit }, { told }) => told(unit).text],
  ['baseline', ({ input }) => numberCell(input.baseline?.value)],
  ['baselineDay', ({ input }) => input.baseline?.on ?? null],
  ['target', (figure) => numberCell(targetIn(figure)?.value)],
  ['targetDay', (figure) => targetIn(figure)?.on ?? null],
  ['actual', (figure) => actualOf(figure)],
  ['actualDay', (figure) => ratedIn(figure)?.due ?? null],
  ['expected', (figure) => quotientCell(ratedIn(figure)?.expected)],
  ['pace', (figure) => quotientCell(ratedIn(figure)?.pace)],
  ['progress', (figure) => quotientCell(ratedIn(figure)?.progress)],
  ['rating', ({ result }, { say }) => say(ratingWord(result))],
];

const indicatorRows = (indicators: readonly IndicatorFigure[], telling: Telling): SheetRow[] => [
  INDICATOR_COLUMNS.map(([head]) => telling.say(head)),
  ...indicators.map((figure) => INDICATOR_COLUMNS.map(([, cell]) => cell(figure, telling))),
];

type ValueColumn = readonly [head: ReportWord, cell: (part: PartFigure, telling: Telling) => CellValue];

/** A ratio divided beside both its numbers, a text as it is printed, and of what is not applicable the reason that was given. */
const VALUE_COLUMNS: readonly ValueColumn[] = [
  ['value', ({ value }, telling) => valueCell(value, telling)],
  ['numerator', ({ value }) => (value?.kind === 'ratio' ? numberCell(value.numerator) : null)],
  ['denominator', ({ value }) => (value?.kind === 'ratio' ? numberCell(value.denominator) : null)],
  ['whyNotApplicable', ({ value }) => (value?.kind === 'not-applicable' ? value.reason : null)],
  ['estimate', ({ isEstimate }, { say }) => (isEstimate ? say('yes') : null)],
  ['revision', ({ revision }) => revision],
  ['acceptedAt', ({ acceptedAt }) => acceptedAt],
  ['record', ({ actualId }) => actualId],
];

/** Every accepted value that went in, by whose id its three people and its evidence can be found. */
function valueRows(indicators: readonly IndicatorFigure[], telling: Telling): SheetRow[] {
  const heads: ReportWord[] = ['code', 'period', ...VALUE_COLUMNS.map(([head]) => head)];
  const rows = indicators.flatMap(({ code, input, provenance }) =>
    input.periods.flatMap(({ id }) =>
      (provenance[id]?.parts ?? []).map(
        (part): SheetRow => [code, id, ...VALUE_COLUMNS.map(([, cell]) => cell(part, telling))],
      ),
    ),
  );
  return [heads.map((head) => telling.say(head)), ...rows];
}

function valueCell(value: AcceptedValue | undefined, telling: Telling): CellValue {
  if (value?.kind === 'number') return numberCell(value.value);
  if (value?.kind === 'ratio') return quotientCell(numberOf(value));
  return value?.kind === 'not-applicable' ? null : (valueText(value, telling) ?? null);
}
