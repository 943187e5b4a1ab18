import {
  type Appetite,
  CELL_FAULTS,
  type CellFaultCode,
  chosenKeys,
  type ImportColumn,
  LANGUAGES,
  type Language,
  type Proximity,
  printedNumber,
  RATINGS,
  type Rating,
  type ResourceUse,
  type Response,
  type RiskClass,
  type RiskLevel,
  type RiskNature,
  type RiskState,
  type Standing,
  type TreatmentState,
} from '@resolute/domain';
import { messageText } from '@resolute/platform';
import type { ResourceColumn } from './resources/resource-list';
import type { RiskColumn, ShownOfRisk } from './risks/risk-list';
import ar from './text/ar.json';
import en from './text/en.json';
import es from './text/es.json';
import fr from './text/fr.json';
import ru from './text/ru.json';
import zh from './text/zh.json';
import type { ShownColumn } from './workbook/workbook-contract';

/** The columns of the sheet of treatments. */
type TreatmentColumn =
  | 'risk'
  | 'title'
  | 'response'
  | 'treatment'
  | 'owner'
  | 'starts'
  | 'due'
  | 'cost'
  | 'effect'
  | 'progress'
  | 'state';

/** What stands above a column, and what belongs there. */
interface ColumnText {
  readonly label: string;
  readonly hint: string;
}

/** The words of templates and refusals. A missing one does not compile. */
interface InterchangeText {
  readonly faults: Readonly<Record<CellFaultCode, string>>;
  readonly columns: Readonly<Record<ImportColumn | ShownColumn, ColumnText>>;
  readonly resources: Readonly<Record<ResourceColumn | 'title', ColumnText>>;
  readonly uses: Readonly<Record<ResourceUse, string>>;
  readonly sheets: Readonly<Record<'resources' | 'risks' | 'treatments' | 'matrix', string>>;
  readonly risks: Readonly<Record<RiskColumn | ShownOfRisk, ColumnText>>;
  readonly treatments: Readonly<Record<TreatmentColumn, string>>;
  readonly classes: Readonly<Record<RiskClass, string>>;
  readonly natures: Readonly<Record<RiskNature, string>>;
  readonly proximities: Readonly<Record<Proximity, string>>;
  readonly levels: Readonly<Record<RiskLevel, string>>;
  readonly appetites: Readonly<Record<Appetite, string>>;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly riskStates: Readonly<Record<RiskState, string>>;
  readonly responses: Readonly<Record<Response, string>>;
  readonly treatmentStates: Readonly<Record<TreatmentState, string>>;
  readonly words: Readonly<Record<Rating | 'yes' | 'no' | 'refused' | 'categories' | 'dimension' | 'colon', string>>;
  readonly matrix: Readonly<Record<MatrixWord, string>>;
}

/** What a workbook of the alignment matrix says of itself. */
type MatrixWord =
  | 'sheet'
  | 'output'
  | 'title'
  | 'francs'
  | 'staffMonths'
  | 'money'
  | 'operations'
  | 'people'
  | 'findings'
  | 'goals';

const TEXT: Readonly<Record<Language, InterchangeText>> = { ar, zh, en, fr, ru, es };

/** The words of one language. */
export const textIn = (language: Language): InterchangeText => TEXT[language];

const inAnyLanguage = (word: 'yes' | 'no'): string[] => [
  ...new Set(LANGUAGES.map((language) => TEXT[language].words[word].toLowerCase())),
];

/** How yes and no are said, in lower case, in any of the languages: a file goes from hand to hand. */
export const YES_AND_NO = { yes: inAnyLanguage('yes'), no: inAnyLanguage('no') } as const;

/** An assessor's judgements with their words, the reader's language first. */
export const judgementOptions = (language: Language) =>
  RATINGS.map((key) => ({ key, words: [language, ...LANGUAGES].map((each) => TEXT[each].words[key]) }));

/** What a cell chooses: one of the keys, or its word in any of the languages. */
export function chosenWord<K extends string>(
  group: 'uses' | 'classes' | 'natures' | 'proximities',
  text: string,
  keys: readonly K[],
): K | undefined {
  const wordsOf = (key: K): string[] =>
    LANGUAGES.map((language) => (TEXT[language][group] as Readonly<Record<string, string>>)[key] ?? key);
  const options = keys.map((key) => ({ key, words: wordsOf(key) }));
  const [chosen] = chosenKeys(text, { isList: false, options }, YES_AND_NO);
  return keys.find((key) => key === chosen);
}

/** Why a cell is refused and what to do, in one sentence or two. */
export function faultWords(
  code: string,
  language: Language,
  params: Readonly<Record<string, string | number>>,
): string {
  const known = CELL_FAULTS.find((each) => each === code);
  if (!known) return code;
  const numbers = Object.entries(params).flatMap(([name, value]) =>
    typeof value === 'number' ? [[`${name}Text`, printedNumber(String(value), language)]] : [],
  );
  return messageText(TEXT[language].faults[known], language, { ...params, ...Object.fromEntries(numbers) });
}
