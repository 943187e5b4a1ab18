import type { RollUpResult } from '@resolute/domain';
import type { CellValue } from 'hucre/xlsx';
import { STATUS_WORDS } from '../sections/accountability-words';
import { ratingWord } from '../sections/rating-word';
import type {
  BreakdownsContent,
  ChangesContent,
  LateContent,
  ResultFact,
  ResultsContent,
  SectionContents,
} from '../sections/section-contents';
import type { Telling } from '../text/telling';
import { numberCell, quotientCell, type SheetPage, type SheetRow } from './sheet-cells';

/** What a progress report says row by row: results, their indicators and values, actions, parts, what is late, what has changed. */
export function progressSheets(sections: Partial<SectionContents>, telling: Telling): SheetPage[] {
  const { results, breakdowns, late, changes } = sections;
  return [
    ...(results ? resultSheets(results, telling) : []),
    ...(breakdowns ? [partsSheet(breakdowns, telling)] : []),
    ...(late ? [lateSheet(late, telling)] : []),
    ...(changes ? [changesSheet(changes, telling)] : []),
  ];
}

function resultSheets({ results }: ResultsContent, telling: Telling): SheetPage[] {
  const { say } = telling;
  return [
    [say('sheetResults'), resultRows(results, telling)],
    [say('indicators'), indicatorRows(results, telling)],
    [say('sheetValues'), valueRows(results, telling)],
    [say('sheetActions'), actionRows(results, telling)],
  ];
}

const resultRows = (results: readonly ResultFact[], { say, told }: Telling): SheetRow[] => [
  [say('code'), say('result'), say('rating'), say('pace'), say('coverageHead')],
  ...results.map(({ code, title, rollUp }) => [
    code,
    told(title).text,
    say(ratingWord(rollUp)),
    paceCell(rollUp),
    say('ofCount', { part: rollUp.coverage.rated, whole: rollUp.coverage.counted }),
  ]),
];

const paceCell = (rollUp: RollUpResult): CellValue => (rollUp.kind === 'rated' ? quotientCell(rollUp.pace) : null);

const indicatorRows = (results: readonly ResultFact[], { say, told }: Telling): SheetRow[] => [
  [
    say('result'),
    say('code'),
    say('indicator'),
    say('unitHead'),
    say('actual'),
    say('expected'),
    say('pace'),
    say('progress'),
    say('rating'),
  ],
  ...results.flatMap((of) =>
    of.indicators.map(({ code, title, unit, result }): SheetRow => {
      const rated = result.kind === 'rated' ? result : undefined;
      const found = [rated?.expected, rated?.pace, rated?.progress].map(quotientCell);
      const figures = [numberCell(rated?.actual), ...found];
      return [of.code, code, told(title).text, told(unit).text, ...figures, say(ratingWord(result))];
    }),
  ),
];

/** Each once, however many results its indicator measures. */
function valueRows(results: readonly ResultFact[], { say }: Telling): SheetRow[] {
  const indicators = new Map(results.flatMap((result) => result.indicators.map((fact) => [fact.code, fact])));
  return [
    [say('code'), say('estimate'), say('revision'), say('acceptedAt'), say('record')],
    ...[...indicators.values()].flatMap(({ code, values }) =>
      values.map(
        ({ isEstimate, revision, acceptedAt, actualId }): SheetRow => [
          code,
          say(isEstimate ? 'yes' : 'no'),
          revision,
          acceptedAt,
          actualId,
        ],
      ),
    ),
  ];
}

const actionRows = (results: readonly ResultFact[], { say, told }: Telling): SheetRow[] => [
  [say('result'), say('actionHead'), say('actionPlanned'), say('actionTaken'), say('actionStatus'), say('dueHead')],
  ...results.flatMap((of) =>
    of.actions.map(
      ({ title, planned, taken, status, dueDay }): SheetRow => [
        of.code,
        told(title).text,
        told(planned).text,
        told(taken).text,
        say(STATUS_WORDS[status]),
        dueDay,
      ],
    ),
  ),
];

const partsSheet = ({ indicators }: BreakdownsContent, { say, told }: Telling): SheetPage => [
  say('sheetParts'),
  [
    [say('code'), say('indicator'), say('period'), say('categoryKind'), say('name'), say('value'), say('estimate')],
    ...indicators.flatMap(({ code, title, period, units, dimensions }) =>
      [
        ...units.map((part) => [say('reportingUnit'), part] as const),
        ...dimensions.flatMap((dimension) =>
          dimension.categories.map((part) => [told(dimension.title).text, part] as const),
        ),
      ].map(
        ([kind, { name, value, isEstimate }]): SheetRow => [
          code,
          told(title).text,
          period,
          kind,
          told(name).text,
          numberCell(value),
          say(isEstimate ? 'yes' : 'no'),
        ],
      ),
    ),
  ],
];

const lateSheet = ({ items }: LateContent, { say, told }: Telling): SheetPage => [
  say('late'),
  [
    [say('reportingUnit'), say('code'), say('indicator'), say('period'), say('dueHead'), say('actionStatus')],
    ...items.map(
      ({ unit, code, title, period, dueOn, isMissing }): SheetRow => [
        unit,
        code,
        told(title).text,
        period,
        dueOn,
        say(isMissing ? 'stateMissing' : 'stateLate'),
      ],
    ),
  ],
];

const changesSheet = ({ changes, meeting }: ChangesContent, { say, told, day }: Telling): SheetPage => [
  say('sheetChanges'),
  [
    [say('code'), say('indicator'), meeting ? say('onDay', { day: day(meeting.to) }) : say('none'), say('now')],
    ...changes.map(
      ({ code, title, before, now }): SheetRow => [
        code,
        told(title).text,
        before ? say(ratingWord(before)) : null,
        say(ratingWord(now)),
      ],
    ),
  ],
];
