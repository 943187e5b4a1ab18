import { parseLocalDate } from '../calendar/local-date';
import { advance, isPossible } from '../workflow';
import {
  checkTreatment,
  isOpenTreatment,
  isTreatmentOverdue,
  TREATMENT_ACTIONS,
  TREATMENT_STATES,
  type TreatmentDraft,
  type TreatmentState,
  treatmentLifecycle,
} from './treatment';

const day = parseLocalDate;

/** Columns in the order of TREATMENT_ACTIONS; a dot stands for what is not possible. */
const TABLE: Readonly<Record<TreatmentState, string>> = {
  //          start     finish  cancel     resume
  planned: '   underway  done    cancelled  .',
  underway: '  .         done    cancelled  .',
  done: '      .         .       .          underway',
  cancelled: ' .         .       .          .',
};

const cells = TREATMENT_STATES.flatMap((state) =>
  TABLE[state]
    .trim()
    .split(/ +/)
    .map((next, column) => [state, TREATMENT_ACTIONS[column] ?? 'start', next] as const),
);

it('the way of a treatment is laid down for every state and every action', () =>
  expect(cells).toHaveLength(TREATMENT_STATES.length * TREATMENT_ACTIONS.length));

it.each(cells)('a treatment that is %s, %s: %s', (state, action, next) => {
  expect(isPossible(treatmentLifecycle, state, action)).toBe(next !== '.');
  if (next !== '.') expect(advance(treatmentLifecycle, state, action)).toBe(next);
});

it('something is still to be done while it is planned or under way', () =>
  expect(TREATMENT_STATES.filter(isOpenTreatment)).toEqual(['planned', 'underway']));

it.each<[TreatmentState, string, boolean]>([
  ['planned', '2026-06-30', true],
  ['underway', '2026-06-30', true],
  ['underway', '2026-07-01', false],
  ['underway', '2026-07-02', false],
  ['done', '2026-06-30', false],
  ['cancelled', '2026-06-30', false],
])('%s and due on %s, it is overdue on 2026-07-01: %s', (state, dueOn, isLate) =>
  expect(isTreatmentOverdue({ state, dueOn: day(dueOn) }, day('2026-07-01'))).toBe(isLate),
);

it.each<[string, Partial<TreatmentDraft>, string[]]>([
  ['that says no more than when', {}, []],
  ['of one day', { startsOn: day('2026-06-30') }, []],
  ['due before it starts', { startsOn: day('2026-07-01') }, ['dueOn field/ends-before-start']],
  ['that is through', { progress: 100 }, []],
  ['that is more than through', { progress: 101 }, ['progress field/too-great']],
  ['that went backwards', { progress: -1 }, ['progress field/too-small']],
  ['half a per cent along', { progress: 0.5 }, ['progress field/not-a-whole-number']],
  ['that costs nothing', { cost: '0' }, []],
  ['that costs more than a number holds', { cost: '9007199254740993' }, []],
  ['with centimes', { cost: '120000.50' }, ['cost field/not-a-whole-number']],
  ['with three decimals', { cost: '1.000' }, ['cost field/not-a-whole-number']],
  ['that pays', { cost: '-1' }, ['cost field/too-small']],
  ['in another currency', { cost: 'EUR 5' }, ['cost field/not-a-decimal']],
  [
    'with all of that',
    { startsOn: day('2027-01-01'), progress: 200, cost: '' },
    ['dueOn field/ends-before-start', 'progress field/too-great', 'cost field/not-a-decimal'],
  ],
])('a treatment %s', (_, fields, faults) =>
  expect(
    checkTreatment({ dueOn: day('2026-06-30'), progress: 0, ...fields }).map(({ field, code }) => `${field} ${code}`),
  ).toEqual(faults),
);
