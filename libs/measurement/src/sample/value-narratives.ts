import type { Translations } from '@resolute/domain';

/** What the sample says beside some of its values. */
export const NARRATIVES = {
  members: {
    en: 'Growth came from Associates and Academia. The number of Sector Members has not changed.',
    fr: 'La croissance vient des Associés et des établissements universitaires. Le nombre de Membres de Secteur n’a pas changé.',
    es: 'El crecimiento se debe a los Asociados y a las Instituciones Académicas. El número de Miembros de Sector no ha cambiado.',
    ru: 'Рост обеспечили Ассоциированные члены и Академические организации. Число Членов Сектора не изменилось.',
    zh: '增长来自部门准成员和学术成员。部门成员的数量没有变化。',
    ar: 'جاء النمو من المنتسبين والهيئات الأكاديمية. ولم يتغير عدد أعضاء القطاع.',
  },
  executives: {
    en: 'The meeting was virtual, so more executives from Asia and the Pacific took part.',
    fr: 'La réunion était virtuelle; davantage de dirigeants d’Asie et du Pacifique y ont donc participé.',
    es: 'La reunión fue virtual, por lo que participaron más directivos de Asia y el Pacífico.',
    ru: 'Собрание было виртуальным, поэтому в нем участвовало больше руководителей из Азии и Тихоокеанского региона.',
    zh: '会议以虚拟方式举行，因此来自亚太的高管更多。',
    ar: 'كان الاجتماع افتراضياً، ولذلك شارك فيه عدد أكبر من المسؤولين التنفيذيين من آسيا والمحيط الهادئ.',
  },
  input: {
    en: 'The priorities were taken up in the draft, the indicators were not.',
    fr: 'Les priorités ont été reprises dans le projet, les indicateurs ne l’ont pas été.',
    es: 'Las prioridades se recogieron en el proyecto; los indicadores, no.',
    ru: 'Приоритеты были учтены в проекте, показатели – нет.',
    zh: '草案采纳了优先事项，但未采纳指标。',
    ar: 'أُدرجت الأولويات في المشروع، ولم تُدرج المؤشرات.',
  },
  contributions: {
    en: 'Two regional groups met for the first time. A count by hand had left out joint contributions.',
    fr: 'Deux groupes régionaux se sont réunis pour la première fois. Un premier décompte manuel avait omis les contributions conjointes.',
    es: 'Dos Grupos Regionales se reunieron por primera vez. Un recuento manual había omitido las contribuciones conjuntas.',
    ru: 'Две региональные группы провели первые собрания. При подсчете вручную не были учтены совместные вклады.',
    zh: '两个区域组首次召开会议。人工统计时漏计了联合文稿。',
    ar: 'عقد فريقان إقليميان اجتماعهما الأول. وكان العد اليدوي قد أغفل المساهمات المشتركة.',
  },
  platforms: {
    en: 'The platform for registration failed for three hours on the first day of a meeting.',
    fr: 'La plate-forme d’inscription a été en panne pendant trois heures le premier jour d’une réunion.',
    es: 'La plataforma de inscripción falló durante tres horas el primer día de una reunión.',
    ru: 'Платформа регистрации не работала три часа в первый день собрания.',
    zh: '在一次会议的第一天，注册平台故障三小时。',
    ar: 'تعطلت منصة التسجيل ثلاث ساعات في اليوم الأول من أحد الاجتماعات.',
  },
} as const satisfies Record<string, Translations>;
