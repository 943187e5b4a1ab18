import { api } from '../../api/client';
import { type ReceivedFile, receivedFile } from '../../api/received-file';
import { filledIn } from '../../ui/form/filled-in';

export const WHAT_IS_EXPORTED = ['template', 'values-xlsx', 'values-csv'] as const;
export type WhatIsExported = (typeof WHAT_IS_EXPORTED)[number];

interface ExportWish extends Readonly<Record<string, string>> {
  /** Empty for every unit. */
  readonly unit: string;
  readonly from: string;
  readonly to: string;
}

/** A template, or the values in one of the two formats, in the reader's language. */
export function exportedFile(what: WhatIsExported, wish: ExportWish): Promise<ReceivedFile> {
  const query = filledIn(wish);
  if (what === 'template')
    return receivedFile(api.GET('/api/v1/exports/template', { params: { query }, parseAs: 'blob' }));
  const format = what === 'values-csv' ? 'csv' : 'xlsx';
  return receivedFile(api.GET('/api/v1/exports/values', { params: { query: { ...query, format } }, parseAs: 'blob' }));
}
