import { wishedFor } from './wished-for';

class Wish {
  days?: number | null;
  code?: string;
}

it.each([
  ['a field that was left out', Object.assign(new Wish(), { days: 4 }), { days: 4 }],
  ['nothing that is null', Object.assign(new Wish(), { days: null, code: '' }), { days: null, code: '' }],
  ['nothing of an empty wish', new Wish(), {}],
])('leaves out %s', (_, wish, left) => expect(wishedFor(wish)).toStrictEqual(left));
