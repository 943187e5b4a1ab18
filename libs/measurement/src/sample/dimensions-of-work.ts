import { SAMPLE_STUDY_GROUPS } from '@resolute/identity';
import { NOT_STATED_CATEGORY } from '../dimensions/not-stated';
import type { SampleDimension } from './sample-indicator.types';

/** What the Sector works on, and how it decides. The resources and the bodies named are a sample of those that there are. */
export const DIMENSIONS_OF_WORK: readonly SampleDimension[] = [
  {
    code: 'study-group',
    title: {
      en: 'Study group',
      fr: 'Commission d’études',
      es: 'Comisión de Estudio',
      ru: 'Исследовательская комиссия',
      zh: '研究组',
      ar: 'لجنة الدراسات',
    },
    categories: [...SAMPLE_STUDY_GROUPS, NOT_STATED_CATEGORY],
  },
  {
    code: 'approval-process',
    title: {
      en: 'Approval process',
      fr: 'Procédure d’approbation',
      es: 'Procedimiento de aprobación',
      ru: 'Процесс утверждения',
      zh: '批准程序',
      ar: 'إجراء الموافقة',
    },
    categories: [
      {
        code: 'aap',
        title: {
          en: 'Alternative approval process (AAP)',
          fr: 'Variante de la procédure d’approbation (AAP)',
          es: 'Proceso de aprobación alternativo (AAP)',
          ru: 'Альтернативный процесс утверждения (AAP)',
          zh: '替代批准程序（AAP）',
          ar: 'عملية الموافقة البديلة (AAP)',
        },
      },
      {
        code: 'tap',
        title: {
          en: 'Traditional approval process (TAP)',
          fr: 'Procédure d’approbation traditionnelle (TAP)',
          es: 'Proceso de aprobación tradicional (TAP)',
          ru: 'Традиционный процесс утверждения (TAP)',
          zh: '传统批准程序（TAP）',
          ar: 'عملية الموافقة التقليدية (TAP)',
        },
      },
      NOT_STATED_CATEGORY,
    ],
  },
  {
    code: 'sdo',
    title: {
      en: 'Standards body',
      fr: 'Organisme de normalisation',
      es: 'Organismo de normalización',
      ru: 'Орган по стандартизации',
      zh: '标准制定机构',
      ar: 'هيئة التقييس',
    },
    categories: [
      { code: 'iso', title: { en: 'ISO', fr: 'ISO', es: 'ISO', ru: 'ИСО', zh: 'ISO', ar: 'المنظمة ISO' } },
      { code: 'iec', title: { en: 'IEC', fr: 'CEI (IEC)', es: 'CEI (IEC)', ru: 'МЭК', zh: 'IEC', ar: 'اللجنة IEC' } },
      { code: 'ietf', title: { en: 'IETF', fr: 'IETF', es: 'IETF', ru: 'IETF', zh: 'IETF', ar: 'فريق IETF' } },
      { code: 'ieee', title: { en: 'IEEE', fr: 'IEEE', es: 'IEEE', ru: 'IEEE', zh: 'IEEE', ar: 'معهد IEEE' } },
      { code: 'etsi', title: { en: 'ETSI', fr: 'ETSI', es: 'ETSI', ru: 'ЕТСИ', zh: 'ETSI', ar: 'معهد ETSI' } },
      { code: '3gpp', title: { en: '3GPP', fr: '3GPP', es: '3GPP', ru: '3GPP', zh: '3GPP', ar: 'مشروع 3GPP' } },
      {
        code: 'other',
        title: {
          en: 'Another body',
          fr: 'Autre organisme',
          es: 'Otro organismo',
          ru: 'Другой орган',
          zh: '其他机构',
          ar: 'هيئة أخرى',
        },
      },
      NOT_STATED_CATEGORY,
    ],
  },
  {
    code: 'resource-type',
    title: {
      en: 'Type of numbering resource',
      fr: 'Type de ressource de numérotage',
      es: 'Tipo de recurso de numeración',
      ru: 'Вид ресурса нумерации',
      zh: '编号资源类型',
      ar: 'نوع مورد الترقيم',
    },
    categories: [
      {
        code: 'country-code',
        title: {
          en: 'Country code and identification code (E.164)',
          fr: 'Indicatif de pays et code d’identification (E.164)',
          es: 'Indicativo de país y código de identificación (E.164)',
          ru: 'Код страны и код идентификации (E.164)',
          zh: '国家代码和标识码（E.164）',
          ar: 'الرمز الدليلي للبلد ورمز تحديد الهوية (E.164)',
        },
      },
      {
        code: 'mobile-network-code',
        title: {
          en: 'Mobile network code (E.212)',
          fr: 'Code de réseau mobile (E.212)',
          es: 'Indicativo de red para el servicio móvil (E.212)',
          ru: 'Код сети подвижной связи (E.212)',
          zh: '移动网代码（E.212）',
          ar: 'رمز الشبكة المتنقلة (E.212)',
        },
      },
      {
        code: 'issuer-identifier',
        title: {
          en: 'Issuer identifier number (E.118)',
          fr: 'Numéro identificateur d’émetteur (E.118)',
          es: 'Número identificador de expedidor (E.118)',
          ru: 'Идентификационный номер эмитента (E.118)',
          zh: '发卡方标识号（E.118）',
          ar: 'رقم تعرف جهة الإصدار (E.118)',
        },
      },
      {
        code: 'signalling-area-code',
        title: {
          en: 'Signalling area network code (Q.708)',
          fr: 'Code de zone et de réseau sémaphore (Q.708)',
          es: 'Código de zona y de red de señalización (Q.708)',
          ru: 'Код зоны и сети сигнализации (Q.708)',
          zh: '信令区域网代码（Q.708）',
          ar: 'رمز منطقة وشبكة التشوير (Q.708)',
        },
      },
      NOT_STATED_CATEGORY,
    ],
  },
  {
    code: 'risk-class',
    title: {
      en: 'Class of risk',
      fr: 'Classe de risque',
      es: 'Clase de riesgo',
      ru: 'Класс риска',
      zh: '风险类别',
      ar: 'صنف المخاطر',
    },
    categories: [
      {
        code: 'strategic',
        title: {
          en: 'Strategic risk',
          fr: 'Risque stratégique',
          es: 'Riesgo estratégico',
          ru: 'Стратегический риск',
          zh: '战略风险',
          ar: 'المخاطر الاستراتيجية',
        },
      },
      {
        code: 'operational',
        title: {
          en: 'Operational risk',
          fr: 'Risque opérationnel',
          es: 'Riesgo operacional',
          ru: 'Операционный риск',
          zh: '运作风险',
          ar: 'المخاطر التشغيلية',
        },
      },
      NOT_STATED_CATEGORY,
    ],
  },
];
