import type { NumberStyle } from '@resolute/domain';
import type { components } from './schema';
import { sendFile } from './send-file';

export type ListTrial = components['schemas']['ListTrialResponse'];
export type ListLine = components['schemas']['ListLineResponse'];

/** Where a list is brought to: the route, and what it is of. */
export interface ListAddress {
  readonly path: '/api/v1/imports/resources' | '/api/v1/imports/risks';
  readonly query: Readonly<Record<string, string>>;
}

interface BroughtList {
  readonly to: ListAddress;
  readonly file: File;
  readonly numbers: NumberStyle;
  /** The trial that is carried out; without it the file is only tried. */
  readonly trial?: string;
  readonly onProgress: (share: number) => void;
}

/** Tries a list, which changes nothing, or carries out a trial that was shown. */
export function bringList({ to, file, numbers, trial, onProgress }: BroughtList): Promise<ListTrial> {
  const mode = trial === undefined ? 'dry-run' : 'commit';
  const query = new URLSearchParams({ ...to.query, mode, numbers, ...(trial !== undefined && { trial }) });
  return sendFile({ address: `${to.path}?${query.toString()}`, file, onProgress });
}
