import { type AcceptedValue, numberOf } from '@resolute/domain';
import type { Telling } from '../text/telling';

/** An accepted value in a few signs, a ratio divided; undefined for stages, whose weights alone make a number. */
export function valueText(value: AcceptedValue | undefined, telling: Telling): string | undefined {
  const number = numberOf(value);
  if (number !== undefined) return telling.figure(number);
  return value && inWords(value, telling);
}

function inWords(value: AcceptedValue, { say }: Telling): string | undefined {
  switch (value.kind) {
    case 'yes-no':
      return say(value.value ? 'yes' : 'no');
    case 'step':
      return value.value;
    case 'judgement':
      return say(value.rating);
    case 'not-applicable':
      return say('not-applicable');
    case 'number':
    case 'ratio':
    case 'stages':
      // No number either: a ratio over 0 is none.
      return undefined;
  }
}
