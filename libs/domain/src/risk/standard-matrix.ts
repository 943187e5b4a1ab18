import type { RiskMatrix } from './matrix';

/**
 * The matrix that the register begins with, weighted to impact; a planner may put another one in its place. Its names are content as a
 * planner would enter it, and no wording of the product.
 */
export const MATRIX_5X5: RiskMatrix = {
  likelihoods: [
    { en: 'Rare', fr: 'Rare', es: 'Remota', ru: 'Крайне низкая', zh: '罕见', ar: 'نادر' },
    { en: 'Unlikely', fr: 'Peu probable', es: 'Poco probable', ru: 'Низкая', zh: '不太可能', ar: 'غير مرجح' },
    { en: 'Possible', fr: 'Possible', es: 'Posible', ru: 'Средняя', zh: '可能', ar: 'ممكن' },
    { en: 'Likely', fr: 'Probable', es: 'Probable', ru: 'Высокая', zh: '很可能', ar: 'مرجح' },
    {
      en: 'Almost certain',
      fr: 'Quasi certain',
      es: 'Casi segura',
      ru: 'Очень высокая',
      zh: '几乎确定',
      ar: 'شبه مؤكد',
    },
  ],
  impacts: [
    { en: 'Insignificant', fr: 'Négligeable', es: 'Insignificante', ru: 'Ничтожные', zh: '可忽略', ar: 'لا تُذكر' },
    { en: 'Minor', fr: 'Mineure', es: 'Leve', ru: 'Незначительные', zh: '轻微', ar: 'طفيفة' },
    { en: 'Moderate', fr: 'Modérée', es: 'Moderada', ru: 'Умеренные', zh: '中等', ar: 'متوسطة' },
    { en: 'Major', fr: 'Majeure', es: 'Grave', ru: 'Серьезные', zh: '重大', ar: 'كبيرة' },
    { en: 'Critical', fr: 'Critique', es: 'Crítica', ru: 'Критические', zh: '极其严重', ar: 'حرجة' },
  ],
  cells: [
    ['low', 'low', 'low', 'low', 'medium'],
    ['low', 'low', 'medium', 'medium', 'high'],
    ['low', 'medium', 'medium', 'high', 'high'],
    ['low', 'medium', 'high', 'high', 'critical'],
    ['medium', 'high', 'high', 'critical', 'critical'],
  ],
};
