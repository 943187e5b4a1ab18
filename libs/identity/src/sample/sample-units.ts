import type { Translations, UnitKind } from '@resolute/domain';
import { SAMPLE_STUDY_GROUPS } from './sample-study-groups';

export interface SampleUnit {
  readonly code: string;
  readonly kind: UnitKind;
  readonly title: Translations;
  /** The first day, where there is one. */
  readonly validFrom?: string;
}

/** Invented units of TSB. */
const UNITS_OF_TSB: readonly SampleUnit[] = [
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
    code: 'TSB-MEM',
    kind: 'unit',
    title: {
      en: 'Membership and industry relations',
      fr: 'Relations avec les membres et le secteur privé',
      es: 'Relaciones con los miembros y la industria',
      ru: 'Связи с членами и отраслью',
      zh: '成员和业界关系',
      ar: 'العلاقات مع الأعضاء ودوائر الصناعة',
    },
  },
  {
    code: 'TSB-IT',
    kind: 'unit',
    title: {
      en: 'Platforms and continuity',
      fr: 'Plates-formes et continuité des activités',
      es: 'Plataformas y continuidad de las actividades',
      ru: 'Платформы и непрерывность деятельности',
      zh: '平台和业务连续性',
      ar: 'المنصات واستمرارية الأعمال',
    },
  },
  {
    code: 'TSB-OPS',
    kind: 'unit',
    title: {
      en: 'Operations and numbering resources',
      fr: 'Opérations et ressources de numérotage',
      es: 'Operaciones y recursos de numeración',
      ru: 'Операции и ресурсы нумерации',
      zh: '运营和编号资源',
      ar: 'العمليات وموارد الترقيم',
    },
  },
  {
    code: 'TSB-COMM',
    kind: 'unit',
    title: {
      en: 'Website, publications and outreach',
      fr: 'Site web, publications et sensibilisation',
      es: 'Sitio web, publicaciones y divulgación',
      ru: 'Веб-сайт, публикации и информационно-просветительская деятельность',
      zh: '网站、出版物和推广',
      ar: 'الموقع الإلكتروني والمنشورات والتوعية',
    },
  },
];

/** WTSA-24 set the study groups up for the study period 2025-2028. */
const STUDY_PERIOD_BEGINS = '2025-01-01';

/** The units of TSB, and the study groups of 2025-2028. */
export const SAMPLE_UNITS: readonly SampleUnit[] = [
  ...UNITS_OF_TSB,
  ...SAMPLE_STUDY_GROUPS.map(
    ({ code, title }): SampleUnit => ({ code, kind: 'study-group', title, validFrom: STUDY_PERIOD_BEGINS }),
  ),
];
