import type { components } from '../../api/schema';
import { sendFile } from '../../api/send-file';
import type { Import } from './exchange.queries';

/** How a file is to be read. */
export interface ReadingTerms {
  readonly purpose: components['schemas']['ImportPurpose'];
  readonly numbers: components['schemas']['NumberStyle'];
}

interface Brought extends ReadingTerms {
  readonly file: File;
  readonly onProgress: (share: number) => void;
}

/** Tries a file: says what it would change, and changes nothing. */
export function bringFile({ purpose, numbers, file, onProgress }: Brought): Promise<Import> {
  const query = new URLSearchParams({ purpose, mode: 'dry-run', numbers });
  return sendFile({ address: `/api/v1/imports?${query.toString()}`, file, onProgress });
}
