import type { Language } from '@resolute/domain';
import type { ReportCode } from '../definitions/report-definition';
import type { ReportFormat } from '../render/drawn-file';
import type { Generator } from '../render/generator';

/** Planned: asked for. Frozen: its data will not change any more. Ready: drawn and stored in every language. */
export const RUN_STATES = ['planned', 'frozen', 'ready'] as const;
export type RunState = (typeof RUN_STATES)[number];

export interface ReportRunView {
  readonly id: string;
  readonly definition: ReportCode;
  /** The code of the meeting, such as `C26`. */
  readonly occasion: string;
  readonly state: RunState;
  readonly cutOff: Date;
  /** Whether a job is still to make it or does. One that is not ready and that none makes was given up: ask for it again. */
  readonly isUnderWay: boolean;
  /** Why the last try failed; null when none has since it was asked for. */
  readonly fault: string | null;
}

/** What a report says, as it was frozen: canonical JSON. */
export interface FrozenReport {
  readonly content: string;
  readonly sha256: string;
}

/** A file as it was stored. */
export interface ReportFileView {
  readonly format: ReportFormat;
  readonly language: Language;
  readonly content: Buffer;
  readonly sha256: string;
  /** Null for what has none. */
  readonly pages: number | null;
  /** What drew it; null for what was drawn before this was kept. */
  readonly generator: Generator | null;
}
