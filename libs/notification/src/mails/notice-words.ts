import type { Language } from '@resolute/domain';
import { type MessageValues, messageText } from '@resolute/platform';
import ar from './text/ar.json';
import en from './text/en.json';
import es from './text/es.json';
import fr from './text/fr.json';
import ru from './text/ru.json';
import zh from './text/zh.json';

export type NoticeText = Readonly<Record<keyof typeof en, string>>;

/** The words of reminders, in ICU message syntax. A missing one does not compile. */
export const NOTICE_TEXT: Readonly<Record<Language, NoticeText>> = { ar, zh, en, fr, ru, es };

export const noticeWords = (key: keyof NoticeText, language: Language, values?: MessageValues): string =>
  messageText(NOTICE_TEXT[language][key], language, values);
