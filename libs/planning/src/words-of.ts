import { fieldFault, type Translations, wordsHeld } from '@resolute/domain';

/** What a field says, in the languages that hold words; at least one must. */
export function wordsOf(text: Translations, field: string): Record<string, string> {
  const words = wordsHeld(text);
  if (!words) throw fieldFault(field, 'field/empty');
  return words;
}
