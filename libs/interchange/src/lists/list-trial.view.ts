import type { ImportOutcome, Language, NumberStyle } from '@resolute/domain';
import type { ImportCounts, ImportFormat, ImportMode, ImportState } from '../imports/import.view';

/** What a line changes in one of its columns; a text that was empty, or is, is null. Said in the reader's language. */
export interface CellChange {
  readonly column: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Why a cell of a line is refused, and what to do; said in the reader's language. */
export interface CellRefusal {
  readonly column: string;
  readonly label: string;
  readonly value: string;
  readonly code: string;
  readonly reason: string;
}

/** What becomes of one line of a file. */
export interface ListLine {
  /** Empty in a CSV file. */
  readonly sheet: string;
  /** As the spreadsheet counts them, from 1. */
  readonly row: number;
  /** What it is about, in the reader's language. */
  readonly subject: string;
  readonly outcome: ImportOutcome;
  readonly changes: readonly CellChange[];
  readonly refusals: readonly CellRefusal[];
}

/** What a file would change, or has changed, line by line. */
export interface ListTrial {
  readonly fileName: string;
  readonly format: ImportFormat;
  readonly state: ImportState;
  readonly counts: ImportCounts;
  /** In the order of the file. */
  readonly lines: readonly ListLine[];
  /** Names this very trial: what is applied is what was shown, or nothing. */
  readonly trial: string;
}

/** What somebody brings, and how it is to be read. */
export interface ListWish {
  readonly mode: ImportMode;
  readonly fileName: string;
  /** Of the words in a CSV file, and of what is said about it. */
  readonly language: Language;
  readonly numbers: NumberStyle;
  /** The trial that is to be carried out; asked for with the mode `commit`. */
  readonly trial?: string;
}
