import { bareText } from '../entry/number-characters';
import { latinLookAlike } from './look-alikes';

/** What a cell says about a code: one that is known, one that only looks like it, or none. */
export type KnownCode =
  | { readonly kind: 'known'; readonly code: string }
  | { readonly kind: 'look-alike'; readonly meant: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'empty' };

/** A code as it is looked for: composed letters, no blanks at its ends, no invisible marks of direction. */
export const bareCode = (text: string): string => bareText(text.normalize('NFC'));

/**
 * Finds a code. Letters of another alphabet are not silently taken for Latin ones: the file would hold two texts for one code,
 * and whoever compares it with another list would not see why they differ. The code that was meant is named instead.
 */
export function knownCode(text: string, isKnown: (code: string) => boolean): KnownCode {
  const code = bareCode(text);
  if (code === '') return { kind: 'empty' };
  if (isKnown(code)) return { kind: 'known', code };
  const meant = latinLookAlike(code);
  return meant !== undefined && isKnown(meant) ? { kind: 'look-alike', meant } : { kind: 'unknown' };
}
