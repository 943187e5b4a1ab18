import { titleWithMonth } from './occasion-words';
import type { SampleOccasion } from './sample-indicator.types';

/** What is to be said of one meeting; its series says the rest. */
type Meeting = Pick<SampleOccasion, 'from' | 'to' | 'place' | 'source'>;

const TSAG = {
  en: 'TSAG',
  fr: 'GCNT',
  es: 'GANT',
  ru: 'КГСЭ',
  zh: 'TSAG',
  ar: 'الفريق الاستشاري لتقييس الاتصالات',
};

const EXECUTIVES = {
  CTO: {
    en: 'CTO meeting',
    fr: 'Réunion de directeurs techniques (CTO)',
    es: 'Reunión de Directores de Tecnología (CTO)',
    ru: 'Собрание главных директоров по технологиям (CTO)',
    zh: '首席技术官（CTO）会议',
    ar: 'اجتماع كبار مسؤولي التكنولوجيا (CTO)',
  },
  CXO: {
    en: 'CxO meeting',
    fr: 'Réunion de hauts dirigeants (CxO)',
    es: 'Reunión de altos directivos (CxO)',
    ru: 'Собрание высших руководителей (CxO)',
    zh: '首席X官（CxO）会议',
    ar: 'اجتماع كبار المسؤولين التنفيذيين (CxO)',
  },
};

/** TSAG-2025-05 for the meeting that opened in May 2025. */
export const tsag = (meeting: Meeting): SampleOccasion => ({
  code: `TSAG-${meeting.from.slice(0, 7)}`,
  series: 'TSAG',
  title: titleWithMonth(TSAG, meeting.from),
  ...meeting,
});

/** CTO-2009-10 or CXO-2016-10. */
export const executives = (group: keyof typeof EXECUTIVES, meeting: Meeting): SampleOccasion => ({
  code: `${group}-${meeting.from.slice(0, 7)}`,
  series: 'EXECUTIVE',
  title: titleWithMonth(EXECUTIVES[group], meeting.from),
  ...meeting,
});

/** CWG-SFP-2024-10 for the first meeting of the group of that time. */
export const cwgSfp = (number: number, meeting: Meeting): SampleOccasion => ({
  code: `CWG-SFP-${meeting.from.slice(0, 7)}`,
  series: 'CWG-SFP',
  title: titleWithMonth(
    {
      en: `CWG-SFP, meeting ${number}`,
      fr: `CWG-SFP, réunion ${number}`,
      es: `CWG-SFP, reunión ${number}`,
      ru: `CWG-SFP, собрание ${number}`,
      zh: `CWG-SFP第${number}次会议`,
      ar: `فريق العمل CWG-SFP، الاجتماع ${number}`,
    },
    meeting.from,
  ),
  ...meeting,
});

/** C26 for the Council of 2026, as its documents begin. */
export const council = (year: number, meeting: Meeting): SampleOccasion => ({
  code: `C${year - 2000}`,
  series: 'COUNCIL',
  title: {
    en: `Council ${year}`,
    fr: `Conseil ${year}`,
    es: `Consejo ${year}`,
    ru: `Совет ${year}`,
    zh: `理事会${year}年会议`,
    ar: `المجلس ${year}`,
  },
  ...meeting,
});

/** WTSA-20 by the year in its name, though that one met in 2022. */
export const wtsa = (year: number, meeting: Meeting): SampleOccasion => ({
  code: `WTSA-${year - 2000}`,
  series: 'WTSA',
  title: {
    en: `World Telecommunication Standardization Assembly (WTSA-${year - 2000})`,
    fr: `Assemblée mondiale de normalisation des télécommunications (AMNT-${year - 2000})`,
    es: `Asamblea Mundial de Normalización de las Telecomunicaciones (AMNT-${year - 2000})`,
    ru: `Всемирная ассамблея по стандартизации электросвязи (ВАСЭ-${year - 2000})`,
    zh: `世界电信标准化全会（WTSA-${year - 2000}）`,
    ar: `الجمعية العالمية لتقييس الاتصالات لعام ${year} (WTSA-${year - 2000})`,
  },
  ...meeting,
});

export const plenipotentiary = (year: number, meeting: Meeting): SampleOccasion => ({
  code: `PP-${year - 2000}`,
  series: 'PP',
  title: {
    en: `Plenipotentiary Conference ${year} (PP-${year - 2000})`,
    fr: `Conférence de plénipotentiaires de ${year} (PP-${year - 2000})`,
    es: `Conferencia de Plenipotenciarios de ${year} (PP-${year - 2000})`,
    ru: `Полномочная конференция ${year} года (ПК-${year - 2000})`,
    zh: `${year}年全权代表大会（PP-${year - 2000}）`,
    ar: `مؤتمر المندوبين المفوضين لعام ${year} (PP-${year - 2000})`,
  },
  ...meeting,
});
