import { canonicalJson, type Language } from '@resolute/domain';
import type { FrozenReport, ReportFileView, ReportRunView } from '../runs/report-run.view';
import type { IssuedFormat } from './drawn-file';
import type { Generator } from './generator';

/** What files there are of a report, and what they were made of. */
export interface Manifest {
  readonly report: string;
  readonly occasion: string;
  readonly cutOff: string;
  readonly snapshot: { readonly file: string; readonly sha256: string };
  /** What drew the files, and those of which languages; nothing of files that were stored before this was kept. */
  readonly generators: readonly (Generator & { readonly languages: readonly Language[] })[];
  readonly files: readonly (Pick<ReportFileView, 'format' | 'language' | 'sha256' | 'pages'> & {
    readonly file: string;
  })[];
}

const ENDINGS: Readonly<Record<IssuedFormat, string>> = {
  'pdf-ua': '.pdf',
  'pdf-a': '-archive.pdf',
  docx: '.docx',
  xlsx: '.xlsx',
  json: '.json',
};

/** What files are named by. */
export interface NamedRun {
  readonly definition: { readonly code: string };
  readonly occasion: { readonly code: string };
}

/** What the name of a file of a format ends with. */
export const endingOf = (format: IssuedFormat): string => ENDINGS[format];

/** `council-summary-C26-ar.pdf` to be read, `council-summary-C26-ar-archive.pdf` to be kept. */
export const fileName = (
  { definition, occasion }: NamedRun,
  { language, format }: Pick<ReportFileView, 'language' | 'format'>,
) => `${definition.code}-${occasion.code}-${language}${ENDINGS[format]}`;

/** What was frozen, as a file. */
export const snapshotName = ({ definition, occasion }: NamedRun): string => `${definition.code}-${occasion.code}.json`;

/** The manifest of a run, or of some of its files. */
export const manifestOf = (run: ReportRunView, frozen: FrozenReport, files: readonly ReportFileView[]): Manifest => ({
  report: run.definition.code,
  occasion: run.occasion.code,
  cutOff: run.cutOff.toISOString(),
  snapshot: { file: snapshotName(run), sha256: frozen.sha256 },
  generators: generatorsOf(files),
  files: files.map(({ format, language, sha256, pages }) => ({
    file: fileName(run, { format, language }),
    format,
    language,
    sha256,
    pages,
  })),
});

/** One, unless some languages were drawn after Resolute was changed. */
function generatorsOf(files: readonly ReportFileView[]): Manifest['generators'] {
  const found = new Map<string, { readonly generator: Generator; readonly languages: Set<Language> }>();
  for (const { generator, language } of files) {
    if (!generator) continue;
    const key = canonicalJson(generator);
    const known = found.get(key) ?? { generator, languages: new Set() };
    found.set(key, known);
    known.languages.add(language);
  }
  return [...found.values()].map(({ generator, languages }) => ({ languages: [...languages], ...generator }));
}
