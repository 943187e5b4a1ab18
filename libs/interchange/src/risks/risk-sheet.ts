import { type Language, PROXIMITIES, RISK_CLASSES, RISK_NATURES } from '@resolute/domain';
import type { WholeRegister, WholeRisk } from '@resolute/risk';
import type { RowCell } from '../exports/value-row';
import type { ListRow, ListSheet } from '../lists/write-lists';
import { textIn } from '../words';
import { cellsOf } from './risk-cells';
import { RISK_COLUMNS, type RiskColumn, SCORE_COLUMNS, SHOWN_OF_RISKS, type ShownOfRisk } from './risk-list';

const WIDE: readonly string[] = ['title', 'cause', 'event', 'consequence'];
const LONG: readonly string[] = ['results', 'indicators', 'clauses', 'standing'];
const SPARE_ROWS = 60;

/** What is read back and what is only shown, the scores of each kind beside each other. */
const ORDER: readonly (RiskColumn | ShownOfRisk)[] = [
  ...RISK_COLUMNS.slice(0, RISK_COLUMNS.indexOf('results')),
  'owner',
  'state',
  ...SCORE_COLUMNS.flatMap(({ likelihood, impact, rationale, score, level }) => [
    likelihood,
    impact,
    score,
    level,
    rationale,
  ]),
  'appetite',
  'standing',
  'next_review',
  'results',
  'indicators',
  'clauses',
];

/** The first sheet of the register: a risk a row; of a template those that are to be filled in. */
export function registerSheet(
  { risks, categories }: Pick<WholeRegister, 'risks' | 'categories'>,
  language: Language,
  isTemplate: boolean,
): ListSheet {
  const { risks: labels, sheets, classes, natures, proximities } = textIn(language);
  const offered = isTemplate ? ORDER.filter((name) => RISK_COLUMNS.some((column) => column === name)) : ORDER;
  return {
    name: sheets.risks,
    columns: offered.map((name) => ({ name, width: widthOf(name), ...labels[name] })),
    rows: risks.map((risk) => riskRow(risk, language, true)),
    input: {
      open: [],
      spareRows: SPARE_ROWS,
      shown: [...SHOWN_OF_RISKS],
      choices: {
        class: RISK_CLASSES.map((key) => classes[key]),
        nature: RISK_NATURES.map((key) => natures[key]),
        proximity: PROXIMITIES.map((key) => proximities[key]),
        category: categories.map(({ code }) => code),
      },
    },
  };
}

function widthOf(name: string): number {
  if (WIDE.includes(name)) return 44;
  return LONG.includes(name) || name.endsWith('rationale') ? 28 : 14;
}

/** A risk as a row; in a workbook in words, and with how it stands. */
export function riskRow(risk: WholeRisk, language: Language, isForPeople: boolean): ListRow {
  const said = Object.entries(cellsOf(risk, language)).map(([column, text]) => [column, cellOf(column, text)]);
  const row = Object.fromEntries(said) as Record<RiskColumn, RowCell | undefined>;
  return isForPeople ? { ...row, ...wordsOf(risk, language), ...standingOf(risk, language) } : row;
}

const NUMBERS = new Set<string>(SCORE_COLUMNS.flatMap(({ likelihood, impact }) => [likelihood, impact]));

function cellOf(column: string, text: string): RowCell | undefined {
  if (text === '') return undefined;
  return NUMBERS.has(column) ? { decimal: text } : { text };
}

function wordsOf(risk: WholeRisk, language: Language): ListRow {
  const { classes, natures, proximities } = textIn(language);
  return {
    class: { text: classes[risk.class] },
    nature: { text: natures[risk.nature] },
    proximity: { text: proximities[risk.proximity] },
  };
}

function standingOf(risk: WholeRisk, language: Language): ListRow {
  const { appetites, standings, riskStates, levels } = textIn(language);
  const scores = SCORE_COLUMNS.flatMap(({ kind, score, level }) => {
    const assessed = risk[kind];
    if (!assessed) return [];
    return [
      [score, { decimal: String(assessed.likelihood * assessed.impact) }],
      [level, { text: levels[assessed.level] }],
    ];
  });
  return {
    owner: risk.owner ? { text: risk.owner.name } : undefined,
    state: { text: riskStates[risk.state] },
    appetite: risk.appetite ? { text: appetites[risk.appetite] } : undefined,
    standing: risk.standing ? { text: standings[risk.standing] } : undefined,
    next_review: risk.reviewDueOn ? { text: risk.reviewDueOn } : undefined,
    ...Object.fromEntries(scores),
  };
}
