/** The reports that there are. */
export const REPORT_DEFINITIONS = ['council-summary'] as const;
export type ReportDefinition = (typeof REPORT_DEFINITIONS)[number];

/** Planned: asked for. Frozen: its data will not change any more. Ready: drawn and stored. */
export const RUN_STATES = ['planned', 'frozen', 'ready'] as const;
export type RunState = (typeof RUN_STATES)[number];

export interface ReportRunView {
  readonly id: string;
  readonly definition: ReportDefinition;
  /** The code of the meeting, such as `C26`. */
  readonly occasion: string;
  readonly state: RunState;
  readonly cutOff: Date;
}

/** A document as it was stored. */
export interface ReportFileView {
  readonly format: 'pdf-ua';
  readonly language: string;
  readonly content: Buffer;
  readonly sha256: string;
  readonly pages: number;
}
