import { SAMPLE_STUDY_GROUPS } from '@resolute/identity';
import { SCHEDULES } from './indicator-schedules';
import { DATA_SOURCES, MEASURES } from './indicator-words';
import type { SampleIndicatorSheet } from './sample-indicator.types';

/** How many Recommendations there are, and how long they take. The figures are sample. */
export const STANDARDS_INDICATORS: readonly SampleIndicatorSheet[] = [
  {
    code: 'I-STD-01',
    title: {
      en: 'Recommendations approved (new and revised)',
      fr: 'Recommandations approuvées (nouvelles et révisées)',
      es: 'Recomendaciones aprobadas (nuevas y revisadas)',
      ru: 'Утвержденные Рекомендации (новые и пересмотренные)',
      zh: '已批准的建议书（新增和修订）',
      ar: 'التوصيات الموافَق عليها (الجديدة والمراجَعة)',
    },
    definition: {
      en: 'New and revised ITU-T Recommendations, with their amendments and corrigenda, that were approved in the period by AAP or TAP. Supplements, technical papers and deleted Recommendations are not counted. Each study group reports its own.',
      fr: 'Recommandations UIT-T nouvelles et révisées, avec leurs amendements et corrigenda, approuvées au cours de la période selon l’AAP ou la TAP. Les Suppléments, les documents techniques et les Recommandations supprimées ne sont pas comptés. Chaque commission d’études déclare les siennes.',
      es: 'Recomendaciones UIT-T nuevas y revisadas, con sus enmiendas y corrigenda, aprobadas en el periodo mediante el AAP o el TAP. No se cuentan los Suplementos, los documentos técnicos ni las Recomendaciones suprimidas. Cada Comisión de Estudio notifica las suyas.',
      ru: 'Новые и пересмотренные Рекомендации МСЭ-Т с поправками и исправлениями к ним, утвержденные за период по AAP или TAP. Добавления, технические документы и аннулированные Рекомендации не учитываются. Каждая исследовательская комиссия сообщает о своих Рекомендациях.',
      zh: '本期间内按AAP或TAP批准的新增和修订ITU-T建议书，包括其修正和勘误。增补、技术文件和已删除的建议书不计入。各研究组填报本组的数目。',
      ar: 'توصيات قطاع تقييس الاتصالات الجديدة والمراجَعة، مع تعديلاتها وتصويباتها، التي تمت الموافقة عليها خلال الفترة وفقاً للإجراء AAP أو TAP. ولا تُحسب الإضافات والوثائق التقنية والتوصيات الملغاة. وتبلِّغ كل لجنة دراسات عن توصياتها.',
    },
    measure: MEASURES.recommendations,
    kind: 'increase',
    aggregation: 'sum',
    partAggregation: 'sum',
    ...SCHEDULES.quarterly,
    dataSource: DATA_SOURCES.approvals,
    tolerance: '0.05',
    lowLimit: '0',
    highLimit: '120',
    needsEvidence: false,
    unit: 'TSB-PLAN',
    parts: SAMPLE_STUDY_GROUPS.map(({ code }) => code),
    breakdowns: [{ dimension: 'approval-process', rule: 'must-equal', isRequired: true }],
    measures: [
      { framework: 'OP-2026-2029', kind: 'output', code: 'O2', weight: '0.40' },
      { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP3.O2' },
    ],
    baseline: { value: '331', onDay: '2024-12-31' },
    targets: [
      {
        value: '335',
        onDay: '2025-12-31',
        effectiveFrom: '2025-01-01',
        rationale:
          'Sample: the first year of a study period brings new Questions, so little more than before is expected.',
        decisionReference: 'Sample document TD 101',
      },
      {
        value: '345',
        onDay: '2026-12-31',
        effectiveFrom: '2026-01-01',
        rationale: 'Sample: work begun in 2025 comes to consent in the second year.',
        decisionReference: 'Sample document TD 108',
        milestones: [{ onDay: '2026-06-30', value: '160' }],
      },
    ],
  },
  {
    code: 'I-STD-02',
    title: {
      en: 'Median days from consent to approval (AAP)',
      fr: 'Nombre médian de jours entre le consentement et l’approbation (AAP)',
      es: 'Mediana de días entre el consentimiento y la aprobación (AAP)',
      ru: 'Медианное число дней от согласия до утверждения (АПУ)',
      zh: '从同意到批准的天数中位数（AAP）',
      ar: 'متوسط الأيام من القبول إلى الموافقة (AAP)',
    },
    definition: {
      en: 'Median number of calendar days from the consent of a study group to the approval, over the Recommendations approved by AAP in the period. Texts that are still in last call at its end are not counted. The last call alone takes four weeks.',
      fr: 'Nombre médian de jours civils entre le consentement d’une commission d’études et l’approbation, pour les Recommandations approuvées selon l’AAP au cours de la période. Les textes encore en dernier appel à la fin de celle-ci ne sont pas comptés. Le dernier appel dure à lui seul quatre semaines.',
      es: 'Mediana de días naturales entre el consentimiento de una Comisión de Estudio y la aprobación, para las Recomendaciones aprobadas mediante el AAP en el periodo. No se cuentan los textos que al final de este siguen en última llamada. La última llamada dura por sí sola cuatro semanas.',
      ru: 'Медианное число календарных дней от согласия исследовательской комиссии до утверждения по Рекомендациям, утвержденным по AAP за период. Тексты, по которым последний опрос к концу периода не завершен, не учитываются. Один лишь последний опрос длится четыре недели.',
      zh: '本期间内按AAP批准的建议书从研究组同意到批准所需日历天数的中位数。期末仍处于最后征求意见阶段的案文不计入。仅最后征求意见就需要四周。',
      ar: 'العدد الوسيط للأيام التقويمية من قبول لجنة الدراسات إلى الموافقة، للتوصيات التي تمت الموافقة عليها وفقاً للإجراء AAP خلال الفترة. ولا تُحسب النصوص التي لا تزال في مرحلة النداء الأخير عند نهايتها. ويستغرق النداء الأخير وحده أربعة أسابيع.',
    },
    measure: MEASURES.days,
    kind: 'decrease',
    aggregation: 'point',
    partAggregation: 'single',
    ...SCHEDULES.yearly,
    dataSource: DATA_SOURCES.approvals,
    tolerance: '0.05',
    lowLimit: '28',
    highLimit: '365',
    needsEvidence: false,
    unit: 'SG13',
    breakdowns: [],
    measures: [{ framework: 'OP-2026-2029', kind: 'output', code: 'O2', weight: '0.30', isCritical: true }],
    baseline: { value: '63', onDay: '2024-12-31' },
    targets: [
      {
        value: '52',
        onDay: '2027-12-31',
        effectiveFrom: '2025-01-01',
        rationale: 'Sample: half of the delay comes from second last calls, which the groups can plan for.',
        decisionReference: 'Sample document TD 101',
      },
    ],
  },
];
