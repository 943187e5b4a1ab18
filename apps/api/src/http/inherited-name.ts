/**
 * Whether every object has something of this name already: `__proto__`, `constructor`, `toString`. No field of ours is
 * called so; as a key of a request it is an attempt to change what objects are, or slips past a check that looks it up.
 */
export const isInheritedName = (name: string): boolean => name in {} || name === 'prototype';
