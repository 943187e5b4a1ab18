import type { SampleResult } from './sample-plan.types';

/** Outputs O1 to O4 of the plan 2026-2029. Sample throughout: titles, links, shares and what is planned are invented. */
export const OUTPUTS_O1_O4_2026: readonly SampleResult[] = [
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
    contributesTo: [
      { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP5.O4', share: '0.60' },
      { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP3.O2', share: '0.20' },
    ],
    years: [
      {
        year: 2026,
        planned: {
          en: 'Hold the yearly meeting of TSAG and put the results framework of the Sector into use.',
          fr: 'Tenir la réunion annuelle du GCNT et mettre en service le cadre de résultats du Secteur.',
          es: 'Celebrar la reunión anual del GANT y poner en uso el marco de resultados del Sector.',
          ru: 'Провести ежегодное собрание КГСЭ и ввести в действие структуру результатов Сектора.',
          zh: '召开TSAG年度会议，启用本部门的结果框架。',
          ar: 'عقد الاجتماع السنوي للفريق الاستشاري لتقييس الاتصالات وبدء استخدام إطار النتائج للقطاع.',
        },
      },
      {
        year: 2027,
        planned: {
          en: 'Open the regional preparation for WTSA-28 and review the implementation of strategic planning in TSAG.',
          fr: 'Lancer les préparatifs régionaux de l’AMNT-28 et examiner au sein du GCNT la mise en oeuvre de la planification stratégique.',
          es: 'Iniciar los preparativos regionales de la AMNT-28 y examinar en el GANT la aplicación de la planificación estratégica.',
          ru: 'Начать региональную подготовку к ВАСЭ-28 и рассмотреть в КГСЭ ход осуществления стратегического планирования.',
          zh: '启动WTSA-28的区域筹备工作，并在TSAG审查战略规划的实施情况。',
          ar: 'بدء الأعمال التحضيرية الإقليمية للجمعية العالمية لعام 2028 واستعراض تنفيذ التخطيط الاستراتيجي في الفريق الاستشاري.',
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
      {
        year: 2029,
        planned: {
          en: 'Carry the decisions of WTSA-28 into the structure and the work programme of the new study period.',
          fr: 'Traduire les décisions de l’AMNT-28 dans la structure et le programme de travail de la nouvelle période d’études.',
          es: 'Trasladar las decisiones de la AMNT-28 a la estructura y el programa de trabajo del nuevo periodo de estudios.',
          ru: 'Воплотить решения ВАСЭ-28 в структуре и программе работы нового исследовательского периода.',
          zh: '将WTSA-28的各项决定落实到新研究期的结构和工作计划中。',
          ar: 'ترجمة قرارات الجمعية العالمية لعام 2028 إلى هيكل فترة الدراسة الجديدة وبرنامج عملها.',
        },
      },
    ],
  },
  {
    kind: 'output',
    code: 'O2',
    title: {
      en: 'ITU-T Recommendations and other results of the study groups',
      fr: 'Recommandations UIT-T et autres résultats des commissions d’études',
      es: 'Recomendaciones UIT-T y otros resultados de las Comisiones de Estudio',
      ru: 'Рекомендации МСЭ-Т и другие результаты работы исследовательских комиссий',
      zh: 'ITU-T建议书及研究组的其他成果',
      ar: 'توصيات قطاع تقييس الاتصالات والنتائج الأخرى للجان الدراسات',
    },
    controlLevel: 'full',
    sdgs: [9, 11],
    contributesTo: [
      { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP3.O2', share: '0.50' },
      { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP4.O1', share: '0.25' },
      { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP3.O3', share: '0.15' },
      { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP3.O4' },
    ],
    years: [
      {
        year: 2026,
        planned: {
          en: 'Approve Recommendations on the priority topics and shorten the time from consent to approval.',
          fr: 'Approuver des Recommandations sur les thèmes prioritaires et réduire le délai entre le consentement et l’approbation.',
          es: 'Aprobar Recomendaciones sobre los temas prioritarios y reducir el tiempo entre el consentimiento y la aprobación.',
          ru: 'Утвердить Рекомендации по приоритетным темам и сократить срок от согласия до утверждения.',
          zh: '批准重点专题的建议书，缩短从同意到批准的时间。',
          ar: 'الموافقة على توصيات بشأن المواضيع ذات الأولوية وتقصير المدة من القبول إلى الموافقة.',
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
      {
        year: 2029,
        planned: {
          en: 'Start the Questions of the new study period with a gap analysis for each study group.',
          fr: 'Commencer l’étude des Questions de la nouvelle période d’études par une analyse des lacunes pour chaque commission d’études.',
          es: 'Comenzar las Cuestiones del nuevo periodo de estudios con un análisis de carencias para cada Comisión de Estudio.',
          ru: 'Начать изучение Вопросов нового исследовательского периода с анализа пробелов по каждой исследовательской комиссии.',
          zh: '启动新研究期的课题，首先为每个研究组开展差距分析。',
          ar: 'بدء مسائل فترة الدراسة الجديدة بتحليل للثغرات لكل لجنة من لجان الدراسات.',
        },
      },
    ],
  },
  {
    kind: 'output',
    code: 'O3',
    title: {
      en: 'Bridging the standardization gap: participation, fellowships and regional work',
      fr: 'Réduction de l’écart en matière de normalisation: participation, bourses et travaux régionaux',
      es: 'Reducción de la brecha de normalización: participación, becas y labor regional',
      ru: 'Преодоление разрыва в стандартизации: участие, стипендии и региональная работа',
      zh: '缩小标准化工作差距：参与、与会补贴和区域工作',
      ar: 'سد الفجوة التقييسية: المشاركة والمنح والعمل الإقليمي',
    },
    controlLevel: 'full',
    sdgs: [9, 10, 17],
    contributesTo: [
      { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP5.O3', share: '0.70' },
      { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP5.O4', share: '0.30' },
    ],
    years: [
      {
        year: 2026,
        planned: {
          en: 'Award fellowships and hold hands-on training in three ITU regions, with the regional offices.',
          fr: 'Octroyer des bourses et organiser des formations pratiques dans trois régions de l’UIT, avec les bureaux régionaux.',
          es: 'Conceder becas e impartir formación práctica en tres regiones de la UIT, con las Oficinas Regionales.',
          ru: 'Предоставить стипендии и провести практическое обучение в трех регионах МСЭ совместно с региональными отделениями.',
          zh: '与区域代表处合作，提供与会补贴，并在国际电联三个区域举办实操培训。',
          ar: 'تقديم منح وتنظيم تدريب عملي في ثلاث من مناطق الاتحاد بالتعاون مع المكاتب الإقليمية.',
        },
        regionalSupportShare: '0.30',
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
      {
        year: 2029,
        planned: {
          en: 'Evaluate the programme with its participants and renew it for the new study period.',
          fr: 'Évaluer le programme avec ses participants et le renouveler pour la nouvelle période d’études.',
          es: 'Evaluar el programa con sus participantes y renovarlo para el nuevo periodo de estudios.',
          ru: 'Оценить программу вместе с ее участниками и обновить ее на новый исследовательский период.',
          zh: '与参加者共同评估该计划，并为新研究期予以更新。',
          ar: 'تقييم البرنامج مع المشاركين فيه وتجديده لفترة الدراسة الجديدة.',
        },
        regionalSupportShare: '0.30',
      },
    ],
  },
  {
    kind: 'output',
    code: 'O4',
    title: {
      en: 'Management of numbering, naming, addressing and identification resources',
      fr: 'Gestion des ressources de numérotage, de nommage, d’adressage et d’identification',
      es: 'Gestión de los recursos de numeración, denominación, direccionamiento e identificación',
      ru: 'Управление ресурсами нумерации, наименования, адресации и идентификации',
      zh: '编号、命名、寻址和标识资源的管理',
      ar: 'إدارة موارد الترقيم والتسمية والعنونة وتحديد الهوية',
    },
    controlLevel: 'full',
    sdgs: [9, 16],
    contributesTo: [
      { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP2.O1', share: '0.60' },
      { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP2.O2', share: '0.40' },
    ],
    years: [
      {
        year: 2026,
        planned: {
          en: 'Treat every application for a numbering resource within the agreed time.',
          fr: 'Traiter chaque demande de ressource de numérotage dans le délai convenu.',
          es: 'Tramitar cada solicitud de recursos de numeración en el plazo acordado.',
          ru: 'Рассмотреть каждую заявку на ресурс нумерации в согласованный срок.',
          zh: '在商定时限内处理每一项编号资源申请。',
          ar: 'معالجة كل طلب للحصول على مورد ترقيم في المهلة المتفق عليها.',
        },
      },
      {
        year: 2027,
        planned: {
          en: 'Publish a yearly account of the misuse reported and of what followed.',
          fr: 'Publier un bilan annuel des utilisations abusives signalées et de la suite donnée.',
          es: 'Publicar un balance anual del uso indebido notificado y del curso dado.',
          ru: 'Опубликовать годовой обзор сообщений о неправомерном использовании и принятых по ним мер.',
          zh: '发布关于滥用举报及其处理结果的年度说明。',
          ar: 'نشر بيان سنوي بحالات إساءة الاستخدام المبلَّغ عنها ومآلها.',
        },
      },
      {
        year: 2028,
        planned: {
          en: 'Renew the database of allocated resources and open it to other systems.',
          fr: 'Renouveler la base de données des ressources attribuées et l’ouvrir à d’autres systèmes.',
          es: 'Renovar la base de datos de recursos asignados y abrirla a otros sistemas.',
          ru: 'Обновить базу данных распределенных ресурсов и открыть ее для других систем.',
          zh: '更新已分配资源数据库，并向其他系统开放。',
          ar: 'تجديد قاعدة بيانات الموارد الموزَّعة وفتحها أمام الأنظمة الأخرى.',
        },
      },
      {
        year: 2029,
        planned: {
          en: 'Receive all applications electronically and measure the time of treatment by kind of resource.',
          fr: 'Recevoir toutes les demandes par voie électronique et mesurer le délai de traitement par type de ressource.',
          es: 'Recibir todas las solicitudes por vía electrónica y medir el tiempo de tramitación por tipo de recurso.',
          ru: 'Принимать все заявки в электронном виде и измерять срок рассмотрения по видам ресурсов.',
          zh: '以电子方式接收全部申请，并按资源种类衡量处理时间。',
          ar: 'استلام جميع الطلبات إلكترونياً وقياس مدة المعالجة حسب نوع المورد.',
        },
      },
    ],
  },
];
