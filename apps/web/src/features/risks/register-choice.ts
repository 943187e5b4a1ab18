import type { RiskLine } from '../../api/risks';

/** Which risks are looked for in the register. */
export interface RegisterChoice {
  readonly unit?: string;
  readonly category?: string;
  readonly owner?: string;
  /** A part of the code or of the words in any language. */
  readonly text?: string;
}

/** The risks that are looked for. */
export const chosenFrom = (risks: readonly RiskLine[], choice: RegisterChoice): RiskLine[] =>
  risks.filter((risk) => isChosen(risk, choice));

function isChosen(risk: RiskLine, { unit, category, owner, text }: RegisterChoice): boolean {
  const ofAll = [
    [unit, risk.unit.id],
    [category, risk.category.id],
    [owner, risk.owner?.id],
  ].every(([wanted, held]) => wanted === undefined || wanted === held);
  return ofAll && (text === undefined || saysOf(risk).some((words) => plain(words).includes(plain(text))));
}

const saysOf = ({ code, title, cause, event, consequence }: RiskLine): string[] => [
  code,
  ...[title, cause, event, consequence].flatMap((words) => Object.values(words)),
];

const plain = (words: string): string => words.normalize('NFC').toLocaleLowerCase();
