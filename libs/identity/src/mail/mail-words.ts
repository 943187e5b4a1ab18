import type { Language } from '@resolute/domain';
import { messageText } from '@resolute/platform';
import ar from './text/ar.json';
import en from './text/en.json';
import es from './text/es.json';
import fr from './text/fr.json';
import ru from './text/ru.json';
import zh from './text/zh.json';

export type MailText = Readonly<Record<keyof typeof en, string>>;

/** The words of mails, in ICU message syntax. A missing one does not compile. */
export const MAIL_TEXT: Readonly<Record<Language, MailText>> = { ar, zh, en, fr, ru, es };

export function mailWords(
  key: keyof MailText,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): string {
  return messageText(MAIL_TEXT[language][key], language, values);
}
