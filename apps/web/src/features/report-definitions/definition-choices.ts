import type { ReportDefinition } from '../../api/report-definitions';

export type ReportForm = ReportDefinition['form'];
export type ReportFormat = ReportDefinition['formats'][number];

/** What a choice offers, complete: it does not compile when the server knows one more. */
const every = <T extends string>(known: Readonly<Record<T, true>>): readonly T[] => Object.keys(known) as T[];

export const FORMS = every<ReportForm>({ council: true, 'temporary-document': true, 'working-group': true });

export const FORMATS = every<ReportFormat>({ 'pdf-ua': true, 'pdf-a': true, docx: true, xlsx: true });
