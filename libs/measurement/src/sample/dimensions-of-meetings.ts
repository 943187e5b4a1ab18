import { NOT_STATED_CATEGORY } from '../dimensions/not-stated';
import type { SampleDimension } from './sample-indicator.types';

/** How people take part, as what, on which platform, and what executives speak of. Topics, roles and platforms are sample. */
export const DIMENSIONS_OF_MEETINGS: readonly SampleDimension[] = [
  {
    code: 'attendance',
    title: {
      en: 'Attendance',
      fr: 'Mode de participation',
      es: 'Modalidad de participación',
      ru: 'Форма участия',
      zh: '参与方式',
      ar: 'طريقة المشاركة',
    },
    categories: [
      {
        code: 'on-site',
        title: { en: 'On site', fr: 'Sur place', es: 'Presencial', ru: 'Очно', zh: '现场', ar: 'حضورياً' },
      },
      {
        code: 'online',
        title: { en: 'Online', fr: 'À distance', es: 'A distancia', ru: 'Дистанционно', zh: '远程', ar: 'عن بُعد' },
      },
      NOT_STATED_CATEGORY,
    ],
  },
  {
    code: 'assembly-role',
    title: {
      en: 'Role at the assembly',
      fr: 'Fonction à l’assemblée',
      es: 'Función en la asamblea',
      ru: 'Роль на ассамблее',
      zh: '在全会中的角色',
      ar: 'الدور في الجمعية',
    },
    categories: [
      {
        code: 'chair',
        title: {
          en: 'Chair or vice-chair',
          fr: 'Président ou Vice-Président',
          es: 'Presidente o Vicepresidente',
          ru: 'Председатель или заместитель Председателя',
          zh: '主席或副主席',
          ar: 'الرئيس أو نائب الرئيس',
        },
      },
      {
        code: 'head-of-delegation',
        title: {
          en: 'Head of delegation',
          fr: 'Chef de délégation',
          es: 'Jefe de delegación',
          ru: 'Глава делегации',
          zh: '代表团团长',
          ar: 'رئيس الوفد',
        },
      },
      {
        code: 'delegate',
        title: { en: 'Delegate', fr: 'Délégué', es: 'Delegado', ru: 'Делегат', zh: '代表', ar: 'مندوب' },
      },
      NOT_STATED_CATEGORY,
    ],
  },
  {
    code: 'platform',
    title: { en: 'Platform', fr: 'Plate-forme', es: 'Plataforma', ru: 'Платформа', zh: '平台', ar: 'المنصة' },
    categories: [
      {
        code: 'meetings',
        title: {
          en: 'Electronic meetings',
          fr: 'Réunions électroniques',
          es: 'Reuniones electrónicas',
          ru: 'Электронные собрания',
          zh: '电子会议',
          ar: 'الاجتماعات الإلكترونية',
        },
      },
      {
        code: 'documents',
        title: {
          en: 'Meeting documents',
          fr: 'Documents de réunion',
          es: 'Documentos de reunión',
          ru: 'Документы собраний',
          zh: '会议文件',
          ar: 'وثائق الاجتماعات',
        },
      },
      {
        code: 'registration',
        title: {
          en: 'Registration',
          fr: 'Inscription',
          es: 'Inscripción',
          ru: 'Регистрация',
          zh: '注册',
          ar: 'التسجيل',
        },
      },
      NOT_STATED_CATEGORY,
    ],
  },
  {
    code: 'executive-topic',
    title: {
      en: 'Topic of an executive meeting',
      fr: 'Thème d’une réunion de dirigeants',
      es: 'Tema de una reunión de ejecutivos',
      ru: 'Тема собрания руководителей',
      zh: '高管会议专题',
      ar: 'موضوع اجتماع المسؤولين التنفيذيين',
    },
    categories: [
      {
        code: 'artificial-intelligence',
        title: {
          en: 'Artificial intelligence',
          fr: 'Intelligence artificielle',
          es: 'Inteligencia artificial',
          ru: 'Искусственный интеллект',
          zh: '人工智能',
          ar: 'الذكاء الاصطناعي',
        },
      },
      {
        code: 'networks',
        title: {
          en: 'Future networks',
          fr: 'Réseaux futurs',
          es: 'Redes futuras',
          ru: 'Сети будущего',
          zh: '未来网络',
          ar: 'شبكات المستقبل',
        },
      },
      {
        code: 'security',
        title: {
          en: 'Security and trust',
          fr: 'Sécurité et confiance',
          es: 'Seguridad y confianza',
          ru: 'Безопасность и доверие',
          zh: '安全和信任',
          ar: 'الأمن والثقة',
        },
      },
      {
        code: 'environment',
        title: {
          en: 'Environment and climate action',
          fr: 'Environnement et action climatique',
          es: 'Medio ambiente y acción por el clima',
          ru: 'Окружающая среда и борьба с изменением климата',
          zh: '环境和气候行动',
          ar: 'البيئة والعمل المناخي',
        },
      },
      {
        code: 'other',
        title: {
          en: 'Another topic',
          fr: 'Autre thème',
          es: 'Otro tema',
          ru: 'Другая тема',
          zh: '其他专题',
          ar: 'موضوع آخر',
        },
      },
      NOT_STATED_CATEGORY,
    ],
  },
];
