import type { FrozenReport, ReportFileView, ReportRunView } from '../runs/report-run.view';
import { type Generator, generator } from './generator';

/** What files there are of a report, and what they were made of. */
export interface Manifest {
  readonly report: string;
  readonly occasion: string;
  readonly cutOff: string;
  readonly snapshot: { readonly file: string; readonly sha256: string };
  readonly generator: Generator;
  readonly files: readonly (Pick<ReportFileView, 'format' | 'language' | 'sha256' | 'pages'> & {
    readonly file: string;
  })[];
}

const ENDINGS: Readonly<Record<ReportFileView['format'], string>> = {
  'pdf-ua': '.pdf',
  'pdf-a': '-archive.pdf',
  docx: '.docx',
  xlsx: '.xlsx',
};

/** `council-summary-C26-ar.pdf` to be read, `council-summary-C26-ar-archive.pdf` to be kept. */
export const fileName = (
  { definition, occasion }: ReportRunView,
  { language, format }: Pick<ReportFileView, 'language' | 'format'>,
) => `${definition}-${occasion}-${language}${ENDINGS[format]}`;

/** What was frozen, as a file. */
export const snapshotName = ({ definition, occasion }: ReportRunView): string => `${definition}-${occasion}.json`;

/** The manifest of a run, or of some of its files. */
export const manifestOf = (run: ReportRunView, frozen: FrozenReport, files: readonly ReportFileView[]): Manifest => ({
  report: run.definition,
  occasion: run.occasion,
  cutOff: run.cutOff.toISOString(),
  snapshot: { file: snapshotName(run), sha256: frozen.sha256 },
  generator: generator(),
  files: files.map(({ format, language, sha256, pages }) => ({
    file: fileName(run, { format, language }),
    format,
    language,
    sha256,
    pages,
  })),
});
