import type { SampleNote, Words } from './sample-report.types';

const consentAnd = (approved: Words): Words => ({
  en: `Four Recommendations on the resilience of networks reached consent; ${approved.en}`,
  fr: `Quatre Recommandations sur la résilience des réseaux ont fait l’objet d’un consentement; ${approved.fr}`,
  es: `Cuatro Recomendaciones sobre la resiliencia de las redes obtuvieron el consentimiento; ${approved.es}`,
  ru: `По четырем Рекомендациям об устойчивости сетей получено согласие; ${approved.ru}`,
  zh: `四项关于网络韧性的建议书获得同意；${approved.zh}`,
  ar: `حظيت أربع توصيات بشأن صمود الشبكات بالقبول؛ ${approved.ar}`,
});

const TWO_APPROVED = consentAnd({
  en: 'two were approved.',
  fr: 'deux ont été approuvées.',
  es: 'dos fueron aprobadas.',
  ru: 'две утверждены.',
  zh: '其中两项获得批准。',
  ar: 'ووُوفق على اثنتين منها.',
});

const THREE_APPROVED = consentAnd({
  en: 'three were approved.',
  fr: 'trois ont été approuvées.',
  es: 'tres fueron aprobadas.',
  ru: 'три утверждены.',
  zh: '其中三项获得批准。',
  ar: 'ووُوفق على ثلاث منها.',
});

const NO_CONTRIBUTIONS: Words = {
  en: 'Two work items received no contributions for a year.',
  fr: 'Deux sujets d’étude n’ont fait l’objet d’aucune contribution depuis un an.',
  es: 'Dos temas de trabajo no han recibido contribuciones durante un año.',
  ru: 'По двум направлениям работы в течение года не поступало вкладов.',
  zh: '两个工作项目一年来没有收到文稿。',
  ar: 'لم ترد بشأن بندين من بنود العمل أي مساهمات خلال سنة.',
};

const FIND_EDITORS: Words = {
  en: 'Find an editor for the two work items, or close them at the next meeting.',
  fr: 'Trouver un éditeur pour ces deux sujets d’étude, ou les clore à la prochaine réunion.',
  es: 'Encontrar un editor para esos dos temas de trabajo o cerrarlos en la próxima reunión.',
  ru: 'Найти редактора для этих двух направлений работы или закрыть их на следующем собрании.',
  zh: '为这两个工作项目物色编辑，否则在下次会议上予以关闭。',
  ar: 'إيجاد محرر لبندي العمل هذين أو إغلاقهما في الاجتماع المقبل.',
};

const NEWCOMERS: Words = {
  en: 'Six newcomers from developing countries took part in two mentoring sessions.',
  fr: 'Six nouveaux participants de pays en développement ont pris part à deux séances de mentorat.',
  es: 'Seis nuevos participantes de países en desarrollo tomaron parte en dos sesiones de orientación.',
  ru: 'Шесть новых участников из развивающихся стран приняли участие в двух занятиях с наставниками.',
  zh: '六名来自发展中国家的新代表参加了两次辅导活动。',
  ar: 'شارك ستة من الوافدين الجدد من البلدان النامية في جلستي توجيه.',
};

const IN_MORE_LANGUAGES: Words = {
  en: 'Offer the sessions in French and Spanish as well.',
  fr: 'Proposer aussi ces séances en français et en espagnol.',
  es: 'Ofrecer las sesiones también en francés y en español.',
  ru: 'Проводить занятия также на французском и испанском языках.',
  zh: '以法语和西班牙语提供辅导。',
  ar: 'تقديم الجلسات باللغتين الفرنسية والإسبانية أيضاً.',
};

const LIAISONS: Words = {
  en: 'The liaison statements with two other standards bodies were answered in time.',
  fr: 'Il a été répondu dans les délais aux notes de liaison de deux autres organismes de normalisation.',
  es: 'Se respondió a tiempo a las declaraciones de coordinación de otros dos organismos de normalización.',
  ru: 'На заявления о взаимодействии двух других организаций по стандартизации даны своевременные ответы.',
  zh: '及时答复了另外两个标准机构的联络声明。',
  ar: 'جرى الرد في الموعد على بيانات الاتصال الواردة من هيئتين أخريين من هيئات التقييس.',
};

const GLOSSARY: Words = {
  en: 'Agree with them on common terms.',
  fr: 'Convenir avec eux de termes communs.',
  es: 'Acordar con ellos términos comunes.',
  ru: 'Согласовать с ними общие термины.',
  zh: '与其商定通用术语。',
  ar: 'الاتفاق معهما على مصطلحات مشتركة.',
};

const TECHNICAL_REPORT: Words = {
  en: 'A technical report was published and presented to 120 people.',
  fr: 'Un rapport technique a été publié et présenté à 120 personnes.',
  es: 'Se publicó un informe técnico y se presentó ante 120 personas.',
  ru: 'Технический отчет опубликован и представлен 120 слушателям.',
  zh: '发布了一份技术报告，并向120人作了介绍。',
  ar: 'نُشر تقرير تقني وعُرض على 120 شخصاً.',
};

const SHORT_FORM: Words = {
  en: 'Publish a short form of it in the six languages.',
  fr: 'En publier une version courte dans les six langues.',
  es: 'Publicar una versión breve en los seis idiomas.',
  ru: 'Опубликовать его краткий вариант на шести языках.',
  zh: '以六种语文出版其简要版本。',
  ar: 'نشر صيغة موجزة منه باللغات الست.',
};

const REPORTED: Words = {
  en: 'The study group reported to TSAG.',
  fr: 'La commission d’études a rendu compte au GCNT.',
  es: 'La Comisión de Estudio informó al GANT.',
  ru: 'Исследовательская комиссия отчиталась перед КГСЭ.',
  zh: '研究组向TSAG作了报告。',
  ar: 'قدمت لجنة الدراسات تقريرها إلى الفريق الاستشاري.',
};

const NEXT_REPORT: Words = {
  en: 'Prepare the report to the next meeting of TSAG.',
  fr: 'Préparer le rapport à la prochaine réunion du GCNT.',
  es: 'Preparar el informe para la próxima reunión del GANT.',
  ru: 'Подготовить отчет к следующему собранию КГСЭ.',
  zh: '为TSAG下次会议准备报告。',
  ar: 'إعداد التقرير المقدم إلى الاجتماع المقبل للفريق الاستشاري.',
};

/** Notes of one study group on outputs of 2026, one for each state in which a note can be. Sample throughout. */
export const SAMPLE_NOTES: readonly SampleNote[] = [
  {
    output: 'O2',
    period: '2026-Q1',
    revisions: [
      { state: 'corrected', achieved: TWO_APPROVED, obstacles: NO_CONTRIBUTIONS, next: FIND_EDITORS },
      {
        state: 'accepted',
        correctionReason: 'A third approval came in the last days of the quarter.',
        achieved: THREE_APPROVED,
        obstacles: NO_CONTRIBUTIONS,
        next: FIND_EDITORS,
      },
    ],
  },
  { output: 'O2', period: 'TSAG-2026-02', revisions: [{ state: 'draft', achieved: REPORTED }] },
  {
    output: 'O3',
    period: '2026-Q1',
    revisions: [{ state: 'accepted', achieved: NEWCOMERS, next: IN_MORE_LANGUAGES }],
  },
  { output: 'O6', period: '2026-Q1', revisions: [{ state: 'verified', achieved: LIAISONS, next: GLOSSARY }] },
  {
    output: 'O5',
    period: '2026-Q1',
    revisions: [{ state: 'submitted', achieved: TECHNICAL_REPORT, next: SHORT_FORM }],
  },
  {
    output: 'O1',
    period: '2026-Q1',
    revisions: [
      {
        state: 'sent-back',
        achieved: REPORTED,
        next: NEXT_REPORT,
        returned: [{ field: 'achieved', reason: 'On what, and with which result? Name the document.' }],
      },
    ],
  },
  { output: 'O4', period: '2026-Q1', revisions: [{ state: 'withdrawn', achieved: LIAISONS, next: GLOSSARY }] },
];
