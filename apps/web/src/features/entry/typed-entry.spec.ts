import type { Language } from '@resolute/domain';
import { cellOf } from '../../../testing/cells';
import { type ActualContent, NO_CONTENT } from '../../api/actuals';
import { type EntryColumn, type Reading, typedEntry } from './typed-entry';

const number = cellOf('N').indicator;
const ratio = cellOf('R', { indicator: { form: 'ratio' } }).indicator;
const yesNo = cellOf('Y', { indicator: { form: 'choice', kind: 'yes-no' } }).indicator;
const steps = [
  { code: 'basic', title: { en: 'Basic', fr: 'Élémentaire' } },
  { code: 'full', title: { en: 'Full' } },
];
const ordinal = cellOf('O', { indicator: { form: 'choice', kind: 'ordinal', steps } }).indicator;
const stages = steps.map((step) => ({ ...step, weight: '0.5', dueOn: '2026-12-31' }));
const list = cellOf('L', { indicator: { form: 'choice', kind: 'milestone-list', stages } }).indicator;

const changes = (content: ActualContent): Partial<ActualContent> =>
  Object.fromEntries(Object.entries(content).filter(([key, value]) => value !== NO_CONTENT[key as never]));

const typed = (text: string, indicator = number, language: Language = 'en', column: EntryColumn = 'value') => {
  const answer = typedEntry(text, { indicator, column, content: NO_CONTENT, language });
  if (answer.kind === 'content') return changes(answer.content);
  return answer.kind === 'ambiguous' ? { readings: answer.readings.map(read) } : answer;
};
const read = ({ numbers, change }: Reading) => [numbers.join('/'), changes({ ...NO_CONTENT, ...change })] as const;

/** Two readings of a text, each with what the cell would hold. */
const either = (...readings: (readonly [string, Partial<ActualContent>])[]) => ({ readings });

describe('what is typed into a cell', () => {
  it.each<[string, Language, object]>([
    ['1 234,5', 'fr', { value: '1234.5' }],
    ['1,234.5', 'en', { value: '1234.5' }],
    ['١٬٢٣٤٫٥', 'ar', { value: '1234.5' }],
    ['٢٥٧', 'ar', { value: '257' }],
    ['~257', 'en', { value: '257', isEstimate: true }],
    ['83.8%', 'en', { value: '83.8' }],
    ['0', 'en', { value: '0' }],
    ['n/a', 'en', { notApplicable: '' }],
    ['', 'en', {}],
    ['1.234', 'en', either(['1.234', { value: '1.234' }], ['1234', { value: '1234' }])],
    ['2,012', 'fr', either(['2.012', { value: '2.012' }], ['2012', { value: '2012' }])],
    [
      '~1.234',
      'en',
      either(['1.234', { value: '1.234', isEstimate: true }], ['1234', { value: '1234', isEstimate: true }]),
    ],
    ['many', 'en', { kind: 'unreadable' }],
  ])('%s in %s', (text, language, expected) => expect(typed(text, number, language)).toEqual(expected));

  it.each<[string, EntryColumn, object]>([
    ['38', 'value', { numerator: '38' }],
    ['512', 'denominator', { denominator: '512' }],
    ['38/512', 'value', { numerator: '38', denominator: '512' }],
    ['~38/512', 'value', { numerator: '38', denominator: '512', isEstimate: true }],
    ['1/2/3', 'value', { kind: 'unreadable' }],
    ['1/x', 'value', { kind: 'unreadable' }],
    ['1/', 'value', { kind: 'unreadable' }],
    ['/2', 'value', { kind: 'unreadable' }],
    ['n/a', 'denominator', { notApplicable: '' }],
    [
      '38/1.234',
      'value',
      either(
        ['38/1.234', { numerator: '38', denominator: '1.234' }],
        ['38/1234', { numerator: '38', denominator: '1234' }],
      ),
    ],
    [
      '1.234/512',
      'value',
      either(
        ['1.234/512', { numerator: '1.234', denominator: '512' }],
        ['1234/512', { numerator: '1234', denominator: '512' }],
      ),
    ],
    [
      '1.234/5.678',
      'value',
      either(
        ['1.234/5.678', { numerator: '1.234', denominator: '5.678' }],
        ['1234/5678', { numerator: '1234', denominator: '5678' }],
      ),
    ],
    ['1.234', 'denominator', either(['1.234', { denominator: '1.234' }], ['1234', { denominator: '1234' }])],
  ])('%s as the %s of a ratio', (text, column, expected) => expect(typed(text, ratio, 'en', column)).toEqual(expected));

  it.each([
    ['yes', yesNo, { choice: true }],
    ['0', yesNo, { choice: false }],
    ['perhaps', yesNo, { kind: 'no-choice' }],
    ['élémentaire', ordinal, { choice: 'basic' }],
    ['FULL', ordinal, { choice: 'full' }],
    ['better', ordinal, { kind: 'no-choice' }],
    ['basic; full', list, { choice: ['basic', 'full'] }],
    ['basic; none', list, { kind: 'no-choice' }],
  ])('%s as a choice', (text, indicator, expected) => expect(typed(text, indicator)).toEqual(expected));

  it('takes the place of "not applicable", and leaves what was said beside it', () => {
    const content = { ...NO_CONTENT, notApplicable: 'No session.', remark: 'See TD 1' };
    expect(typedEntry('5', { indicator: number, column: 'value', content, language: 'en' })).toMatchObject({
      content: { value: '5', notApplicable: null, remark: 'See TD 1' },
    });
    const empty = typedEntry('', { indicator: number, column: 'value', content, language: 'en' });
    expect(empty).toMatchObject({ content: { value: null, notApplicable: null, remark: 'See TD 1' } });
  });
});
