export { type ArithmeticFrame, arithmeticOf, comparisonOf } from './arithmetic';
export * from './derivation.types';
export { derivationOf } from './derivation-of';
export * from './roll-up-derivation';
export * from './value-derivation';
