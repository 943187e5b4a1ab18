import type { SampleAction, Words } from './sample-report.types';

const REPORT_ITEMS = {
  title: {
    en: 'Report idle work items to TSAG',
    fr: 'Signaler au GCNT les sujets d’étude en sommeil',
    es: 'Comunicar al GANT los temas de trabajo sin actividad',
    ru: 'Сообщить КГСЭ о направлениях работы без движения',
    zh: '向TSAG报告停滞的工作项目',
    ar: 'إبلاغ الفريق الاستشاري ببنود العمل الراكدة',
  },
  planned: {
    en: 'List every work item without contributions for a year and report the list to TSAG.',
    fr: 'Dresser la liste des sujets d’étude sans contribution depuis un an et la communiquer au GCNT.',
    es: 'Elaborar la lista de los temas de trabajo sin contribuciones durante un año y comunicarla al GANT.',
    ru: 'Составить перечень направлений работы, по которым в течение года не было вкладов, и представить его КГСЭ.',
    zh: '列出一年来没有文稿的工作项目，并向TSAG报告。',
    ar: 'إعداد قائمة ببنود العمل التي لم ترد بشأنها مساهمات خلال سنة وإبلاغ الفريق الاستشاري بها.',
  },
};
const ITEMS_CLOSED: Words = {
  en: 'The list was presented to TSAG; five work items were closed.',
  fr: 'La liste a été présentée au GCNT; cinq sujets d’étude ont été clos.',
  es: 'La lista se presentó al GANT; se cerraron cinco temas de trabajo.',
  ru: 'Перечень представлен КГСЭ; пять направлений работы закрыты.',
  zh: '清单已提交TSAG；五个工作项目已关闭。',
  ar: 'قُدمت القائمة إلى الفريق الاستشاري؛ وأُغلقت خمسة بنود عمل.',
};

const NAME_EDITORS = {
  title: {
    en: 'Name an editor for each late work item',
    fr: 'Désigner un éditeur pour chaque sujet d’étude en retard',
    es: 'Designar un editor para cada tema de trabajo con retraso',
    ru: 'Назначить редактора по каждому направлению работы с просрочкой',
    zh: '为每个逾期的工作项目指定编辑',
    ar: 'تعيين محرر لكل بند عمل متأخر',
  },
  planned: {
    en: 'Ask the working parties to name an editor for each of the five late work items.',
    fr: 'Demander aux groupes de travail de désigner un éditeur pour chacun des cinq sujets d’étude en retard.',
    es: 'Pedir a los grupos de trabajo que designen un editor para cada uno de los cinco temas con retraso.',
    ru: 'Поручить рабочим группам назначить редактора по каждому из пяти направлений работы с просрочкой.',
    zh: '要求各工作组为五个逾期的工作项目分别指定编辑。',
    ar: 'الطلب إلى فرق العمل تعيين محرر لكل بند من بنود العمل الخمسة المتأخرة.',
  },
  taken: {
    en: 'Three of the five work items have an editor.',
    fr: 'Trois des cinq sujets d’étude ont un éditeur.',
    es: 'Tres de los cinco temas de trabajo tienen editor.',
    ru: 'Редактор есть у трех из пяти направлений работы.',
    zh: '五个工作项目中已有三个有了编辑。',
    ar: 'لثلاثة من بنود العمل الخمسة محرر.',
  },
};

const E_MEETING = {
  title: {
    en: 'Hold an additional e-meeting',
    fr: 'Tenir une réunion électronique supplémentaire',
    es: 'Celebrar una reunión electrónica adicional',
    ru: 'Провести дополнительное электронное собрание',
    zh: '增开一次电子会议',
    ar: 'عقد اجتماع إلكتروني إضافي',
  },
  planned: {
    en: 'Hold one e-meeting between the two meetings of the study group.',
    fr: 'Tenir une réunion électronique entre les deux réunions de la commission d’études.',
    es: 'Celebrar una reunión electrónica entre las dos reuniones de la Comisión de Estudio.',
    ru: 'Провести одно электронное собрание между двумя собраниями исследовательской комиссии.',
    zh: '在研究组两次会议之间召开一次电子会议。',
    ar: 'عقد اجتماع إلكتروني واحد بين اجتماعي لجنة الدراسات.',
  },
  statusReason: {
    en: 'All comments were settled by correspondence.',
    fr: 'Toutes les observations ont été réglées par correspondance.',
    es: 'Todos los comentarios se resolvieron por correspondencia.',
    ru: 'Все замечания урегулированы по переписке.',
    zh: '所有意见均已通过信函解决。',
    ar: 'سُويت جميع التعليقات بالمراسلة.',
  },
};

const TRAIN_RAPPORTEURS = {
  title: {
    en: 'Train new rapporteurs',
    fr: 'Former les nouveaux Rapporteurs',
    es: 'Formar a los nuevos Relatores',
    ru: 'Обучить новых Докладчиков',
    zh: '培训新任报告人',
    ar: 'تدريب المقرِّرين الجدد',
  },
  planned: {
    en: 'Hold one course for the rapporteurs who took office in 2025.',
    fr: 'Tenir un cours pour les Rapporteurs entrés en fonction en 2025.',
    es: 'Impartir un curso para los Relatores que asumieron el cargo en 2025.',
    ru: 'Провести один курс для Докладчиков, вступивших в должность в 2025 году.',
    zh: '为2025年就任的报告人举办一期培训班。',
    ar: 'تنظيم دورة واحدة للمقرِّرين الذين تولوا مهامهم في 2025.',
  },
};
const WAITS_FOR_TOOL: Words = {
  en: 'The course waits for the new editing tool.',
  fr: 'Le cours est reporté jusqu’à la mise en service du nouvel outil de rédaction.',
  es: 'El curso espera a la nueva herramienta de edición.',
  ru: 'Курс ждет ввода нового средства редактирования.',
  zh: '培训班需等待新的编辑工具启用。',
  ar: 'تنتظر الدورة أداة التحرير الجديدة.',
};

const MENTORS = {
  title: {
    en: 'Give newcomers a mentor',
    fr: 'Donner un mentor aux nouveaux participants',
    es: 'Asignar un mentor a los nuevos participantes',
    ru: 'Дать новым участникам наставника',
    zh: '为新代表配备辅导员',
    ar: 'تخصيص مرشد للوافدين الجدد',
  },
  planned: {
    en: 'Give each newcomer a mentor for the first two meetings.',
    fr: 'Donner à chaque nouveau participant un mentor pour ses deux premières réunions.',
    es: 'Asignar a cada nuevo participante un mentor para sus dos primeras reuniones.',
    ru: 'Дать каждому новому участнику наставника на первые два собрания.',
    zh: '在前两次会议期间为每位新代表配备一名辅导员。',
    ar: 'تخصيص مرشد لكل وافد جديد في الاجتماعين الأولين.',
  },
  taken: {
    en: 'Four of six newcomers have a mentor.',
    fr: 'Quatre des six nouveaux participants ont un mentor.',
    es: 'Cuatro de los seis nuevos participantes tienen mentor.',
    ru: 'Наставник есть у четырех из шести новых участников.',
    zh: '六名新代表中已有四名配备了辅导员。',
    ar: 'لأربعة من الوافدين الجدد الستة مرشد.',
  },
};

const GAPS = {
  title: {
    en: 'Compare the work with the priorities',
    fr: 'Comparer les travaux et les priorités',
    es: 'Comparar los trabajos con las prioridades',
    ru: 'Сопоставить работу с приоритетами',
    zh: '对照重点检视工作',
    ar: 'مقارنة الأعمال بالأولويات',
  },
  planned: {
    en: 'Compare each work item with the strategic priorities and name the gaps.',
    fr: 'Comparer chaque sujet d’étude avec les priorités stratégiques et relever les lacunes.',
    es: 'Comparar cada tema de trabajo con las prioridades estratégicas y señalar las carencias.',
    ru: 'Сопоставить каждое направление работы со стратегическими приоритетами и назвать пробелы.',
    zh: '将每个工作项目与战略重点对照，指出差距。',
    ar: 'مقارنة كل بند عمل بالأولويات الاستراتيجية وبيان الثغرات.',
  },
};

const unit = { owner: 'unit', period: '2026-Q1' } as const;
const ours = { owner: 'contributor', period: '2026-Q1' } as const;

/** Actions of one study group for outputs of 2026, in every status and state. Sample throughout. */
export const SAMPLE_ACTIONS: readonly SampleAction[] = [
  {
    output: 'O2',
    revisions: [
      { ...unit, ...REPORT_ITEMS, state: 'corrected', status: 'planned', dueDay: '2026-02-23' },
      {
        ...unit,
        ...REPORT_ITEMS,
        taken: ITEMS_CLOSED,
        state: 'accepted',
        status: 'done',
        dueDay: '2026-02-23',
        period: 'TSAG-2026-02',
        correctionReason: 'Report to TSAG in February',
      },
    ],
  },
  {
    output: 'O2',
    revisions: [{ ...ours, ...NAME_EDITORS, state: 'accepted', status: 'under-way', dueDay: '2026-02-27' }],
  },
  { output: 'O2', revisions: [{ ...unit, ...E_MEETING, state: 'accepted', status: 'dropped', dueDay: '2026-04-30' }] },
  {
    output: 'O2',
    revisions: [
      { ...unit, ...TRAIN_RAPPORTEURS, state: 'corrected', status: 'planned', dueDay: '2026-06-30' },
      {
        ...unit,
        ...TRAIN_RAPPORTEURS,
        statusReason: WAITS_FOR_TOOL,
        state: 'accepted',
        status: 'postponed',
        dueDay: '2029-06-29',
        correctionReason: 'The course was put off',
      },
    ],
  },
  { output: 'O2', revisions: [{ ...ours, ...GAPS, state: 'draft', status: 'planned', dueDay: '2029-01-31' }] },
  { output: 'O3', revisions: [{ ...ours, ...MENTORS, state: 'submitted', status: 'under-way', dueDay: '2029-09-28' }] },
  { output: 'O5', revisions: [{ ...unit, ...GAPS, state: 'verified', status: 'planned', dueDay: '2029-03-30' }] },
  {
    output: 'O1',
    revisions: [
      {
        ...unit,
        ...REPORT_ITEMS,
        state: 'sent-back',
        status: 'planned',
        dueDay: '2028-02-21',
        returned: [
          { field: 'dueDay', reason: 'TSAG wants its documents twelve days before the meeting opens.' },
          { field: 'owner', reason: 'Name a person.' },
        ],
      },
    ],
  },
];
