export * from './derivation.types';
export { derivationOf } from './derivation-of';
export * from './roll-up-derivation';
export * from './value-derivation';
