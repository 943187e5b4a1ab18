import type { SampleRisk } from './sample-risk.types';

/** R7 of the register that facts §10.2 sketches; invented throughout. */
export const DUPLICATE_WORK: SampleRisk = {
  title: {
    en: 'Duplicate work with ISO and IEC',
    fr: 'Travaux faisant double emploi avec l’ISO et la CEI',
    es: 'Duplicación de trabajos con ISO y CEI',
    ru: 'Дублирование работы с ИСО и МЭК',
    zh: '与ISO和IEC的工作重复',
    ar: 'ازدواج العمل مع المنظمة الدولية للتوحيد القياسي واللجنة الكهرتقنية الدولية',
  },
  cause: {
    en: 'Work items start in parallel without a look at the other programmes.',
    fr: 'Des sujets d’étude sont lancés en parallèle sans regard sur les autres programmes.',
    es: 'Se inician temas de trabajo en paralelo sin mirar los otros programas.',
    ru: 'Направления работы начинаются параллельно без учета других программ.',
    zh: '工作项目并行启动，未查看其他计划。',
    ar: 'تبدأ بنود عمل بالتوازي دون النظر في البرامج الأخرى.',
  },
  event: {
    en: 'Two standards on one topic are published within a year.',
    fr: 'Deux normes sur un même thème paraissent en moins d’un an.',
    es: 'Se publican dos normas sobre un mismo tema en un año.',
    ru: 'За год публикуются два стандарта по одной теме.',
    zh: '一年内就同一议题发布两项标准。',
    ar: 'يُنشر معياران بشأن موضوع واحد في غضون سنة.',
  },
  consequence: {
    en: 'Texts conflict, and members choose the other one.',
    fr: 'Les textes se contredisent et les membres choisissent l’autre.',
    es: 'Los textos se contradicen y los miembros eligen el otro.',
    ru: 'Тексты противоречат друг другу, и члены выбирают другой.',
    zh: '文本相互冲突，成员选择另一项标准。',
    ar: 'تتعارض النصوص ويختار الأعضاء النص الآخر.',
  },
  class: 'strategic',
  category: 'SR1',
  unit: 'TSB-PLAN',
  owner: 'planner',
  proximity: 'later',
  outputs: ['O6'],
  indicators: ['I-COO-01'],
  inherent: [3, 4],
  residual: [{ on: '2025-11-20', score: [2, 3], rationale: 'New work items are compared before they are agreed.' }],
  target: [2, 2],
  controls: [
    {
      title: {
        en: 'New work items are told to ISO and IEC before they are agreed',
        fr: 'Les nouveaux sujets d’étude sont signalés à l’ISO et à la CEI avant leur adoption',
        es: 'Los nuevos temas de trabajo se comunican a ISO y CEI antes de acordarse',
        ru: 'О новых направлениях работы сообщается ИСО и МЭК до их согласования',
        zh: '新工作项目在商定前通报ISO和IEC',
        ar: 'تُبلَّغ المنظمة الدولية للتوحيد القياسي واللجنة الكهرتقنية الدولية ببنود العمل الجديدة قبل الاتفاق عليها',
      },
      sinceOn: '2023-06-01',
    },
  ],
  treatments: [
    {
      response: 'avoid',
      title: {
        en: 'Hold one joint review of work programmes a year',
        fr: 'Tenir un examen commun des programmes de travail par an',
        es: 'Celebrar un examen conjunto de los programas de trabajo al año',
        ru: 'Проводить одно совместное рассмотрение программ работы в год',
        zh: '每年对工作计划进行一次联合审查',
        ar: 'إجراء استعراض مشترك واحد لبرامج العمل في السنة',
      },
      startsOn: '2026-02-01',
      dueOn: '2026-05-31',
      doneOn: '2026-05-20',
    },
  ],
  reviews: [{ on: '2026-06-30', note: 'No new conflict since the joint review.' }],
};
