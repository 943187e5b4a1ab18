import type { Language } from '@resolute/domain';
import { IntlMessageFormat } from 'intl-messageformat';

export type MessageValues = Readonly<Record<string, string | number | boolean>>;

const formats = new Map<string, IntlMessageFormat>();

/**
 * An ICU message in a language with its values put in; each message is parsed once. `<b>` in it is text. Digits are Latin in
 * every language, as the Union prints them; whoever wants a number grouped gives it as text.
 * @throws Error when a value is missing
 */
export function messageText(message: string, language: Language, values: MessageValues = {}): string {
  return String(formatOf(message, language).format(values));
}

function formatOf(message: string, language: Language): IntlMessageFormat {
  const key = `${language} ${message}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new IntlMessageFormat(message, `${language}-u-nu-latn`, undefined, { ignoreTag: true });
  formats.set(key, format);
  return format;
}
