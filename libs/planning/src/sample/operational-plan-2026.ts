import { ACTIVITIES_2026 } from './operational-plan-2026-activities';
import { ENABLERS_2026 } from './operational-plan-2026-enablers';
import { OUTPUTS_O1_O4_2026 } from './operational-plan-2026-outputs-o1-o4';
import { OUTPUTS_O5_O7_2026 } from './operational-plan-2026-outputs-o5-o7';
import type { SampleFramework } from './sample-plan.types';

/**
 * The rolling plan 2026-2029, which reaches over the end of the strategic plan 2024-2027. Published: that the Council of
 * 2025 decided on plans up to 2029, and the enablers of Resolution 108. Sample: outputs, activities and all the rest.
 */
export const OPERATIONAL_PLAN_2026: SampleFramework = {
  code: 'OP-2026-2029',
  kind: 'operational-plan',
  title: {
    en: 'Four-year rolling operational plan of ITU-T 2026-2029',
    fr: 'Plan opérationnel quadriennal glissant de l’UIT-T 2026-2029',
    es: 'Plan Operacional cuadrienal renovable del UIT-T 2026-2029',
    ru: 'Четырехгодичный скользящий Оперативный план МСЭ-Т на 2026–2029 годы',
    zh: '《ITU-T 2026-2029年四年期滚动运作规划》',
    ar: 'الخطة التشغيلية الرباعية المتجددة لقطاع تقييس الاتصالات 2026–2029',
  },
  firstYear: 2026,
  lastYear: 2029,
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
    {
      code: 'activity',
      level: 2,
      title: { en: 'Activity', fr: 'Activité', es: 'Actividad', ru: 'Вид деятельности', zh: '活动', ar: 'النشاط' },
    },
    {
      code: 'enabler',
      level: 3,
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
      body: 'TSAG',
      verb: 'reviewed',
      years: [2026, 2027, 2028, 2029],
      decidedOn: '2025-05-30',
      document: 'Sample document TD 108',
    },
    {
      body: 'COUNCIL',
      verb: 'approved',
      years: [2026, 2027, 2028, 2029],
      decidedOn: '2025-06-27',
      document: 'Council 2025 (document number not found)',
      source: 'itu.int, Council snapshot report 2025: operational plans up to 2029; the session ended on 27 June 2025',
    },
  ],
  results: [...OUTPUTS_O1_O4_2026, ...OUTPUTS_O5_O7_2026, ...ACTIVITIES_2026, ...ENABLERS_2026],
};
