import type { Language } from '@resolute/domain';
import type { Messages } from './wording';

/** Each language is a file of its own for the browser, so that nobody waits for the other five. */
const LOADERS: Readonly<Record<Language, () => Promise<{ default: Messages }>>> = {
  ar: () => import('./ar'),
  zh: () => import('./zh'),
  en: () => import('./en'),
  fr: () => import('./fr'),
  ru: () => import('./ru'),
  es: () => import('./es'),
};

export const loadMessages = async (language: Language): Promise<Messages> => (await LOADERS[language]()).default;
