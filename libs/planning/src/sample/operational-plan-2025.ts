import { OUTPUTS_O1_O3_2025 } from './operational-plan-2025-outputs-o1-o3';
import { OUTPUTS_O4_O7_2025 } from './operational-plan-2025-outputs-o4-o7';
import type { SampleFramework } from './sample-plan.types';

/**
 * The edition before 2026-2029, so that two editions can be laid side by side. Published: that the Council of 2024
 * confirmed plans for the next four years. Sample: every result.
 */
export const OPERATIONAL_PLAN_2025: SampleFramework = {
  code: 'OP-2025-2028',
  kind: 'operational-plan',
  title: {
    en: 'Four-year rolling operational plan of ITU-T 2025-2028',
    fr: 'Plan opérationnel quadriennal glissant de l’UIT-T 2025-2028',
    es: 'Plan Operacional cuadrienal renovable del UIT-T 2025-2028',
    ru: 'Четырехгодичный скользящий Оперативный план МСЭ-Т на 2025–2028 годы',
    zh: '《ITU-T 2025-2028年四年期滚动运作规划》',
    ar: 'الخطة التشغيلية الرباعية المتجددة لقطاع تقييس الاتصالات 2025–2028',
  },
  firstYear: 2025,
  lastYear: 2028,
  kinds: [
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
  ],
  decisions: [
    {
      body: 'COUNCIL',
      verb: 'approved',
      years: [2025, 2026, 2027, 2028],
      decidedOn: '2024-06-14',
      document: 'Council 2024 (document number not found)',
      source: 'itu.int, Council snapshot report 2024: plans for the next four years; the session ended on 14 June 2024',
    },
  ],
  results: [...OUTPUTS_O1_O3_2025, ...OUTPUTS_O4_O7_2025],
};
