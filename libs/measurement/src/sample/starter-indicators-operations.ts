import { SCHEDULES } from './indicator-schedules';
import { DATA_SOURCES, MEASURES } from './indicator-words';
import type { SampleIndicatorSheet } from './sample-indicator.types';

/** Numbering resources, and overlaps with other standards bodies. The figures are sample. */
export const OPERATIONS_INDICATORS: readonly SampleIndicatorSheet[] = [
  {
    code: 'I-NNAI-01',
    title: {
      en: 'Median days to assign a numbering resource',
      fr: 'Nombre médian de jours pour attribuer une ressource de numérotage',
      es: 'Mediana de días para asignar un recurso de numeración',
      ru: 'Медианное число дней до присвоения ресурса нумерации',
      zh: '分配编号资源所需天数的中位数',
      ar: 'العدد الوسيط للأيام اللازمة لتخصيص مورد ترقيم',
    },
    definition: {
      en: 'Median number of calendar days from a complete application for a numbering, naming, addressing or identification resource to its assignment, over the resources assigned in the period. The days on which TSB waits for the applicant are taken off. Refused applications are not counted.',
      fr: 'Nombre médian de jours civils entre une demande complète de ressource de numérotage, de nommage, d’adressage ou d’identification et son attribution, pour les ressources attribuées au cours de la période. Les jours pendant lesquels le TSB attend le demandeur sont déduits. Les demandes refusées ne sont pas comptées.',
      es: 'Mediana de días naturales entre una solicitud completa de un recurso de numeración, denominación, direccionamiento o identificación y su asignación, para los recursos asignados en el periodo. Se descuentan los días en que la TSB espera al solicitante. No se cuentan las solicitudes denegadas.',
      ru: 'Медианное число календарных дней от полной заявки на ресурс нумерации, наименования, адресации или идентификации до его присвоения по ресурсам, присвоенным за период. Дни, в течение которых БСЭ ожидает ответа заявителя, вычитаются. Отклоненные заявки не учитываются.',
      zh: '本期间内所分配的编号、命名、寻址或标识资源，从提交完整申请到分配所需日历天数的中位数。电信标准化局等待申请方答复的天数予以扣除。被拒绝的申请不计入。',
      ar: 'العدد الوسيط للأيام التقويمية من تقديم طلب كامل للحصول على مورد للترقيم أو التسمية أو العنونة أو تحديد الهوية إلى تخصيصه، للموارد المخصصة خلال الفترة. وتُطرح الأيام التي ينتظر فيها مكتب تقييس الاتصالات مقدم الطلب. ولا تُحسب الطلبات المرفوضة.',
    },
    measure: MEASURES.days,
    kind: 'decrease',
    aggregation: 'point',
    partAggregation: 'single',
    ...SCHEDULES.quarterly,
    dataSource: DATA_SOURCES.numbering,
    tolerance: '0.05',
    lowLimit: '1',
    highLimit: '120',
    needsEvidence: false,
    unit: 'TSB-OPS',
    breakdowns: [{ dimension: 'resource-type', rule: 'independent', isRequired: false }],
    measures: [
      { framework: 'OP-2026-2029', kind: 'output', code: 'O4' },
      { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP2.O1' },
    ],
    baseline: { value: '24', onDay: '2024-12-31' },
    targets: [
      {
        value: '15',
        onDay: '2027-12-31',
        effectiveFrom: '2025-01-01',
        rationale: 'Sample: applications received electronically need no second entry, which takes nine days today.',
        decisionReference: 'Sample document TD 101',
        milestones: [
          { onDay: '2025-12-31', value: '22' },
          { onDay: '2026-12-31', value: '18' },
        ],
      },
    ],
  },
  {
    code: 'I-COO-01',
    title: {
      en: 'Recorded overlaps and conflicts with other standards bodies',
      fr: 'Chevauchements et conflits constatés avec d’autres organismes de normalisation',
      es: 'Solapamientos y conflictos registrados con otros organismos de normalización',
      ru: 'Зафиксированные случаи дублирования и противоречий с другими органами по стандартизации',
      zh: '与其他标准制定机构之间有记录的重叠和冲突',
      ar: 'حالات التداخل والتضارب المسجلة مع هيئات التقييس الأخرى',
    },
    definition: {
      en: 'Work items of ITU-T that, on the last day of the year, a study group or a partner body has reported in writing as overlapping or conflicting with work elsewhere, and that are not settled. An overlap with two bodies counts once. Joint work on common text is no overlap.',
      fr: 'Sujets d’étude de l’UIT-T qu’une commission d’études ou un organisme partenaire a signalés par écrit comme faisant double emploi ou étant en conflit avec des travaux menés ailleurs et qui ne sont pas réglés le dernier jour de l’année. Un chevauchement avec deux organismes compte une fois. Les travaux conjoints sur un texte commun ne sont pas des chevauchements.',
      es: 'Temas de trabajo del UIT-T que una Comisión de Estudio o un organismo asociado ha notificado por escrito como solapados o en conflicto con trabajos ajenos y que el último día del año no están resueltos. Un solapamiento con dos organismos se cuenta una vez. El trabajo conjunto en un texto común no es un solapamiento.',
      ru: 'Направления работы МСЭ-Т, о которых исследовательская комиссия или орган-партнер письменно сообщили как о дублирующих другие работы или противоречащих им и которые на последний день года не урегулированы. Дублирование с двумя органами учитывается один раз. Совместная работа над общим текстом дублированием не считается.',
      zh: '年末当天仍未解决的、研究组或伙伴机构以书面方式报告与其他机构工作重叠或冲突的ITU-T工作项目。同时与两个机构重叠的计为一处。共同案文的联合工作不算重叠。',
      ar: 'بنود عمل قطاع تقييس الاتصالات التي أبلغت لجنة دراسات أو هيئة شريكة كتابةً بتداخلها أو تضاربها مع أعمال جهات أخرى ولم تُسوَّ حتى اليوم الأخير من السنة. ويُحسب التداخل مع هيئتين مرة واحدة. ولا يُعد العمل المشترك على نص موحد تداخلاً.',
    },
    measure: MEASURES.overlaps,
    kind: 'decrease',
    aggregation: 'point',
    partAggregation: 'single',
    ...SCHEDULES.yearly,
    dataSource: DATA_SOURCES.liaisons,
    tolerance: '0.05',
    lowLimit: '0',
    highLimit: '40',
    needsEvidence: true,
    unit: 'TSB-PLAN',
    breakdowns: [{ dimension: 'sdo', rule: 'may-exceed', isRequired: true }],
    measures: [
      { framework: 'OP-2026-2029', kind: 'output', code: 'O6' },
      { framework: 'OP-2026-2029', kind: 'enabler', code: 'R108-3c' },
      { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP3.O2' },
    ],
    baseline: { value: '9', onDay: '2024-12-31' },
    targets: [],
  },
];
