import type { SampleFramework } from './sample-plan.types';
import { GOALS_AND_TARGETS_2024 } from './strategic-plan-2024-goals-and-targets';
import { OFFERINGS_AND_ENABLERS_2024 } from './strategic-plan-2024-offerings-and-enablers';
import { PRIORITIES_AND_OUTCOMES_2024 } from './strategic-plan-2024-priorities-and-outcomes';

/**
 * The strategic plan 2024-2027, whose outcomes are shared by the Sectors. Published: the two goals and the decision.
 * Sample: wording and codes of all other results, which were not checked against the plan, and the links between them.
 */
export const STRATEGIC_PLAN_2024: SampleFramework = {
  code: 'SP-2024-2027',
  kind: 'strategic-plan',
  title: {
    en: 'Strategic plan of ITU 2024-2027',
    fr: 'Plan stratégique de l’UIT 2024-2027',
    es: 'Plan Estratégico de la UIT 2024-2027',
    ru: 'Стратегический план МСЭ на 2024–2027 годы',
    zh: '《国际电联2024-2027年战略规划》',
    ar: 'الخطة الاستراتيجية للاتحاد 2024–2027',
  },
  firstYear: 2024,
  lastYear: 2027,
  source: 'itu.int, Council planning page 2024-2027',
  kinds: [
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
    {
      code: 'enabler',
      level: 5,
      title: {
        en: 'Enabler',
        fr: 'Catalyseur',
        es: 'Factor habilitador',
        ru: 'Стимулирующий фактор',
        zh: '推动因素',
        ar: 'عامل التمكين',
      },
    },
  ],
  decisions: [
    {
      body: 'PP',
      verb: 'adopted',
      years: [2024, 2025, 2026, 2027],
      decidedOn: '2022-10-14',
      document: 'Resolution 71 (Rev. Bucharest, 2022)',
      source: 'itu.int, Council planning page 2024-2027; PP-22 highlights, which ended on 14 October 2022',
    },
  ],
  results: [...GOALS_AND_TARGETS_2024, ...PRIORITIES_AND_OUTCOMES_2024, ...OFFERINGS_AND_ENABLERS_2024],
};
