import { afterMeetings } from './indicator-schedules';
import { DATA_SOURCES, MEASURES } from './indicator-words';
import type { SampleIndicatorSheet } from './sample-indicator.types';

/** Who comes to TSAG and to WTSA. Published: both baselines. */
export const PARTICIPATION_INDICATORS: readonly SampleIndicatorSheet[] = [
  {
    code: 'I-PAR-01',
    title: {
      en: 'Participants of TSAG meetings',
      fr: 'Participants aux réunions du GCNT',
      es: 'Participantes en las reuniones del GANT',
      ru: 'Участники собраний КГСЭ',
      zh: 'TSAG会议的与会者',
      ar: 'المشاركون في اجتماعات الفريق الاستشاري لتقييس الاتصالات',
    },
    definition: {
      en: 'Persons who took part in one meeting of TSAG, on site or online. Who did both counts once, as on site. Persons who registered and did not come, and staff of ITU, are not counted.',
      fr: 'Personnes ayant participé à une réunion du GCNT, sur place ou à distance. Qui a fait les deux compte une fois, comme présent sur place. Les personnes inscrites qui ne sont pas venues et le personnel de l’UIT ne sont pas comptés.',
      es: 'Personas que participaron en una reunión del GANT, de forma presencial o a distancia. Quien hizo ambas cosas se cuenta una vez, como presencial. No se cuentan las personas inscritas que no acudieron ni el personal de la UIT.',
      ru: 'Лица, участвовавшие в одном собрании КГСЭ очно или дистанционно. Участвовавший и так, и так учитывается один раз как очный участник. Зарегистрировавшиеся, но не явившиеся лица и персонал МСЭ не учитываются.',
      zh: '现场或远程参加一次TSAG会议的人数。两种方式均采用的计为一人，按现场计。注册但未出席的人员以及国际电联职员不计入。',
      ar: 'الأشخاص الذين شاركوا في اجتماع للفريق الاستشاري، حضورياً أو عن بُعد. ومن جمع بين الطريقتين يُحسب مرة واحدة بوصفه حاضراً. ولا يُحسب من سجَّل ولم يحضر ولا موظفو الاتحاد.',
    },
    measure: MEASURES.participants,
    kind: 'at-least',
    aggregation: 'point',
    partAggregation: 'single',
    ...afterMeetings('TSAG'),
    dataSource: DATA_SOURCES.registration,
    tolerance: '0.05',
    lowLimit: '100',
    highLimit: '500',
    needsEvidence: false,
    unit: 'TSB-PLAN',
    breakdowns: [
      { dimension: 'attendance', rule: 'must-equal', isRequired: true },
      { dimension: 'itu-region', rule: 'must-equal', isRequired: false },
      { dimension: 'member-category', rule: 'must-equal', isRequired: false },
    ],
    measures: [
      { framework: 'OP-2026-2029', kind: 'output', code: 'O1' },
      { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP5.O4', weight: '0.25' },
    ],
    baseline: { value: '257', onDay: '2022-12-16' },
    targets: [
      {
        value: '250',
        onDay: '2024-12-31',
        effectiveFrom: '2023-01-01',
        rationale: 'Sample: keep what the first meeting with people in the room again had.',
        decisionReference: 'Sample document TD 55',
      },
      {
        value: '280',
        onDay: '2027-12-31',
        effectiveFrom: '2025-01-01',
        rationale: 'Sample: revised, as each of the two meetings of 2024 had 290 or more.',
        decisionReference: 'Sample document TD 101',
      },
    ],
    source:
      'journal.ntt.co.jp, article 21226: about 257 participants in December 2022 (baseline); the targets are sample',
  },
  {
    code: 'I-GEN-01',
    title: {
      en: 'Women’s share of participants at WTSA',
      fr: 'Part des femmes parmi les participants à l’AMNT',
      es: 'Proporción de mujeres entre los participantes en la AMNT',
      ru: 'Доля женщин среди участников ВАСЭ',
      zh: 'WTSA与会者中女性的比例',
      ar: 'حصة النساء من المشاركين في الجمعية العالمية لتقييس الاتصالات',
    },
    definition: {
      en: 'Women among the registered delegates who attended one World Telecommunication Standardization Assembly, out of all whose sex is stated. Visitors of exhibitions and side events are not counted.',
      fr: 'Femmes parmi les délégués inscrits ayant assisté à une Assemblée mondiale de normalisation des télécommunications, rapportées à l’ensemble de ceux dont le sexe est précisé. Les visiteurs des expositions et des manifestations parallèles ne sont pas comptés.',
      es: 'Mujeres entre los delegados inscritos que asistieron a una Asamblea Mundial de Normalización de las Telecomunicaciones, respecto de todos aquellos cuyo sexo consta. No se cuentan los visitantes de exposiciones y eventos paralelos.',
      ru: 'Женщины среди зарегистрированных делегатов, присутствовавших на одной Всемирной ассамблее по стандартизации электросвязи, от всех, чей пол указан. Посетители выставок и параллельных мероприятий не учитываются.',
      zh: '出席一届世界电信标准化全会的注册代表中，女性占已说明性别的全部代表的比例。展览和会外活动的访客不计入。',
      ar: 'النساء من المندوبين المسجلين الذين حضروا جمعية عالمية لتقييس الاتصالات، من مجموع من حُدِّد جنسهم. ولا يُحسب زوار المعارض والأحداث الجانبية.',
    },
    measure: MEASURES.ratio,
    kind: 'increase',
    aggregation: 'ratio',
    partAggregation: 'single',
    numerator: {
      en: 'Women among the delegates who attended',
      fr: 'Femmes parmi les délégués présents',
      es: 'Mujeres entre los delegados asistentes',
      ru: 'Женщины среди присутствовавших делегатов',
      zh: '出席代表中的女性',
      ar: 'النساء من المندوبين الحاضرين',
    },
    denominator: {
      en: 'All delegates who attended and whose sex is stated',
      fr: 'Ensemble des délégués présents dont le sexe est précisé',
      es: 'Todos los delegados asistentes cuyo sexo consta',
      ru: 'Все присутствовавшие делегаты, чей пол указан',
      zh: '已说明性别的全部出席代表',
      ar: 'جميع المندوبين الحاضرين الذين حُدِّد جنسهم',
    },
    ...afterMeetings('WTSA'),
    dataSource: DATA_SOURCES.registration,
    tolerance: '0.05',
    lowLimit: '0',
    highLimit: '1',
    needsEvidence: false,
    unit: 'TSB-BSG',
    breakdowns: [{ dimension: 'assembly-role', rule: 'independent', isRequired: false }],
    measures: [
      { framework: 'SP-2024-2027', kind: 'enabler', code: 'E3' },
      { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP5.O4', weight: '0.25' },
    ],
    baseline: { value: '0.26', onDay: '2024-10-24' },
    targets: [
      {
        value: '0.35',
        onDay: '2028-10-26',
        effectiveFrom: '2025-01-01',
        rationale:
          'Sample: the 35% that the Network of Women wanted for WTSA-24, where it was 26%, is kept for WTSA-28.',
        decisionReference: 'Sample document TD 101',
      },
    ],
    source:
      'ttc.or.jp, iwatablog 3 December 2024: 26% at WTSA-24 (baseline) against 35% wanted; the date of the target is sample',
  },
];
