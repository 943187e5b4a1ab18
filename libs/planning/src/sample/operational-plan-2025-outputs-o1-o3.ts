import type { SampleResult } from './sample-plan.types';

/** Outputs O1 to O3 of the earlier edition, 2025-2028. Sample throughout; it differs on purpose from the later edition. */
export const OUTPUTS_O1_O3_2025: readonly SampleResult[] = [
  {
    kind: 'output',
    code: 'O1',
    title: {
      en: 'WTSA, TSAG and governance of the Sector',
      fr: 'AMNT, GCNT et gouvernance du Secteur',
      es: 'AMNT, GANT y gobernanza del Sector',
      ru: 'ВАСЭ, КГСЭ и руководство Сектором',
      zh: 'WTSA、TSAG和部门的治理',
      ar: 'الجمعية العالمية والفريق الاستشاري لتقييس الاتصالات وحوكمة القطاع',
    },
    controlLevel: 'full',
    sdgs: [17],
    contributesTo: [{ framework: 'SP-2024-2027', kind: 'outcome', code: 'TP5.O4', share: '0.50' }],
    years: [
      {
        year: 2025,
        planned: {
          en: 'Open the study period 2025-2028 and set up the working parties and rapporteur groups of TSAG.',
          fr: 'Ouvrir la période d’études 2025-2028 et constituer les groupes de travail et les groupes du Rapporteur du GCNT.',
          es: 'Iniciar el periodo de estudios 2025-2028 y crear los Grupos de Trabajo y los Grupos de Relator del GANT.',
          ru: 'Открыть исследовательский период 2025–2028 годов и создать рабочие группы и группы Докладчиков КГСЭ.',
          zh: '启动2025-2028年研究期，设立TSAG的工作组和报告人组。',
          ar: 'بدء فترة الدراسة 2025–2028 وإنشاء فرق العمل وأفرقة المقرِّرين التابعة للفريق الاستشاري لتقييس الاتصالات.',
        },
      },
      {
        year: 2026,
        planned: {
          en: 'Hold the yearly meeting of TSAG and agree on a results framework for the Sector.',
          fr: 'Tenir la réunion annuelle du GCNT et convenir d’un cadre de résultats pour le Secteur.',
          es: 'Celebrar la reunión anual del GANT y acordar un marco de resultados para el Sector.',
          ru: 'Провести ежегодное собрание КГСЭ и согласовать структуру результатов Сектора.',
          zh: '召开TSAG年度会议，商定本部门的结果框架。',
          ar: 'عقد الاجتماع السنوي للفريق الاستشاري لتقييس الاتصالات والاتفاق على إطار نتائج للقطاع.',
        },
      },
      {
        year: 2027,
        planned: {
          en: 'Open the regional preparation for WTSA-28.',
          fr: 'Lancer les préparatifs régionaux de l’AMNT-28.',
          es: 'Iniciar los preparativos regionales de la AMNT-28.',
          ru: 'Начать региональную подготовку к ВАСЭ-28.',
          zh: '启动WTSA-28的区域筹备工作。',
          ar: 'بدء الأعمال التحضيرية الإقليمية للجمعية العالمية لعام 2028.',
        },
      },
      {
        year: 2028,
        planned: {
          en: 'Complete the preparation for WTSA-28 with all ITU regions and hold the assembly.',
          fr: 'Achever les préparatifs de l’AMNT-28 avec toutes les régions de l’UIT et tenir l’assemblée.',
          es: 'Finalizar los preparativos de la AMNT-28 con todas las regiones de la UIT y celebrar la asamblea.',
          ru: 'Завершить подготовку к ВАСЭ-28 совместно со всеми регионами МСЭ и провести ассамблею.',
          zh: '与国际电联各区域共同完成WTSA-28的筹备工作，并召开全会。',
          ar: 'استكمال الأعمال التحضيرية للجمعية العالمية لعام 2028 مع جميع مناطق الاتحاد وعقد الجمعية.',
        },
        regionalSupportShare: '0.10',
      },
    ],
  },
  {
    kind: 'output',
    code: 'O2',
    title: {
      en: 'ITU-T Recommendations',
      fr: 'Recommandations UIT-T',
      es: 'Recomendaciones UIT-T',
      ru: 'Рекомендации МСЭ-Т',
      zh: 'ITU-T建议书',
      ar: 'توصيات قطاع تقييس الاتصالات',
    },
    controlLevel: 'full',
    sdgs: [9],
    contributesTo: [
      { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP3.O2', share: '0.60' },
      { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP4.O1', share: '0.20' },
    ],
    years: [
      {
        year: 2025,
        planned: {
          en: 'Take over the work items in progress and agree on the work programme of each study group.',
          fr: 'Reprendre les sujets d’étude en cours et convenir du programme de travail de chaque commission d’études.',
          es: 'Retomar los temas de trabajo en curso y acordar el programa de trabajo de cada Comisión de Estudio.',
          ru: 'Перенять текущие направления работы и согласовать программу работы каждой исследовательской комиссии.',
          zh: '承接正在进行的工作项目，商定每个研究组的工作计划。',
          ar: 'تسلم بنود العمل الجارية والاتفاق على برنامج عمل كل لجنة من لجان الدراسات.',
        },
      },
      {
        year: 2026,
        planned: {
          en: 'Approve Recommendations on the priority topics.',
          fr: 'Approuver des Recommandations sur les thèmes prioritaires.',
          es: 'Aprobar Recomendaciones sobre los temas prioritarios.',
          ru: 'Утвердить Рекомендации по приоритетным темам.',
          zh: '批准重点专题的建议书。',
          ar: 'الموافقة على توصيات بشأن المواضيع ذات الأولوية.',
        },
      },
      {
        year: 2027,
        planned: {
          en: 'Complete the work items that fall due at mid-term and close those without contributions.',
          fr: 'Achever les sujets d’étude arrivant à échéance à mi-période et clore ceux qui ne font l’objet d’aucune contribution.',
          es: 'Concluir los temas de trabajo que vencen a mitad de periodo y cerrar los que no reciben contribuciones.',
          ru: 'Завершить направления работы, срок которых наступает в середине периода, и закрыть те, по которым нет вкладов.',
          zh: '完成中期到期的工作项目，关闭没有文稿的项目。',
          ar: 'إنجاز بنود العمل التي يحين موعدها في منتصف الفترة وإغلاق البنود التي لم ترد بشأنها مساهمات.',
        },
      },
      {
        year: 2028,
        planned: {
          en: 'Bring the work of the study period to completion before WTSA-28 and propose the next Questions.',
          fr: 'Mener à bien les travaux de la période d’études avant l’AMNT-28 et proposer les prochaines Questions.',
          es: 'Concluir los trabajos del periodo de estudios antes de la AMNT-28 y proponer las próximas Cuestiones.',
          ru: 'Завершить работу исследовательского периода до ВАСЭ-28 и предложить следующие Вопросы.',
          zh: '在WTSA-28之前完成本研究期的工作，并提出下一批课题。',
          ar: 'إنجاز أعمال فترة الدراسة قبل الجمعية العالمية لعام 2028 واقتراح المسائل التالية.',
        },
      },
    ],
  },
  {
    kind: 'output',
    code: 'O3',
    title: {
      en: 'Bridging the standardization gap',
      fr: 'Réduction de l’écart en matière de normalisation',
      es: 'Reducción de la brecha de normalización',
      ru: 'Преодоление разрыва в стандартизации',
      zh: '缩小标准化工作差距',
      ar: 'سد الفجوة التقييسية',
    },
    controlLevel: 'full',
    sdgs: [9, 10, 17],
    contributesTo: [{ framework: 'SP-2024-2027', kind: 'outcome', code: 'TP5.O3', share: '0.80' }],
    years: [
      {
        year: 2025,
        planned: {
          en: 'Award fellowships for the first meetings of the study period.',
          fr: 'Octroyer des bourses pour les premières réunions de la période d’études.',
          es: 'Conceder becas para las primeras reuniones del periodo de estudios.',
          ru: 'Предоставить стипендии для участия в первых собраниях исследовательского периода.',
          zh: '为参加本研究期首批会议提供与会补贴。',
          ar: 'تقديم منح للمشاركة في الاجتماعات الأولى لفترة الدراسة.',
        },
        regionalSupportShare: '0.25',
      },
      {
        year: 2026,
        planned: {
          en: 'Award fellowships and hold training in two ITU regions, with the regional offices.',
          fr: 'Octroyer des bourses et organiser des formations dans deux régions de l’UIT, avec les bureaux régionaux.',
          es: 'Conceder becas e impartir formación en dos regiones de la UIT, con las Oficinas Regionales.',
          ru: 'Предоставить стипендии и провести обучение в двух регионах МСЭ совместно с региональными отделениями.',
          zh: '与区域代表处合作，提供与会补贴，并在国际电联两个区域举办培训。',
          ar: 'تقديم منح وتنظيم تدريب في منطقتين من مناطق الاتحاد بالتعاون مع المكاتب الإقليمية.',
        },
        regionalSupportShare: '0.25',
      },
      {
        year: 2027,
        planned: {
          en: 'Extend the training to all six ITU regions and accompany authors of a first contribution.',
          fr: 'Étendre les formations aux six régions de l’UIT et accompagner les auteurs d’une première contribution.',
          es: 'Ampliar la formación a las seis regiones de la UIT y acompañar a los autores de una primera contribución.',
          ru: 'Распространить обучение на все шесть регионов МСЭ и оказать поддержку авторам первого вклада.',
          zh: '将培训扩大到国际电联全部六个区域，并辅导首次提交文稿的作者。',
          ar: 'توسيع التدريب ليشمل مناطق الاتحاد الست كلها ومرافقة أصحاب المساهمة الأولى.',
        },
        regionalSupportShare: '0.35',
      },
      {
        year: 2028,
        planned: {
          en: 'Prepare delegates of developing countries for WTSA-28, in person and remotely.',
          fr: 'Préparer les délégués des pays en développement à l’AMNT-28, sur place et à distance.',
          es: 'Preparar a los delegados de los países en desarrollo para la AMNT-28, de forma presencial y a distancia.',
          ru: 'Подготовить делегатов развивающихся стран к ВАСЭ-28 очно и дистанционно.',
          zh: '以现场和远程方式帮助发展中国家代表为WTSA-28做好准备。',
          ar: 'إعداد مندوبي البلدان النامية للجمعية العالمية لعام 2028 حضورياً وعن بُعد.',
        },
        regionalSupportShare: '0.35',
      },
    ],
  },
];
