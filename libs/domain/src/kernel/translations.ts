import { fieldFault } from './field-fault';
import type { Language } from './languages';

/** A text in the languages in which it is held. */
export type Translations = Readonly<Partial<Record<Language, string>>>;

/** Only the languages that hold words; undefined when there is none, as such a text says nothing. */
export function wordsHeld(text: Translations): Record<string, string> | undefined {
  const held = Object.entries(text).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
  );
  return held.length > 0 ? Object.fromEntries(held) : undefined;
}

/** What a field says, in the languages that hold words. Throws `field/empty` on that field when there are none. */
export function requiredWords(text: Translations, field: string): Record<string, string> {
  const words = wordsHeld(text);
  if (!words) throw fieldFault(field, 'field/empty');
  return words;
}
