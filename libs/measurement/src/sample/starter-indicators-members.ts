import { SCHEDULES } from './indicator-schedules';
import { DATA_SOURCES, MEASURES } from './indicator-words';
import type { SampleIndicatorSheet } from './sample-indicator.types';

/** Members: the stock and its net change, as joins alone would hide who left. Published: the net change of 2017. */
export const MEMBERS_INDICATORS: readonly SampleIndicatorSheet[] = [
  {
    code: 'I-MEM-01',
    title: {
      en: 'ITU-T Sector Members, Associates and Academia',
      fr: 'Membres de Secteur, Associés et établissements universitaires de l’UIT-T',
      es: 'Miembros de Sector, Asociados e Instituciones Académicas del UIT-T',
      ru: 'Члены Сектора, Ассоциированные члены и Академические организации МСЭ-Т',
      zh: 'ITU-T部门成员、部门准成员和学术成员',
      ar: 'أعضاء قطاع تقييس الاتصالات والمنتسبون إليه والهيئات الأكاديمية',
    },
    definition: {
      en: 'Sector Members of ITU-T, Associates of its study groups and Academia on the last day of the period. Member States are not counted. An entity that is an Associate of two study groups counts once.',
      fr: 'Membres de Secteur de l’UIT-T, Associés de ses commissions d’études et établissements universitaires au dernier jour de la période. Les États Membres ne sont pas comptés. Une entité associée à deux commissions d’études compte une fois.',
      es: 'Miembros de Sector del UIT-T, Asociados de sus Comisiones de Estudio e Instituciones Académicas el último día del periodo. No se cuentan los Estados Miembros. Una entidad asociada a dos Comisiones de Estudio se cuenta una vez.',
      ru: 'Члены Сектора МСЭ-Т, Ассоциированные члены его исследовательских комиссий и Академические организации на последний день периода. Государства-Члены не учитываются. Организация, ассоциированная с двумя исследовательскими комиссиями, учитывается один раз.',
      zh: '期末当天的ITU-T部门成员、其研究组的部门准成员和学术成员。成员国不计入。同时是两个研究组部门准成员的实体计为一个。',
      ar: 'أعضاء قطاع تقييس الاتصالات والمنتسبون إلى لجان دراساته والهيئات الأكاديمية في اليوم الأخير من الفترة. ولا تُحسب الدول الأعضاء. ويُحسب الكيان المنتسب إلى لجنتي دراسات مرة واحدة.',
    },
    measure: MEASURES.members,
    kind: 'increase',
    aggregation: 'point',
    partAggregation: 'single',
    ...SCHEDULES.halfYearly,
    dataSource: DATA_SOURCES.membership,
    tolerance: '0.05',
    lowLimit: '400',
    highLimit: '900',
    needsEvidence: false,
    unit: 'TSB-MEM',
    breakdowns: [
      { dimension: 'member-category', rule: 'must-equal', isRequired: true },
      { dimension: 'itu-region', rule: 'must-equal', isRequired: true },
    ],
    measures: [
      { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP5.O4', weight: '0.25' },
      { framework: 'OP-2026-2029', kind: 'enabler', code: 'R108-3a' },
    ],
    baseline: { value: '612', onDay: '2024-12-31' },
    targets: [
      {
        value: '660',
        onDay: '2027-12-31',
        effectiveFrom: '2025-01-01',
        rationale: 'Sample: sixteen more a year, as in the best year of the last study period.',
        decisionReference: 'Sample document TD 101',
        milestones: [
          { onDay: '2025-12-31', value: '624' },
          { onDay: '2026-12-31', value: '640' },
        ],
      },
    ],
  },
  {
    code: 'I-MEM-02',
    title: {
      en: 'Net change of membership',
      fr: 'Variation nette du nombre de membres',
      es: 'Variación neta del número de miembros',
      ru: 'Чистое изменение числа членов',
      zh: '成员净变化',
      ar: 'صافي التغير في عدد الأعضاء',
    },
    definition: {
      en: 'Sector Members, Associates and Academia of ITU-T that joined in the period, less those that left. The value is negative when more left than joined. A change from one category to another counts in neither number.',
      fr: 'Membres de Secteur, Associés et établissements universitaires de l’UIT-T arrivés au cours de la période, moins ceux qui sont partis. La valeur est négative si les départs sont plus nombreux. Un changement de catégorie ne compte dans aucun des deux nombres.',
      es: 'Miembros de Sector, Asociados e Instituciones Académicas del UIT-T que ingresaron en el periodo, menos los que se retiraron. El valor es negativo si se retiraron más de los que ingresaron. Un cambio de categoría no se cuenta en ninguno de los dos números.',
      ru: 'Члены Сектора, Ассоциированные члены и Академические организации МСЭ-Т, вступившие за период, за вычетом выбывших. Значение отрицательно, если выбыло больше, чем вступило. Переход из одной категории в другую не учитывается ни в том, ни в другом числе.',
      zh: '本期间内加入的ITU-T部门成员、部门准成员和学术成员数减去退出数。退出多于加入时为负值。成员类别之间的变更不计入任何一方。',
      ar: 'أعضاء قطاع تقييس الاتصالات والمنتسبون والهيئات الأكاديمية المنضمون خلال الفترة، مطروحاً منهم المنسحبون. وتكون القيمة سالبة إذا زاد المنسحبون على المنضمين. ولا يُحسب الانتقال من فئة إلى أخرى في أي من العددين.',
    },
    measure: MEASURES.members,
    kind: 'increase',
    aggregation: 'sum',
    partAggregation: 'single',
    ...SCHEDULES.halfYearly,
    dataSource: DATA_SOURCES.membership,
    tolerance: '0.05',
    lowLimit: '-40',
    highLimit: '60',
    needsEvidence: false,
    unit: 'TSB-MEM',
    breakdowns: [
      { dimension: 'itu-region', rule: 'must-equal', isRequired: true },
      { dimension: 'member-category', rule: 'must-equal', isRequired: false },
    ],
    measures: [{ framework: 'SP-2024-2027', kind: 'outcome', code: 'TP5.O4', weight: '0.25' }],
    baseline: { value: '14', onDay: '2017-12-31' },
    targets: [
      {
        value: '12',
        onDay: '2024-12-31',
        effectiveFrom: '2024-01-01',
        rationale: 'Sample: what the stock needs to stay above 600.',
        decisionReference: 'Sample document TD 88',
      },
      {
        value: '14',
        onDay: '2025-12-31',
        effectiveFrom: '2025-01-01',
        rationale: 'Sample: as in 2017, the only year for which a net change was published.',
        decisionReference: 'Sample document TD 101',
      },
      {
        value: '16',
        onDay: '2026-12-31',
        effectiveFrom: '2026-01-01',
        rationale: 'Sample: two more than the net growth of 2017, the only year for which one was published.',
        decisionReference: 'Sample document TD 108',
      },
    ],
    source:
      'ITU annual report 2017, ITU-T, objective T.2: net 14 more members in 2017 (baseline); the target is sample',
  },
];
