import type { FrameworkKind, Translations } from '@resolute/domain';

/** A kind of result as it is offered for a new plan. */
export interface UsualKind {
  readonly code: string;
  readonly level: number;
  readonly title: Translations;
}

const ENABLER: Translations = {
  en: 'Enabler',
  fr: 'Catalyseur',
  es: 'Factor habilitador',
  ru: 'Стимулирующий фактор',
  zh: '推动因素',
  ar: 'عامل التمكين',
};

/**
 * What plans of a kind usually hold, so that a planner need not type it. These are content and not wording: all six languages
 * are sent at once, and the planner may change each. The words are those of ITU, as far as these are known.
 */
export const USUAL_KINDS: Readonly<Record<FrameworkKind, readonly UsualKind[]>> = {
  'strategic-plan': [
    {
      code: 'goal',
      level: 1,
      title: {
        en: 'Strategic goal',
        fr: 'But stratégique',
        es: 'Meta estratégica',
        ru: 'Стратегическая цель',
        zh: '总体战略目标',
        ar: 'الغاية الاستراتيجية',
      },
    },
    {
      code: 'target',
      level: 2,
      title: { en: 'Target', fr: 'Cible', es: 'Finalidad', ru: 'Целевой показатель', zh: '具体目标', ar: 'المقصد' },
    },
    {
      code: 'thematic-priority',
      level: 2,
      title: {
        en: 'Thematic priority',
        fr: 'Priorité thématique',
        es: 'Prioridad temática',
        ru: 'Тематический приоритет',
        zh: '专题优先事项',
        ar: 'الأولوية المواضيعية',
      },
    },
    {
      code: 'outcome',
      level: 3,
      title: { en: 'Outcome', fr: 'Résultat', es: 'Resultado', ru: 'Конечный результат', zh: '成果', ar: 'النتيجة' },
    },
    {
      code: 'offering',
      level: 4,
      title: {
        en: 'Product and service offering',
        fr: 'Offre de produits et services',
        es: 'Oferta de productos y servicios',
        ru: 'Предложение продуктов и услуг',
        zh: '产品和服务',
        ar: 'عرض المنتجات والخدمات',
      },
    },
    { code: 'enabler', level: 5, title: ENABLER },
  ],
  'operational-plan': [
    {
      code: 'output',
      level: 1,
      title: {
        en: 'Output',
        fr: 'Produit',
        es: 'Producto',
        ru: 'Намеченный результат деятельности',
        zh: '输出成果',
        ar: 'الناتج',
      },
    },
    {
      code: 'activity',
      level: 2,
      title: { en: 'Activity', fr: 'Activité', es: 'Actividad', ru: 'Вид деятельности', zh: '活动', ar: 'النشاط' },
    },
    { code: 'enabler', level: 3, title: ENABLER },
  ],
};
