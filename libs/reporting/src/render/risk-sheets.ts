import type { CellValue } from 'hucre/xlsx';
import type {
  BreachesContent,
  RiskFact,
  RiskMapContent,
  RiskMovementContent,
  RiskStand,
  TopRisksContent,
  TreatmentsOverdueContent,
} from '../sections/risk-contents';
import { risksIn, stepNames } from '../sections/risk-map';
import { wayOf } from '../sections/risk-movement';
import { appetiteText, className, levelOfRisk, standingText } from '../sections/risk-words';
import type { SectionContents } from '../sections/section-contents';
import type { ReportWord } from '../text/report-words';
import type { Telling } from '../text/telling';
import { LEVEL_FILLS } from './level-fills';
import type { SheetFills, SheetPage, SheetRow } from './sheet-cells';

/** What a report says of risks row by row: the matrix with its colours, where each risk stands, how it moved, and what is late. */
export function riskSheets(sections: Partial<SectionContents>, telling: Telling): SheetPage[] {
  const { 'risk-map': map, 'top-risks': top, 'risk-movement': movement } = sections;
  const { 'treatments-overdue': overdue, 'appetite-breaches': breaches } = sections;
  return [
    ...mapSheets(map, telling),
    ...(top?.total ? [risksSheet('topRisks', top, telling)] : []),
    ...(movement?.since ? [movesSheet(movement, telling)] : []),
    ...(overdue?.watched ? [overdueSheet(overdue, telling)] : []),
    ...(breaches?.watched ? [risksSheet('appetiteBreaches', breaches, telling)] : []),
  ];
}

const mapSheets = (map: RiskMapContent | undefined, telling: Telling): SheetPage[] =>
  map && map.risks.length > 0 ? [matrixSheet(map, telling), placesSheet(map, telling)] : [];

/** Every code stands in its cell, however many there are; what is most likely stands above. */
function matrixSheet({ matrix, risks }: RiskMapContent, telling: Telling): SheetPage {
  const { say } = telling;
  const names = stepNames(matrix.likelihoods, telling);
  const lines = matrix.cells.map((levels, row) => ({ row, levels })).toReversed();
  const rows = lines.map(
    ({ row, levels }): SheetRow => [
      names[row] ?? '',
      ...levels.map((level, column) => {
        const codes = risksIn(risks, { likelihood: row + 1, impact: column + 1 }).map(({ code }) => code);
        return [levelOfRisk(level, telling).word, ...(codes.length > 0 ? [codes.join(', ')] : [])].join(': ');
      }),
    ],
  );
  const fills: SheetFills = new Map(
    lines.flatMap(({ levels }, line) =>
      levels.map((level, column) => [`${line + 1},${column + 1}`, LEVEL_FILLS[level]] as const),
    ),
  );
  return [say('riskMap'), [[say('riskCorner'), ...stepNames(matrix.impacts, telling)], ...rows], fills];
}

/** Where each stands, one in a row. */
function placesSheet({ risks }: RiskMapContent, telling: Telling): SheetPage {
  const { say, told } = telling;
  const heads = [say('code'), say('risk'), ...standHeads(telling), say('appetiteBreaches')];
  const rows = risks.map(
    ({ code, title, residual, isAboveAppetite }): SheetRow => [
      code,
      told(title).text,
      ...standCells(residual, telling),
      isAboveAppetite ? say('yes') : null,
    ],
  );
  return [say('sheetRisks'), [heads, ...rows]];
}

const standHeads = ({ say }: Telling): string[] => [say('riskLevel'), say('riskLikelihood'), say('riskImpact')];

const standCells = (stand: RiskStand | null, telling: Telling): CellValue[] =>
  stand ? [levelOfRisk(stand.level, telling).word, stand.likelihood, stand.impact] : [null, null, null];

function risksSheet(
  name: ReportWord & ('topRisks' | 'appetiteBreaches'),
  { risks }: TopRisksContent | BreachesContent,
  telling: Telling,
): SheetPage {
  const { say, told } = telling;
  const named = [say('code'), say('risk'), say('riskClass'), say('riskCategory'), say('reportingUnit')];
  const heads = [...named, ...standHeads(telling), say('riskAppetite'), say('riskStanding')];
  const row = (risk: RiskFact): SheetRow => [
    risk.code,
    told(risk.title).text,
    className(risk.class, telling),
    told(risk.category).text,
    risk.unit,
    ...standCells(risk.residual, telling),
    appetiteText(risk, telling),
    standingText(risk, telling),
  ];
  return [say(name), [heads, ...risks.map(row)]];
}

function movesSheet({ since, moves }: RiskMovementContent, telling: Telling): SheetPage {
  const { say, told, day } = telling;
  const before = since ? say('onDay', { day: day(since.day) }) : say('none');
  const steps = [say('riskLikelihood'), say('riskImpact')];
  const heads = [say('code'), say('risk'), before, ...steps, say('now'), ...steps, say('riskMoved')];
  const rows = moves.map(
    (move): SheetRow => [
      move.code,
      told(move.title).text,
      ...standCells(move.before, telling),
      ...standCells(move.now, telling),
      wayOf(move, telling),
    ],
  );
  return [say('riskMovement'), [heads, ...rows]];
}

function overdueSheet({ items }: TreatmentsOverdueContent, { say, told }: Telling): SheetPage {
  const heads = [
    say('code'),
    say('risk'),
    say('treatment'),
    say('reportingUnit'),
    say('dueHead'),
    say('treatmentProgress'),
  ];
  const rows = items.map(
    ({ risk, title, unit, dueOn, progress }): SheetRow => [
      risk.code,
      told(risk.title).text,
      told(title).text,
      unit,
      dueOn,
      progress / 100,
    ],
  );
  return [say('treatmentsOverdue'), [heads, ...rows]];
}
