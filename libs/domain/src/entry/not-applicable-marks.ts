/**
 * What people type for "not applicable", in lower case: the words of the glossary in the six languages, and their common
 * short forms. A dash is none of them, as in tables it means nil to some and missing to others.
 */
const NOT_APPLICABLE_MARKS: ReadonlySet<string> = new Set([
  'n/a',
  'n.a.',
  'not applicable',
  's.o.',
  's/o',
  'sans objet',
  'no procede',
  'н/п',
  'не применимо',
  '不适用',
  'لا ينطبق',
]);

/** Whether the text says that there is nothing to report, in whichever language: `N/A` and `s.o.` do, `-` and `0` do not. */
export const isNotApplicableMark = (text: string): boolean => NOT_APPLICABLE_MARKS.has(text.toLowerCase());
