import type { Language, Translations } from '@resolute/domain';

/** Places of the meetings of the sample. */
export const PLACES = {
  geneva: { en: 'Geneva', fr: 'Genève', es: 'Ginebra', ru: 'Женева', zh: '日内瓦', ar: 'جنيف' },
  newDelhi: { en: 'New Delhi', fr: 'New Delhi', es: 'Nueva Delhi', ru: 'Нью-Дели', zh: '新德里', ar: 'نيودلهي' },
  bucharest: { en: 'Bucharest', fr: 'Bucarest', es: 'Bucarest', ru: 'Бухарест', zh: '布加勒斯特', ar: 'بوخارست' },
  bangkok: { en: 'Bangkok', fr: 'Bangkok', es: 'Bangkok', ru: 'Бангкок', zh: '曼谷', ar: 'بانكوك' },
  doha: { en: 'Doha', fr: 'Doha', es: 'Doha', ru: 'Доха', zh: '多哈', ar: 'الدوحة' },
  hammamet: { en: 'Hammamet', fr: 'Hammamet', es: 'Hammamet', ru: 'Хаммамет', zh: '哈马马特', ar: 'الحمامات' },
  sanJose: { en: 'San José', fr: 'San José', es: 'San José', ru: 'Сан-Хосе', zh: '圣何塞', ar: 'سان هوزيه' },
  virtual: {
    en: 'Virtual meeting',
    fr: 'Réunion virtuelle',
    es: 'Reunión virtual',
    ru: 'Виртуальное собрание',
    zh: '虚拟会议',
    ar: 'اجتماع افتراضي',
  },
  undecided: {
    en: 'To be decided',
    fr: 'À décider',
    es: 'Por decidir',
    ru: 'Подлежит определению',
    zh: '待定',
    ar: 'يحدَّد لاحقاً',
  },
} as const satisfies Record<string, Translations>;

const MONTHS: Readonly<Record<Exclude<Language, 'zh'>, string>> = {
  en: 'January February March April May June July August September October November December',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ru: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
};

/** The month of a day in words: 2025-05-26 is in May 2025, mai 2025, mayo de 2025, май 2025 года, 2025年5月, مايو 2025. */
function monthOf(day: string): Record<Language, string> {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const named = (language: keyof typeof MONTHS): string => MONTHS[language].split(' ')[month - 1] ?? '';
  return {
    en: `${named('en')} ${year}`,
    fr: `${named('fr')} ${year}`,
    es: `${named('es')} de ${year}`,
    ru: `${named('ru')} ${year} года`,
    zh: `${year}年${month}月`,
    ar: `${named('ar')} ${year}`,
  };
}

/** The name of a meeting with its month: TSAG, May 2025. */
export function titleWithMonth(name: Readonly<Record<Language, string>>, day: string): Translations {
  const month = monthOf(day);
  return {
    en: `${name.en}, ${month.en}`,
    fr: `${name.fr}, ${month.fr}`,
    es: `${name.es}, ${month.es}`,
    ru: `${name.ru}, ${month.ru}`,
    zh: `${name.zh}，${month.zh}`,
    ar: `${name.ar}، ${month.ar}`,
  };
}
