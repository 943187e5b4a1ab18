import type { Language } from '../kernel';

/** The forms of documents that the secretariat of a meeting numbers. */
export const NUMBERED_FORMS = ['council', 'temporary-document', 'working-group'] as const;
export type NumberedForm = (typeof NUMBERED_FORMS)[number];

/** A document number in its parts. */
export interface DocumentNumber {
  readonly form: NumberedForm;
  /** Without its revision: `C26/35`. */
  readonly stem: string;
  /** 0 where the number names none. */
  readonly revision: number;
}

/** As the secretariats write them: `C26/35`, `TSAG-TD123`, `CWG-SFP-3/14`. */
const STEMS: Readonly<Record<NumberedForm, RegExp>> = {
  council: /^C\d{2}\/[1-9]\d{0,3}$/u,
  'temporary-document': /^TSAG-TD[1-9]\d{0,4}$/u,
  'working-group': /^CWG-SFP-[1-9]\d?\/[1-9]\d{0,3}$/u,
};
const REVISION = / ?\(Rev\.([1-9]\d?)\)$/u;

/** The letters of the languages of the Union in document numbers. */
const LETTERS: Readonly<Record<Language, string>> = { en: 'E', fr: 'F', es: 'S', ru: 'R', zh: 'C', ar: 'A' };

/** What a number says; null for what no secretariat would write. `C26/35 (Rev.1)` is revision 1 of `C26/35`. */
export function documentNumber(text: string): DocumentNumber | null {
  const revision = Number(REVISION.exec(text)?.[1] ?? 0);
  const stem = text.replace(REVISION, '');
  const form = NUMBERED_FORMS.find((each) => STEMS[each].test(stem));
  return form ? { form, stem, revision } : null;
}

/** A number as it is kept and printed: `C26/35(Rev.1)`. */
export const writtenNumber = ({ stem, revision }: Pick<DocumentNumber, 'stem' | 'revision'>): string =>
  revision === 0 ? stem : `${stem}(Rev.${revision})`;

/** The number of the file in a language: `C26/35(Rev.1)` in Arabic is `C26/35(Rev.1)-A`. */
export const numberInLanguage = (number: string, language: Language): string => `${number}-${LETTERS[language]}`;

/** What a number is held against. */
export interface NumberedDocument {
  readonly form: NumberedForm;
  /** How often the report was issued before. */
  readonly revision: number;
  /** The number of what it corrects; null for the first issue. */
  readonly before: string | null;
  /** In which the meeting begins. */
  readonly year: number;
}

export type DocumentNumberFault =
  | 'field/not-a-document-number'
  | 'field/other-year'
  | 'field/revision-differs'
  | 'field/other-document';

/**
 * What is wrong with the number of a document, or null. The number of a Council document names the year of its session; a correction
 * bears the number of what it corrects, and which revision it is.
 */
export function documentNumberFault(
  text: string,
  { form, revision, before, year }: NumberedDocument,
): DocumentNumberFault | null {
  const number = documentNumber(text);
  if (number?.form !== form) return 'field/not-a-document-number';
  if (form === 'council' && Number(number.stem.slice(1, 3)) !== year % 100) return 'field/other-year';
  if (number.revision !== revision) return 'field/revision-differs';
  return before !== null && documentNumber(before)?.stem !== number.stem ? 'field/other-document' : null;
}
