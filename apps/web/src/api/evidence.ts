import { answerOf, api, ifMatch } from './client';
import { isProblem } from './problem';
import type { components } from './schema';
import { sendFile } from './send-file';

export type Actual = components['schemas']['ActualResponse'];
export type Evidence = components['schemas']['EvidenceResponse'];

export interface EvidenceWish {
  readonly actualId: string;
  /** Of the value, as it was seen. */
  readonly version: number;
  readonly file: File;
  /** Is told which share of the file has left: 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Where the file itself is; a browser saves it. */
export const evidenceAddress = (id: string): string => `/api/v1/evidence/${id}/content`;

export const removeEvidence = (id: string, version: number): Promise<Actual> =>
  answerOf(api.DELETE('/api/v1/evidence/{id}', { params: { path: { id }, header: ifMatch(version) } }));

/** The value as it stands now, when a change was refused because somebody else was faster. */
export const valueNow = (error: unknown): Actual | undefined =>
  isProblem(error, 'row/stale') ? (error.problem.current as Actual | undefined) : undefined;

/** Adds a file and answers the value with it. */
export const addEvidence = ({ actualId, version, file, onProgress }: EvidenceWish): Promise<Actual> =>
  sendFile({ address: `/api/v1/actuals/${actualId}/evidence`, headers: ifMatch(version), file, onProgress });
