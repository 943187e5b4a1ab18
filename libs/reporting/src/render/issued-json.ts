import { canonicalJson, type Language } from '@resolute/domain';
import { fileMark } from '../document/file-mark';
import type { IssuedAs } from '../document/issued-as';
import type { VersionContent } from '../editing/report-narrative';

/** What the JSON file of an issue holds in a language. */
export interface IssuedContent {
  readonly issued: Pick<IssuedAs, 'reportId' | 'revision' | 'documentNumber' | 'day'>;
  readonly language: Language;
  readonly narrative: VersionContent;
  /** Canonical JSON, as it was frozen. */
  readonly snapshot: string;
}

/** An issued document to be reckoned with: its figures and what is said beside them, as canonical JSON. */
export function issuedJson({ issued, language, narrative, snapshot }: IssuedContent): Buffer {
  const { reportId, revision, documentNumber, day } = issued;
  return Buffer.from(
    canonicalJson({
      form: 'issued-report/1',
      mark: fileMark({ reportId, revision, language }),
      documentNumber,
      day,
      revision,
      reportId,
      language,
      narrative,
      snapshot: JSON.parse(snapshot) as unknown,
    }),
  );
}
