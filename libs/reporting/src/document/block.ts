import type { Language, NarrativeRuns, RiskLevel } from '@resolute/domain';

/** A text, and in which language it is where that is not the document's. */
export interface Told {
  readonly text: string;
  readonly language?: Language;
  /** The same text in parts where some of them are strong, emphasised or lead somewhere. */
  readonly runs?: NarrativeRuns;
}

/** What stands for a rating: a mark, or the reason why there is none. Each has a word and a shape of its own. */
export type RatingWord =
  | 'on-track'
  | 'at-risk'
  | 'off-track'
  | 'exceeded'
  | 'not-rated'
  | 'not-applicable'
  | 'no-target'
  | 'not-due'
  | 'no-data'
  | 'not-comparable'
  | 'low-coverage';

/** The word of a rating with the shape that always stands beside it. */
export interface Chip {
  readonly mark: RatingWord;
  readonly word: string;
}

/** The level of a risk, with its word: its cell is coloured, and a colour alone says nothing. */
export interface LevelChip {
  readonly level: RiskLevel;
  readonly word: string;
}

/** What is about one indicator, result or risk, by its code: reviewers comment on it. Documents do not show it. */
export interface OfFigure {
  readonly figure?: string;
}

/** A cell of a table: a rating or a level, a text, and a smaller one under it. */
export interface Cell extends OfFigure {
  readonly text?: Told;
  readonly note?: string;
  readonly chip?: Chip;
  readonly level?: LevelChip;
}

export interface Column {
  readonly head: string;
  /** Numbers stand at the end of their column, words at its start. */
  readonly isNumeric?: boolean;
  /** How much of the width it takes, against the others; without it as much as it needs. */
  readonly share?: number;
}

/**
 * What a document is made of. Sections tell their content in blocks, and each format draws blocks in its own way, so that a
 * section knows no format and a format no section.
 */
export type Block =
  | { readonly kind: 'heading'; readonly text: Told }
  /** A heading below the one of the section. */
  | (OfFigure & {
      readonly kind: 'subheading';
      readonly text: Told;
      readonly note?: string;
      /** Whether all below it stays on one page with it. */
      readonly isWhole?: boolean;
    })
  | { readonly kind: 'paragraph'; readonly text: Told; readonly isQuiet?: boolean }
  /** With a mark before each item where nothing else stands there. */
  | { readonly kind: 'list'; readonly items: readonly ListItem[]; readonly isMarked?: boolean }
  | TableBlock
  /** A drawing by its name, told in words for those who do not see it. */
  | (OfFigure & { readonly kind: 'chart'; readonly name: string; readonly alt: string; readonly caption: string });

export interface ListItem extends OfFigure {
  readonly text: Told;
  /** What stands before the text: the code of a result, and its rating. */
  readonly chip?: Chip;
  readonly lead?: string;
}

export interface TableBlock {
  readonly kind: 'table';
  /** One thing held against another, such as likelihood against impact: its heads are set small, and all its columns have shares. */
  readonly isMatrix?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}
