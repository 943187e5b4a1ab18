import type { Role } from '@resolute/domain';

/** Study groups of 2025-2028 and three invented units of TSB. Titles of study groups: see `is_sample` on screen. */
export const SAMPLE_UNITS = [
  {
    code: 'TSB-PLAN',
    kind: 'unit',
    title: {
      en: 'TSB planning office',
      fr: 'Bureau de la planification du TSB',
      es: 'Oficina de planificación de la TSB',
      ru: 'Бюро планирования БСЭ',
      ar: 'مكتب التخطيط في مكتب تقييس الاتصالات',
      zh: '电信标准化局规划办公室',
    },
  },
  {
    code: 'TSB-BSG',
    kind: 'unit',
    title: {
      en: 'Bridging the standardization gap',
      fr: 'Réduction de l’écart en matière de normalisation',
      es: 'Reducción de la brecha de normalización',
      ru: 'Преодоление разрыва в стандартизации',
      ar: 'سد الفجوة التقييسية',
      zh: '缩小标准化工作差距',
    },
  },
  {
    code: 'SG2',
    kind: 'study-group',
    title: {
      en: 'Study Group 2',
      fr: 'Commission d’études 2',
      es: 'Comisión de Estudio 2',
      ru: '2-я Исследовательская комиссия',
      ar: 'لجنة الدراسات 2',
      zh: '第2研究组',
    },
  },
  {
    code: 'SG13',
    kind: 'study-group',
    title: {
      en: 'Study Group 13',
      fr: 'Commission d’études 13',
      es: 'Comisión de Estudio 13',
      ru: '13-я Исследовательская комиссия',
      ar: 'لجنة الدراسات 13',
      zh: '第13研究组',
    },
  },
] as const;

export interface SamplePerson {
  readonly role: Role;
  readonly name: string;
  /** The unit in which the role is held; the whole Sector when absent. */
  readonly scope?: (typeof SAMPLE_UNITS)[number]['code'];
}

/** One invented person for each role. */
export const SAMPLE_PEOPLE: readonly SamplePerson[] = [
  { role: 'administrator', name: 'Amina Diallo' },
  { role: 'planner', name: 'Lucía Romero' },
  { role: 'contributor', name: 'Chen Wei', scope: 'SG13' },
  { role: 'verifier', name: 'Farid Haddad' },
  { role: 'rapporteur', name: 'Ivan Petrov' },
  { role: 'director', name: 'Maryam Okafor' },
  { role: 'council', name: 'Claire Dubois' },
  { role: 'auditor', name: 'John Mbeki' },
];
