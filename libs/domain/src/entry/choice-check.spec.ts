import { RATINGS } from '../rating/rating';
import { type ChoosingSheet, checkChoice, choicesOf } from './choice-check';
import type { DraftEntry } from './draft-entry';

const codes = (...all: string[]) => all.map((code) => ({ code }));
const YES_NO: ChoosingSheet = { kind: 'yes-no', steps: null, stages: null };
const STEPS: ChoosingSheet = { kind: 'ordinal', steps: codes('pilot', 'live') };
const STAGES: ChoosingSheet = { kind: 'milestone-list', stages: codes('draft', 'done') };
const JUDGED: ChoosingSheet = { kind: 'qualitative' };
const NUMBER: ChoosingSheet = { kind: 'increase' };

it.each<[string, ChoosingSheet, ReturnType<typeof choicesOf>]>([
  ['yes and no', YES_NO, { options: [true, false], isList: false }],
  ['steps', STEPS, { options: ['pilot', 'live'], isList: false }],
  ['stages', STAGES, { options: ['draft', 'done'], isList: true }],
  ['ratings', JUDGED, { options: RATINGS, isList: false }],
  ['nothing beside numbers', NUMBER, { options: [], isList: false }],
])('a sheet lets choose %s', (_, sheet, expected) => expect(choicesOf(sheet)).toEqual(expected));

describe('of a choice', () => {
  it.each<[string, NonNullable<DraftEntry['choice']>, ChoosingSheet, string]>([
    ['nothing is wrong with a no', false, YES_NO, ''],
    ['another word is none', 'banana', YES_NO, 'field/not-one-of true, false'],
    ['the text of a yes is none', 'true', YES_NO, 'field/not-one-of true, false'],
    ['nothing is wrong with a step', 'live', STEPS, ''],
    ['a step of no sheet is none', 'zzz', STEPS, 'field/not-one-of pilot, live'],
    ['a list of steps is no step', ['live'], STEPS, 'field/not-one-of pilot, live'],
    ['a yes is no step', true, STEPS, 'field/not-one-of pilot, live'],
    ['nothing is wrong with no stage yet', [], STAGES, ''],
    ['nothing is wrong with all stages', ['done', 'draft'], STAGES, ''],
    ['one stage is no list', 'done', STAGES, 'field/not-a-list '],
    ['a flag is no list', true, STAGES, 'field/not-a-list '],
    ['one stage of several is unknown', ['done', 'zzz'], STAGES, 'field/not-one-of draft, done'],
    ['a stage is reached once', ['done', 'done'], STAGES, 'field/repeated '],
    ['nothing is wrong with a rating', 'at-risk', JUDGED, ''],
    ['a colour is no rating', 'amber', JUDGED, `field/not-one-of ${RATINGS.join(', ')}`],
    ['there is none beside numbers', true, NUMBER, 'field/unknown '],
  ])('%s', (_, choice, sheet, expected) => {
    const problems = checkChoice(choice, choicesOf(sheet));
    expect(problems.map(({ field, code, params }) => `${field} ${code} ${params?.allowed ?? ''}`)).toEqual(
      expected === '' ? [] : [`choice ${expected}`],
    );
  });
});
