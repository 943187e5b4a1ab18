import { LANGUAGES } from '../kernel';
import {
  documentNumber,
  documentNumberFault,
  type NumberedDocument,
  numberInLanguage,
  writtenNumber,
} from './document-number';

describe('a document number', () => {
  it.each([
    ['C26/35', 'council', 'C26/35', 0],
    ['C26/35(Rev.1)', 'council', 'C26/35', 1],
    ['C26/35 (Rev.12)', 'council', 'C26/35', 12],
    ['TSAG-TD7', 'temporary-document', 'TSAG-TD7', 0],
    ['TSAG-TD123 (Rev.2)', 'temporary-document', 'TSAG-TD123', 2],
    ['CWG-SFP-3/14', 'working-group', 'CWG-SFP-3/14', 0],
  ])('%s is one of a %s', (text, form, stem, revision) => {
    expect(documentNumber(text)).toEqual({ form, stem, revision });
  });

  it.each([
    '',
    'C26',
    'C26/0',
    'C26/035',
    'c26/35',
    'C2026/35',
    'C26/35-E',
    'C26/35(Rev.0)',
    'C26/35(Rev.1)(Rev.2)',
    'C26/35  (Rev.1)',
    'C26/35\n',
    'C２６/35',
    'TSAG-TD',
    'TSAG-TD-7',
    'CWG-SFP-3',
    'CWG-FHR-3/14',
    'C26/35; DROP TABLE',
  ])('%j is none', (text) => {
    expect(documentNumber(text)).toBeNull();
  });

  it('is written in one way, and bears a letter in each language', () => {
    expect(writtenNumber({ stem: 'C26/35', revision: 0 })).toBe('C26/35');
    expect(writtenNumber({ stem: 'C26/35', revision: 1 })).toBe('C26/35(Rev.1)');
    expect(LANGUAGES.map((language) => numberInLanguage('C26/35', language)).toSorted()).toEqual([
      'C26/35-A',
      'C26/35-C',
      'C26/35-E',
      'C26/35-F',
      'C26/35-R',
      'C26/35-S',
    ]);
  });
});

const FIRST: NumberedDocument = { form: 'council', revision: 0, before: null, year: 2026 };
const SECOND: NumberedDocument = { ...FIRST, revision: 1, before: 'C26/35' };

it.each<[string, NumberedDocument, string | null]>([
  ['C26/35', FIRST, null],
  ['C25/35', FIRST, 'field/other-year'],
  ['TSAG-TD35', FIRST, 'field/not-a-document-number'],
  ['C26/35(Rev.1)', FIRST, 'field/revision-differs'],
  ['C26/35(Rev.1)', SECOND, null],
  ['C26/35', SECOND, 'field/revision-differs'],
  ['C26/35(Rev.2)', SECOND, 'field/revision-differs'],
  ['C26/36(Rev.1)', SECOND, 'field/other-document'],
  ['C26/35(Rev.2)', { ...SECOND, revision: 2, before: 'C26/35(Rev.1)' }, null],
  ['TSAG-TD123', { ...FIRST, form: 'temporary-document' }, null],
  ['CWG-SFP-3/14', { ...FIRST, form: 'working-group' }, null],
  ['CWG-SFP-3/14', { ...FIRST, form: 'temporary-document' }, 'field/not-a-document-number'],
])('the number %s of %o', (text, document, fault) => {
  expect(documentNumberFault(text, document)).toBe(fault);
});
