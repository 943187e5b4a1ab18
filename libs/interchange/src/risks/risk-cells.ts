import {
  type ImportRow,
  type Language,
  PROXIMITIES,
  RISK_CLASSES,
  RISK_NATURES,
  type RiskLinkKind,
  textOf,
} from '@resolute/domain';
import type { WholeRisk } from '@resolute/risk';
import { said } from '../exports/value-row';
import { chosenWord } from '../words';
import { RISK_COLUMNS, type RiskColumn, SCORE_COLUMNS, WORDED } from './risk-list';

/** Parts the entries of a cell that holds several. */
const MARK = ';';

/** What a risk says in each column, in keys and codes; its words in a language, else in another one. */
export function cellsOf(risk: WholeRisk, language: Language): Readonly<Record<RiskColumn, string>> {
  const links = (kind: RiskLinkKind): string =>
    risk.links
      .filter((link) => link.kind === kind)
      .map(({ code, plan }) => (plan === null ? code : `${plan}/${code}`))
      .join(`${MARK} `);
  const words = WORDED.map((column) => [column, said(risk[column], language) ?? '']);
  const scores = SCORE_COLUMNS.flatMap(({ kind, likelihood, impact, rationale }) => [
    [likelihood, String(risk[kind]?.likelihood ?? '')],
    [impact, String(risk[kind]?.impact ?? '')],
    [rationale, risk.rationales[kind] ?? ''],
  ]);
  return {
    code: risk.code,
    class: risk.class,
    nature: risk.nature,
    category: risk.category.code,
    unit: risk.unit.code,
    proximity: risk.proximity,
    results: links('result'),
    indicators: links('indicator'),
    clauses: links('clause'),
    ...(Object.fromEntries([...words, ...scores]) as Record<
      (typeof WORDED)[number] | (typeof SCORE_COLUMNS)[number]['likelihood' | 'impact' | 'rationale'],
      string
    >),
  };
}

/** The entries of a cell, each once. */
export const entriesOf = (text: string): string[] => [
  ...new Set(
    text
      .split(MARK)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  ),
];

const PLAIN: Readonly<Partial<Record<RiskColumn, (text: string) => string>>> = {
  class: (text) => chosenWord('classes', text, RISK_CLASSES) ?? text,
  nature: (text) => chosenWord('natures', text, RISK_NATURES) ?? text,
  proximity: (text) => chosenWord('proximities', text, PROXIMITIES) ?? text,
  results: (text) => entriesOf(text).toSorted().join(MARK),
  indicators: (text) => entriesOf(text).toSorted().join(MARK),
  clauses: (text) => entriesOf(text).toSorted().join(MARK),
};

const plain = (column: RiskColumn, text: string): string =>
  (PLAIN[column]?.(text) ?? text).normalize('NFC').replaceAll(/\r\n?/gu, '\n').trim();

/** Whether a row says nothing else than a risk says already; a cell that is left empty says nothing. */
export function saysTheSame({ cells }: ImportRow<RiskColumn>, risk: WholeRisk, language: Language): boolean {
  const standing = cellsOf(risk, language);
  return RISK_COLUMNS.every((column) => {
    const text = textOf(cells[column]);
    return text === '' || plain(column, text) === plain(column, standing[column]);
  });
}
