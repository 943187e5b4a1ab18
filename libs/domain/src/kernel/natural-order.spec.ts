import { inNaturalOrder } from './natural-order';

it('counts in codes as people do', () =>
  expect(['SG13', 'SG2', 'I-STD-10', 'SG', 'I-STD-9'].toSorted(inNaturalOrder)).toEqual([
    'I-STD-9',
    'I-STD-10',
    'SG',
    'SG2',
    'SG13',
  ]));
