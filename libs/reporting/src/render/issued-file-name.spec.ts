import { LANGUAGES, type Language } from '@resolute/domain';
import { ISSUED_FORMATS, type IssuedFormat, MEDIA_TYPES } from './drawn-file';
import { issuedFileName } from './issued-file-name';

it.each<[string, Language, IssuedFormat, string]>([
  ['C26/35', 'en', 'pdf-ua', 'C26-35-E.pdf'],
  ['C26/35(Rev.1)', 'ar', 'pdf-a', 'C26-35(Rev.1)-A-archive.pdf'],
  ['TSAG-TD123', 'fr', 'docx', 'TSAG-TD123-F.docx'],
  ['CWG-SFP-3/14(Rev.2)', 'ru', 'xlsx', 'CWG-SFP-3-14(Rev.2)-R.xlsx'],
  ['C26/35', 'zh', 'json', 'C26-35-C.json'],
  ['../..\\a:b\u0000 é', 'es', 'json', '..-..-a-b----S.json'],
])('document %s in %s as %s is the file %s', (number, language, format, name) => {
  expect(issuedFileName(number, language, format)).toBe(name);
});

it('no two files of an issue have one name, and each says what it is', () => {
  const names = LANGUAGES.flatMap((language) =>
    ISSUED_FORMATS.map((format) => issuedFileName('C26/35', language, format)),
  );
  expect(new Set(names).size).toBe(30);
  expect(Object.keys(MEDIA_TYPES)).toEqual([...ISSUED_FORMATS]);
});
