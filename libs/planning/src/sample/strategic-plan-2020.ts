import type { SampleFramework } from './sample-plan.types';
import { GOALS_2020 } from './strategic-plan-2020-goals';
import { OBJECTIVES_2020 } from './strategic-plan-2020-objectives';
import { OUTCOMES_2020 } from './strategic-plan-2020-outcomes';
import { OUTPUTS_OF_T1 } from './strategic-plan-2020-outputs-of-t1';
import { OUTPUTS_OF_T2_T5 } from './strategic-plan-2020-outputs-of-t2-t5';
import { TARGETS_OF_G1_G2 } from './strategic-plan-2020-targets-of-g1-g2';
import { TARGETS_OF_G3_G5 } from './strategic-plan-2020-targets-of-g3-g5';

/**
 * The strategic plan 2020-2023 with the branch of ITU-T. Published: the goals and a part of T.2, each with its source.
 * Sample: all other results, the links between results, and the day of the decision, for which no source was read.
 */
export const STRATEGIC_PLAN_2020: SampleFramework = {
  code: 'SP-2020-2023',
  kind: 'strategic-plan',
  title: {
    en: 'Strategic plan of ITU 2020-2023',
    fr: 'Plan stratégique de l’UIT 2020-2023',
    es: 'Plan Estratégico de la UIT 2020-2023',
    ru: 'Стратегический план МСЭ на 2020–2023 годы',
    zh: '《国际电联2020-2023年战略规划》',
    ar: 'الخطة الاستراتيجية للاتحاد 2020–2023',
  },
  firstYear: 2020,
  lastYear: 2023,
  source: 'itu.int, Council planning page 2020-2023; Connect 2030 backgrounder',
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
      code: 'objective',
      level: 2,
      title: { en: 'Objective', fr: 'Objectif', es: 'Objetivo', ru: 'Задача', zh: '部门目标', ar: 'الهدف' },
    },
    {
      code: 'outcome',
      level: 3,
      title: { en: 'Outcome', fr: 'Résultat', es: 'Resultado', ru: 'Конечный результат', zh: '成果', ar: 'النتيجة' },
    },
    {
      code: 'output',
      level: 4,
      title: {
        en: 'Output',
        fr: 'Produit',
        es: 'Producto',
        ru: 'Намеченный результат деятельности',
        zh: '输出成果',
        ar: 'الناتج',
      },
    },
  ],
  decisions: [
    {
      body: 'PP',
      verb: 'adopted',
      years: [2020, 2021, 2022, 2023],
      decidedOn: '2018-11-16',
      document: 'Resolution 71 (Rev. Dubai, 2018)',
    },
  ],
  results: [
    ...GOALS_2020,
    ...TARGETS_OF_G1_G2,
    ...TARGETS_OF_G3_G5,
    ...OBJECTIVES_2020,
    ...OUTCOMES_2020,
    ...OUTPUTS_OF_T1,
    ...OUTPUTS_OF_T2_T5,
  ],
};
