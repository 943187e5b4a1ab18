import { parseLocalDate as day, LANGUAGES, type Language, paragraphsOf } from '@resolute/domain';
import { indicatorRow, snapshotOf } from '../../../../test/support/report-samples';
import type { DocumentForm } from '../definitions/report-layout';
import type { ReportNarrative } from '../editing/report-narrative';
import type { IssuedAs } from './issued-as';
import type { ReportDocument } from './report-document';
import { tellReport } from './tell-report';

const FIRST: IssuedAs = {
  reportId: '01999999-1111-7111-8111-123456789abc',
  revision: 0,
  documentNumber: 'C26/35',
  day: day('2026-04-02'),
  supersedes: null,
  saysUntranslated: false,
};
const SECOND: IssuedAs = { ...FIRST, revision: 1, documentNumber: 'C26/35(Rev.1)', supersedes: 'C26/35' };
const NUMBERS: Readonly<Record<DocumentForm, string>> = {
  council: 'C26/35',
  'working-group': 'CWG-SFP-3/14',
  'temporary-document': 'TSAG-TD123',
};
const FORMS = Object.keys(NUMBERS) as DocumentForm[];
const LETTERS: Readonly<Record<Language, string>> = { en: 'E', fr: 'F', es: 'S', ru: 'R', zh: 'C', ar: 'A' };

const narrativeOf = (words: string): ReportNarrative => ({
  originalLanguage: 'en',
  texts: { headlines: { en: { body: paragraphsOf(words), state: 'original', isOutOfDate: false } } },
});

interface ToldAs {
  readonly form?: DocumentForm;
  readonly language?: Language;
  readonly words?: string;
  readonly issued?: IssuedAs;
}

function toldAs({ form = 'council', language = 'en', words = 'All is well.', issued }: ToldAs): ReportDocument {
  const snapshot = snapshotOf([indicatorRow()]);
  const formed = { ...snapshot, layout: { ...snapshot.layout, form } };
  return tellReport(formed, language, narrativeOf(words), issued).document;
}

/** The places at which two values of JSON differ, `head.fields.0.text`, in the order of the alphabet. */
function differencesOf(one: unknown, other: unknown): string[] {
  const [before, after] = [leavesOf(one), leavesOf(other)];
  const places = new Set([...before.keys(), ...after.keys()]);
  return [...places].filter((place) => before.get(place) !== after.get(place)).toSorted();
}

/** Every text, number and truth by the way to it; what is empty too, as it may have been filled. */
function leavesOf(value: unknown, way: readonly string[] = []): Map<string, unknown> {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (inside.length === 0) return new Map([[way.join('.'), Object(value) === value ? JSON.stringify(value) : value]]);
  return new Map(inside.flatMap(([key, each]) => [...leavesOf(each, [...way, key])]));
}

/** All that an issued document may say in other words than the version that was endorsed. */
const MAY_DIFFER: Readonly<Record<DocumentForm, readonly string[]>> = {
  council: ['footer', 'head.date', 'head.number', 'head.status'],
  'working-group': ['footer', 'head.date', 'head.number', 'head.status'],
  'temporary-document': ['footer', 'head.date', 'head.fields.0.text', 'head.number', 'head.status'],
};

const CASES = FORMS.flatMap((form) => LANGUAGES.map((language): [DocumentForm, Language] => [form, language]));

describe.each(CASES)('a document in the form %s in %s', (form, language) => {
  const version = toldAs({ form, language });
  const asIssued = (issued: IssuedAs, words?: string): ReportDocument =>
    toldAs({ form, language, ...(words !== undefined && { words }), issued });
  const first: IssuedAs = { ...FIRST, documentNumber: NUMBERS[form] };
  const second: IssuedAs = {
    ...SECOND,
    documentNumber: `${NUMBERS[form]}(Rev.1)`,
    supersedes: NUMBERS[form],
    saysUntranslated: true,
  };

  it.each([
    ['first', first],
    ['corrected', second],
  ])('that is %s issued differs from the endorsed version in its number, its date and its status line', (_, issued) => {
    const told = asIssued(issued);
    expect(differencesOf(version, told)).toEqual(MAY_DIFFER[form]);
    // In the foot it is the number alone.
    const number = `${issued.documentNumber}-${LETTERS[language]}`;
    expect(told.footer.replace(number, 'C26')).toBe(version.footer);
    expect(told.head.date).not.toBe(version.head.date);
  });

  it('does not hide that anything else has changed', () => {
    expect(differencesOf(version, asIssued(first, 'All is bad.'))).not.toEqual(MAY_DIFFER[form]);
  });

  it('bears its number with the letter of the language', () => {
    const { head } = asIssued(second);
    const letter = LETTERS[language];
    if (form === 'temporary-document') {
      expect(head.number).toBe(`TD 123 (Rev.1)-${letter}`);
      expect(head.fields[0]?.text).toBe(`TSAG-TD123(Rev.1)-${letter}`);
    } else expect(head.number).toContain(`${NUMBERS[form]}(Rev.1)-${letter}`);
    expect(head.status).toContain(`${NUMBERS[form]}-${letter}`);
  });
});

describe('the difference of two documents', () => {
  it('names each place, what came and what went', () => {
    const [one, other] = [toldAs({}), toldAs({ words: 'All is bad.' })];
    expect(differencesOf(one, one)).toEqual([]);
    expect(differencesOf(one, other)).toEqual([
      'sections.0.blocks.1.text.runs.0.text',
      'sections.0.blocks.1.text.text',
    ]);
    expect(differencesOf(one, toldAs({ words: '' }))).toContain('sections.0.blocks.2.kind');
  });
});

describe('the status line', () => {
  const statusOf = (issued: IssuedAs | undefined, language: Language = 'en') =>
    toldAs({ language, ...(issued && { issued }) }).head.status;

  it.each<[string, IssuedAs | undefined, Language, string | undefined]>([
    ['a draft', undefined, 'en', 'Draft'],
    ['a draft', undefined, 'fr', 'Projet'],
    ['a draft', undefined, 'es', 'Proyecto'],
    ['a draft', undefined, 'ru', 'Проект'],
    ['a draft', undefined, 'zh', '草案'],
    ['a draft', undefined, 'ar', 'مشروع'],
    ['a first issue', FIRST, 'ar', undefined],
    ['a revision', SECOND, 'en', 'Revision 1: supersedes Document C26/35-E.'],
    ['a revision', SECOND, 'fr', 'Révision 1: remplace le Document C26/35-F.'],
    ['a revision', SECOND, 'zh', '修订1：取代文件C26/35-C。'],
    [
      'a first issue that is partly translated',
      { ...FIRST, saysUntranslated: true },
      'fr',
      'Une partie du texte est en anglais, ou dans une traduction qui n’est pas définitive.',
    ],
    [
      'a revision that is partly translated',
      { ...SECOND, saysUntranslated: true },
      'es',
      'Revisión 1: sustituye al Documento C26/35-S. Parte del texto está en inglés o en una traducción que no es definitiva.',
    ],
  ])('of %s (%#)', (_, issued, language, status) => {
    expect(statusOf(issued, language)).toBe(status);
  });

  it('is not there where there is nothing to say', () => {
    expect(toldAs({ issued: FIRST }).head).not.toHaveProperty('status');
    expect(toldAs({}).head).not.toHaveProperty('number');
  });

  it('of a revision late in a series names the one before', () => {
    const third = { ...SECOND, revision: 12, documentNumber: 'C26/35(Rev.12)', supersedes: 'C26/35(Rev.11)' };
    expect(statusOf(third)).toBe('Revision 12: supersedes Document C26/35(Rev.11)-E.');
  });
});
