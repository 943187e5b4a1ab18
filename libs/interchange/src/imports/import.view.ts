import type { ImportPurpose, Language, NumberStyle } from '@resolute/domain';
import type { PersonName } from '@resolute/identity';
import type { BatchView } from '@resolute/measurement';

export const IMPORT_FORMATS = ['xlsx', 'csv'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** Only tried, or carried out. */
export const IMPORT_STATES = ['checked', 'applied'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** Whether a file is only tried, or carried out at once if nothing of it is refused. */
export const IMPORT_MODES = ['dry-run', 'commit'] as const;
export type ImportMode = (typeof IMPORT_MODES)[number];

/** How many values become what. */
export interface ImportCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
}

export interface ImportView {
  readonly id: string;
  readonly purpose: ImportPurpose;
  readonly format: ImportFormat;
  readonly fileName: string;
  readonly language: Language;
  readonly numbers: NumberStyle;
  readonly state: ImportState;
  readonly counts: ImportCounts;
  readonly author: PersonName;
  /** Of history: what three people decide on. */
  readonly batch: BatchView | null;
  readonly appliedAt: Date | null;
  readonly createdAt: Date;
  readonly version: number;
}

/** A refused cell with its place; `reason` is said in the reader's language. */
export interface RefusalView {
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly reason: string;
}

/** What somebody brings. */
export interface ImportWish {
  readonly purpose: ImportPurpose;
  readonly mode: ImportMode;
  readonly fileName: string;
  /** Of its prose; a workbook says its own. */
  readonly language: Language;
  readonly numbers: NumberStyle;
}
