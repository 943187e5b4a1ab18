import { NOT_STATED } from './breakdown-check';
import type { DraftEntry, EntryNeeds } from './draft-entry';
import { missingForSubmission } from './missing-for-submission';

const draft: DraftEntry = { value: '100', warnings: [], evidenceCount: 0, parts: {} };
const numbers = { options: [], isList: false };
const needs: EntryNeeds = { form: 'number', choices: numbers, evidence: false, breakdowns: [] };
const yesNo = { form: 'choice', choices: { options: [true, false], isList: false } } as const;
const steps = { form: 'choice', choices: { options: ['pilot', 'live'], isList: false } } as const;
const stages = { form: 'choice', choices: { options: ['draft', 'done'], isList: true } } as const;
const judged = { form: 'judgement', choices: { options: ['on-track', 'at-risk'], isList: false } } as const;
const sex = { id: 'sex', rule: 'must-equal', categories: ['women', 'men', NOT_STATED], isRequired: true } as const;
const warnings = [{ code: 'jump', params: {} }] as const;
const people = (women: string, men: string) => ({
  sex: [
    { category: 'women', value: women },
    { category: 'men', value: men },
  ],
});

const missing = (drafted: Partial<DraftEntry>, needed: Partial<EntryNeeds>): string =>
  missingForSubmission({ ...draft, ...drafted }, { ...needs, ...needed })
    .map(({ field, code }) => `${field} ${code}`)
    .join(', ');

describe('a draft lacks', () => {
  it.each<[string, Partial<DraftEntry>, Partial<EntryNeeds>, string]>([
    ['nothing', {}, {}, ''],
    ['nothing with a zero', { value: '0' }, {}, ''],
    ['its value', { value: undefined }, {}, 'value field/missing'],
    ['a value that is not blank', { value: ' ' }, {}, 'value field/empty'],
    ['a value that is a decimal', { value: '1e3' }, {}, 'value field/not-a-decimal'],
    ['nothing of a ratio', { numerator: '0', denominator: '4' }, { form: 'ratio' }, ''],
    ['both of a ratio', {}, { form: 'ratio' }, 'numerator field/missing, denominator field/missing'],
    ['the denominator', { numerator: '1' }, { form: 'ratio' }, 'denominator field/missing'],
    ['a denominator that divides', { numerator: '1', denominator: '0.0' }, { form: 'ratio' }, 'denominator field/zero'],
    ['a decimal below', { numerator: '1', denominator: 'x' }, { form: 'ratio' }, 'denominator field/not-a-decimal'],
    ['a choice', {}, yesNo, 'choice field/missing'],
    ['a choice that says something', { choice: '' }, steps, 'choice field/empty'],
    ['nothing with a no', { choice: false }, yesNo, ''],
    ['yes or no', { choice: 'banana' }, yesNo, 'choice field/not-one-of'],
    ['nothing with a step', { choice: 'pilot' }, steps, ''],
    ['a step of its sheet', { choice: 'zzz' }, steps, 'choice field/not-one-of'],
    ['one step', { choice: ['pilot'] }, steps, 'choice field/not-one-of'],
    ['nothing without any stage yet', { choice: [] }, stages, ''],
    ['stages of its sheet', { choice: ['done', 'zzz'] }, stages, 'choice field/not-one-of'],
    ['a list of stages', { choice: 'done' }, stages, 'choice field/not-a-list'],
    ['a narrative of a judgement', { choice: 'at-risk' }, judged, 'narrative field/missing'],
    ['a judgement', { choice: 'pilot', narrative: 'Because.' }, judged, 'choice field/not-one-of'],
    ['nothing of a judgement', { choice: 'at-risk', narrative: 'Because.' }, judged, ''],
    ['a comment on a warning', { warnings }, {}, 'comment field/comment-wanted'],
    ['a comment with words', { warnings, comment: '\n' }, {}, 'comment field/comment-wanted'],
    ['nothing once it is explained', { warnings, comment: 'Two workshops were merged.' }, {}, ''],
    ['evidence', {}, { evidence: true }, 'evidence field/missing'],
    ['no evidence that it has', { evidenceCount: 1 }, { evidence: true }, ''],
    ['evidence that was never counted', { evidenceCount: Number.NaN }, { evidence: true }, 'evidence field/missing'],
    ['a breakdown', {}, { breakdowns: [sex] }, 'parts.sex field/missing'],
    ['no breakdown that is free', {}, { breakdowns: [{ ...sex, isRequired: false }] }, ''],
    ['nothing of a breakdown', { parts: people('60', '40') }, { breakdowns: [sex] }, ''],
    ['ten of a breakdown', { parts: people('60', '30') }, { breakdowns: [sex] }, 'parts.sex field/sum-differs'],
    [
      'the total of its breakdown',
      { value: undefined, parts: people('60', '30') },
      { breakdowns: [sex] },
      'value field/missing',
    ],
    [
      'nothing of a breakdown beside a ratio',
      { numerator: '1', denominator: '2', parts: people('60', '30') },
      { form: 'ratio', breakdowns: [sex] },
      '',
    ],
    ['a dimension for its parts', { parts: { age: [] } }, {}, 'parts.age field/unknown'],
    ['its reason', { value: undefined, notApplicable: {} }, { evidence: true }, 'reason field/missing'],
    ['a reason with words', { value: undefined, notApplicable: { reason: ' ' } }, {}, 'reason field/empty'],
    ['nothing when there is nothing to report', { value: undefined, notApplicable: { reason: 'No session.' } }, {}, ''],
    ['a decision', { value: '0', notApplicable: { reason: 'No session.' } }, {}, 'value field/not-with-not-applicable'],
    [
      'a decision on a no',
      { value: '', choice: false, notApplicable: { reason: 'x' } },
      {},
      'choice field/not-with-not-applicable',
    ],
    [
      'a decision on a breakdown',
      { value: undefined, notApplicable: { reason: 'x' }, parts: { ...people('60', '40'), age: [] } },
      { breakdowns: [sex] },
      'parts.sex field/not-with-not-applicable',
    ],
    [
      'everything at once',
      { value: undefined, warnings, parts: { sex: [{ category: 'x', value: 'y' }] } },
      { evidence: true, breakdowns: [sex] },
      'value field/missing, comment field/comment-wanted, parts.sex.0.category field/no-such-category, ' +
        'parts.sex.0.value field/not-a-decimal, evidence field/missing',
    ],
  ])('%s', (_, drafted, needed, expected) => expect(missing(drafted, needed)).toBe(expected));
});
