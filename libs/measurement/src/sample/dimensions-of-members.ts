import { NOT_STATED_CATEGORY } from '../dimensions/not-stated';
import type { SampleDimension } from './sample-indicator.types';

/** Where people and members come from, and who they are. The words are the Union's; see `terms.md`, section 1.1. */
export const DIMENSIONS_OF_MEMBERS: readonly SampleDimension[] = [
  {
    code: 'itu-region',
    title: {
      en: 'ITU region',
      fr: 'Région de l’UIT',
      es: 'Región de la UIT',
      ru: 'Регион МСЭ',
      zh: '国际电联区域',
      ar: 'منطقة الاتحاد',
    },
    categories: [
      {
        code: 'africa',
        title: { en: 'Africa', fr: 'Afrique', es: 'África', ru: 'Африка', zh: '非洲', ar: 'إفريقيا' },
      },
      {
        code: 'americas',
        title: {
          en: 'Americas',
          fr: 'Amériques',
          es: 'Américas',
          ru: 'Северная и Южная Америка',
          zh: '美洲',
          ar: 'الأمريكتان',
        },
      },
      {
        code: 'arab-states',
        title: {
          en: 'Arab States',
          fr: 'États arabes',
          es: 'Estados Árabes',
          ru: 'Арабские государства',
          zh: '阿拉伯国家',
          ar: 'الدول العربية',
        },
      },
      {
        code: 'asia-pacific',
        title: {
          en: 'Asia and the Pacific',
          fr: 'Asie-Pacifique',
          es: 'Asia-Pacífico',
          ru: 'Азиатско-Тихоокеанский регион',
          zh: '亚洲和太平洋',
          ar: 'آسيا والمحيط الهادئ',
        },
      },
      {
        code: 'cis',
        title: { en: 'CIS', fr: 'CEI', es: 'CEI', ru: 'СНГ', zh: '独联体', ar: 'كومنولث الدول المستقلة' },
      },
      {
        code: 'europe',
        title: { en: 'Europe', fr: 'Europe', es: 'Europa', ru: 'Европа', zh: '欧洲', ar: 'أوروبا' },
      },
      NOT_STATED_CATEGORY,
    ],
  },
  {
    code: 'administrative-region',
    title: {
      en: 'Administrative region (Council elections)',
      fr: 'Région administrative (élections au Conseil)',
      es: 'Región administrativa (elecciones al Consejo)',
      ru: 'Административный регион (выборы в Совет)',
      zh: '行政区域（理事会选举）',
      ar: 'المنطقة الإدارية (انتخابات المجلس)',
    },
    categories: [
      {
        code: 'A',
        title: {
          en: 'Region A: Americas',
          fr: 'Région A: Amériques',
          es: 'Región A: Américas',
          ru: 'Регион A: Северная и Южная Америка',
          zh: 'A区：美洲',
          ar: 'المنطقة ألف: الأمريكتان',
        },
      },
      {
        code: 'B',
        title: {
          en: 'Region B: Western Europe',
          fr: 'Région B: Europe occidentale',
          es: 'Región B: Europa Occidental',
          ru: 'Регион B: Западная Европа',
          zh: 'B区：西欧',
          ar: 'المنطقة باء: أوروبا الغربية',
        },
      },
      {
        code: 'C',
        title: {
          en: 'Region C: Eastern Europe and Northern Asia',
          fr: 'Région C: Europe orientale et Asie septentrionale',
          es: 'Región C: Europa Oriental y Asia Septentrional',
          ru: 'Регион C: Восточная Европа и Северная Азия',
          zh: 'C区：东欧和北亚',
          ar: 'المنطقة جيم: أوروبا الشرقية وشمال آسيا',
        },
      },
      {
        code: 'D',
        title: {
          en: 'Region D: Africa',
          fr: 'Région D: Afrique',
          es: 'Región D: África',
          ru: 'Регион D: Африка',
          zh: 'D区：非洲',
          ar: 'المنطقة دال: إفريقيا',
        },
      },
      {
        code: 'E',
        title: {
          en: 'Region E: Asia and Australasia',
          fr: 'Région E: Asie et Australasie',
          es: 'Región E: Asia y Australasia',
          ru: 'Регион E: Азия и Австралазия',
          zh: 'E区：亚洲和澳大拉西亚',
          ar: 'المنطقة هاء: آسيا وأستراليا',
        },
      },
      NOT_STATED_CATEGORY,
    ],
  },
  {
    code: 'member-category',
    title: {
      en: 'Member category',
      fr: 'Catégorie de membre',
      es: 'Categoría de miembro',
      ru: 'Категория членов',
      zh: '成员类别',
      ar: 'فئة العضوية',
    },
    categories: [
      {
        code: 'member-state',
        title: {
          en: 'Member State',
          fr: 'État Membre',
          es: 'Estado Miembro',
          ru: 'Государство-Член',
          zh: '成员国',
          ar: 'دولة عضو',
        },
      },
      {
        code: 'sector-member',
        title: {
          en: 'Sector Member',
          fr: 'Membre de Secteur',
          es: 'Miembro de Sector',
          ru: 'Член Сектора',
          zh: '部门成员',
          ar: 'عضو القطاع',
        },
      },
      {
        code: 'associate',
        title: {
          en: 'Associate',
          fr: 'Associé',
          es: 'Asociado',
          ru: 'Ассоциированный член',
          zh: '部门准成员',
          ar: 'منتسب',
        },
      },
      {
        code: 'academia',
        title: {
          en: 'Academia',
          fr: 'Établissements universitaires',
          es: 'Instituciones Académicas',
          ru: 'Академические организации',
          zh: '学术成员',
          ar: 'الهيئات الأكاديمية',
        },
      },
      NOT_STATED_CATEGORY,
    ],
  },
  {
    code: 'sex',
    title: { en: 'Sex', fr: 'Sexe', es: 'Sexo', ru: 'Пол', zh: '性别', ar: 'الجنس' },
    categories: [
      { code: 'women', title: { en: 'Women', fr: 'Femmes', es: 'Mujeres', ru: 'Женщины', zh: '女性', ar: 'نساء' } },
      { code: 'men', title: { en: 'Men', fr: 'Hommes', es: 'Hombres', ru: 'Мужчины', zh: '男性', ar: 'رجال' } },
      NOT_STATED_CATEGORY,
    ],
  },
];
