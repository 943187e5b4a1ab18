import { SCHEDULES } from './indicator-schedules';
import { DATA_SOURCES, MEASURES } from './indicator-words';
import type { SampleIndicatorSheet } from './sample-indicator.types';

/** What the programme for bridging the standardization gap offers. The figures are sample. */
export const TRAINING_INDICATORS: readonly SampleIndicatorSheet[] = [
  {
    code: 'I-BSG-03',
    title: {
      en: 'Hands-on sessions held',
      fr: 'Sessions de formation pratique organisées',
      es: 'Sesiones de formación práctica celebradas',
      ru: 'Проведенные практические занятия',
      zh: '举办的实操培训',
      ar: 'دورات التدريب العملي المعقودة',
    },
    definition: {
      en: 'Hands-on sessions for bridging the standardization gap that ended in the period, on site or online. A session that is repeated for another group counts again. Webinars without exercises are not counted.',
      fr: 'Sessions de formation pratique à la réduction de l’écart en matière de normalisation achevées au cours de la période, sur place ou à distance. Une session répétée pour un autre groupe compte à nouveau. Les webinaires sans exercices ne sont pas comptés.',
      es: 'Sesiones de formación práctica para reducir la brecha de normalización finalizadas en el periodo, presenciales o a distancia. Una sesión repetida para otro grupo se cuenta de nuevo. No se cuentan los seminarios web sin ejercicios.',
      ru: 'Практические занятия по преодолению разрыва в стандартизации, завершенные за период, очные или дистанционные. Занятие, повторенное для другой группы, учитывается еще раз. Вебинары без упражнений не учитываются.',
      zh: '本期间内结束的缩小标准化工作差距实操培训，包括现场和远程方式。为另一组人员重复举办的计为另一场。没有练习的网络研讨会不计入。',
      ar: 'دورات التدريب العملي لسد الفجوة التقييسية التي انتهت خلال الفترة، حضورياً أو عن بُعد. وتُحسب الدورة من جديد إذا أُعيدت لمجموعة أخرى. ولا تُحسب الندوات الإلكترونية التي لا تتضمن تمارين.',
    },
    measure: MEASURES.sessions,
    kind: 'increase',
    aggregation: 'sum',
    partAggregation: 'single',
    ...SCHEDULES.quarterly,
    dataSource: DATA_SOURCES.bridging,
    tolerance: '0.05',
    lowLimit: '0',
    highLimit: '20',
    needsEvidence: false,
    unit: 'TSB-BSG',
    breakdowns: [
      { dimension: 'itu-region', rule: 'must-equal', isRequired: true },
      { dimension: 'attendance', rule: 'must-equal', isRequired: false },
    ],
    measures: [{ framework: 'OP-2026-2029', kind: 'output', code: 'O3', weight: '0.50' }],
    baseline: { value: '14', onDay: '2024-12-31' },
    targets: [
      {
        value: '18',
        onDay: '2026-12-31',
        effectiveFrom: '2026-01-01',
        rationale: 'Sample: three sessions in each ITU region; the first quarter of 2017 alone had six in all.',
        decisionReference: 'Sample document TD 108',
        milestones: [
          { onDay: '2026-06-30', value: '7' },
          { onDay: '2026-09-30', value: '12' },
        ],
      },
    ],
  },
  {
    code: 'I-BSG-04',
    title: {
      en: 'Fellowships awarded',
      fr: 'Bourses octroyées',
      es: 'Becas concedidas',
      ru: 'Предоставленные стипендии',
      zh: '提供的与会补贴',
      ar: 'المنح المقدَّمة',
    },
    definition: {
      en: 'Fellowships, full or partial, for meetings of ITU-T that ended in the period and that the fellow attended. A person who attends two meetings on fellowships counts twice. Fellowships that were awarded and not used are not counted.',
      fr: 'Bourses, complètes ou partielles, octroyées pour des réunions de l’UIT-T achevées au cours de la période et auxquelles le boursier a assisté. Une personne qui assiste à deux réunions grâce à des bourses compte deux fois. Les bourses octroyées et non utilisées ne sont pas comptées.',
      es: 'Becas, completas o parciales, para reuniones del UIT-T finalizadas en el periodo a las que asistió el becario. Una persona que asiste a dos reuniones con beca se cuenta dos veces. No se cuentan las becas concedidas y no utilizadas.',
      ru: 'Стипендии, полные или частичные, для участия в завершенных за период собраниях МСЭ-Т, на которых стипендиат присутствовал. Лицо, участвовавшее по стипендиям в двух собраниях, учитывается дважды. Предоставленные, но не использованные стипендии не учитываются.',
      zh: '为本期间内结束且受助人实际出席的ITU-T会议提供的全额或部分与会补贴。同一人凭补贴出席两次会议的计为两项。已提供但未使用的补贴不计入。',
      ar: 'المنح الكاملة أو الجزئية لاجتماعات قطاع تقييس الاتصالات التي انتهت خلال الفترة وحضرها الممنوح. ويُحسب مرتين الشخص الذي يحضر اجتماعين بمنح. ولا تُحسب المنح المقدَّمة التي لم تُستعمل.',
    },
    measure: MEASURES.fellowships,
    kind: 'increase',
    aggregation: 'sum',
    partAggregation: 'single',
    ...SCHEDULES.quarterly,
    dataSource: DATA_SOURCES.bridging,
    tolerance: '0.05',
    lowLimit: '0',
    highLimit: '80',
    needsEvidence: true,
    unit: 'TSB-BSG',
    breakdowns: [
      { dimension: 'itu-region', rule: 'must-equal', isRequired: true },
      { dimension: 'sex', rule: 'must-equal', isRequired: true },
      { dimension: 'country-group', rule: 'independent', isRequired: false },
    ],
    measures: [{ framework: 'OP-2026-2029', kind: 'output', code: 'O3', weight: '0.50' }],
    baseline: { value: '96', onDay: '2024-12-31' },
    targets: [
      {
        value: '110',
        onDay: '2025-12-31',
        effectiveFrom: '2025-01-01',
        rationale: 'Sample: a voluntary contribution pays for fourteen more fellowships a year.',
        decisionReference: 'Sample document TD 101',
      },
      {
        value: '120',
        onDay: '2026-12-31',
        effectiveFrom: '2026-01-01',
        rationale: 'Sample: twelve for each study group.',
        decisionReference: 'Sample document TD 108',
      },
    ],
  },
];
