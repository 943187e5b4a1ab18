import { type Language, numberInLanguage } from '@resolute/domain';
import type { DocumentForm } from '../definitions/report-layout';
import type { Telling } from '../text/telling';
import type { IssuedAs } from './issued-as';

/** The number in the head of a form: `Document C26/35(Rev.1)-A`, of a temporary document `TD 123 (Rev.1)-E` as TSAG heads its own. */
export function numberText(form: DocumentForm, { documentNumber }: IssuedAs, { say, language }: Telling): string {
  const number = numberInLanguage(documentNumber, language);
  if (form !== 'temporary-document') return say('documentNumber', { number });
  return number.replace(/^TSAG-TD/u, 'TD ').replace('(', ' (');
}

/** What the head says of how a document stands: a draft, a revision of which other, only partly translated; nothing otherwise. */
export function statusText(
  issued: IssuedAs | undefined,
  original: Language,
  { say, language }: Telling,
): string | undefined {
  if (!issued) return say('draft');
  const { revision, supersedes, saysUntranslated } = issued;
  const sentences = [
    ...(supersedes === null
      ? []
      : [say('supersedes', { revision: String(revision), number: numberInLanguage(supersedes, language) })]),
    ...(saysUntranslated ? [say('partlyUntranslated', { language: original })] : []),
  ];
  return sentences.length === 0 ? undefined : sentences.join(' ');
}
