import { NOT_STATED_CATEGORY } from '../dimensions/not-stated';
import type { SampleDimension } from './sample-indicator.types';

/** Groups of countries. A country may be in several: an LDC is a developing country and may have no sea coast. */
export const DIMENSIONS_OF_COUNTRIES: readonly SampleDimension[] = [
  {
    code: 'country-group',
    title: {
      en: 'Country group',
      fr: 'Groupe de pays',
      es: 'Grupo de países',
      ru: 'Группа стран',
      zh: '国家组别',
      ar: 'مجموعة البلدان',
    },
    categories: [
      {
        code: 'developed',
        title: {
          en: 'Developed countries',
          fr: 'Pays développés',
          es: 'Países desarrollados',
          ru: 'Развитые страны',
          zh: '发达国家',
          ar: 'البلدان المتقدمة',
        },
      },
      {
        code: 'developing',
        title: {
          en: 'Developing countries',
          fr: 'Pays en développement',
          es: 'Países en desarrollo',
          ru: 'Развивающиеся страны',
          zh: '发展中国家',
          ar: 'البلدان النامية',
        },
      },
      {
        code: 'ldc',
        title: {
          en: 'Least developed countries',
          fr: 'Pays les moins avancés',
          es: 'Países menos adelantados',
          ru: 'Наименее развитые страны',
          zh: '最不发达国家',
          ar: 'أقل البلدان نمواً',
        },
      },
      {
        code: 'sids',
        title: {
          en: 'Small island developing States',
          fr: 'Petits États insulaires en développement',
          es: 'Pequeños Estados insulares en desarrollo',
          ru: 'Малые островные развивающиеся государства',
          zh: '小岛屿发展中国家',
          ar: 'الدول الجزرية الصغيرة النامية',
        },
      },
      {
        code: 'lldc',
        title: {
          en: 'Landlocked developing countries',
          fr: 'Pays en développement sans littoral',
          es: 'Países en desarrollo sin litoral',
          ru: 'Развивающиеся страны, не имеющие выхода к морю',
          zh: '内陆发展中国家',
          ar: 'البلدان النامية غير الساحلية',
        },
      },
      {
        code: 'transition',
        title: {
          en: 'Countries with economies in transition',
          fr: 'Pays dont l’économie est en transition',
          es: 'Países con economías en transición',
          ru: 'Страны с переходной экономикой',
          zh: '经济转型国家',
          ar: 'البلدان التي تمر اقتصاداتها بمرحلة انتقالية',
        },
      },
      NOT_STATED_CATEGORY,
    ],
  },
];
