import { NOT_STATED, type Translations } from '@resolute/domain';

/** The category that every dimension has: what was counted without being asked, or without an answer. */
export const NOT_STATED_CATEGORY: { readonly code: string; readonly title: Translations } = {
  code: NOT_STATED,
  title: {
    en: 'Not stated',
    fr: 'Non précisé',
    es: 'No indicado',
    ru: 'Не указано',
    zh: '未说明',
    ar: 'غير محدد',
  },
};

/** It stands after all others. */
export const LAST_PLACE = 1_000_000;
