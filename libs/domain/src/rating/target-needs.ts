/** What a target must say for each kind of indicator; a day `on` is in all of them. */
export const TARGET_NEEDS = {
  increase: 'value',
  decrease: 'value',
  'at-least': 'value',
  'at-most': 'value',
  within: 'low',
  ordinal: 'step',
  parity: 'on',
  'milestone-list': 'on',
  'yes-no': 'on',
  qualitative: 'on',
} as const;
