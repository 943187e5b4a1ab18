import type { SampleResult } from './sample-plan.types';

/** Outputs O4, O5 and O7 of the earlier edition, 2025-2028, which has no O6. Sample throughout. */
export const OUTPUTS_O4_O7_2025: readonly SampleResult[] = [
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
        year: 2025,
        planned: {
          en: 'Bring the records of allocated resources up to date.',
          fr: 'Mettre à jour les registres des ressources attribuées.',
          es: 'Actualizar los registros de los recursos asignados.',
          ru: 'Обновить записи о распределенных ресурсах.',
          zh: '更新已分配资源的记录。',
          ar: 'تحديث سجلات الموارد الموزَّعة.',
        },
      },
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
    ],
  },
  {
    kind: 'output',
    code: 'O5',
    title: {
      en: 'Knowledge, publications and outreach',
      fr: 'Connaissances, publications et sensibilisation',
      es: 'Conocimientos, publicaciones y divulgación',
      ru: 'Знания, публикации и информационно-просветительская деятельность',
      zh: '知识、出版物和推广',
      ar: 'المعارف والمنشورات والتوعية',
    },
    controlLevel: 'full',
    sdgs: [4, 9],
    contributesTo: [
      { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP5.O3', share: '0.40' },
      { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP5.O2' },
    ],
    years: [
      {
        year: 2025,
        planned: {
          en: 'Publish the results of WTSA-24 and present the new study groups to members and industry.',
          fr: 'Publier les résultats de l’AMNT-24 et présenter les nouvelles commissions d’études aux membres et au secteur privé.',
          es: 'Publicar los resultados de la AMNT-24 y presentar las nuevas Comisiones de Estudio a los miembros y a la industria.',
          ru: 'Опубликовать результаты ВАСЭ-24 и представить новые исследовательские комиссии членам и отрасли.',
          zh: '公布WTSA-24的成果，并向成员和业界介绍新的研究组。',
          ar: 'نشر نتائج الجمعية العالمية لعام 2024 وتعريف الأعضاء ودوائر الصناعة بلجان الدراسات الجديدة.',
        },
      },
      {
        year: 2026,
        planned: {
          en: 'Publish approved Recommendations within the agreed time and hold three workshops.',
          fr: 'Publier les Recommandations approuvées dans le délai convenu et organiser trois ateliers.',
          es: 'Publicar las Recomendaciones aprobadas en el plazo acordado y celebrar tres talleres.',
          ru: 'Опубликовать утвержденные Рекомендации в согласованный срок и провести три семинара-практикума.',
          zh: '在商定时限内出版已批准的建议书，并举办三期讲习班。',
          ar: 'نشر التوصيات الموافَق عليها في المهلة المتفق عليها وعقد ثلاث ورش عمل.',
        },
        regionalSupportShare: '0.10',
      },
      {
        year: 2027,
        planned: {
          en: 'Offer short guides to the most used Recommendations in all six languages.',
          fr: 'Proposer dans les six langues de brefs guides sur les Recommandations les plus utilisées.',
          es: 'Ofrecer en los seis idiomas guías breves sobre las Recomendaciones más utilizadas.',
          ru: 'Предложить на всех шести языках краткие руководства по наиболее используемым Рекомендациям.',
          zh: '以全部六种语文提供最常用建议书的简明指南。',
          ar: 'إتاحة أدلة موجزة باللغات الست كلها بشأن التوصيات الأكثر استخداماً.',
        },
        regionalSupportShare: '0.10',
      },
      {
        year: 2028,
        planned: {
          en: 'Make the results of the study period known to members and industry ahead of WTSA-28.',
          fr: 'Faire connaître les résultats de la période d’études aux membres et au secteur privé avant l’AMNT-28.',
          es: 'Dar a conocer los resultados del periodo de estudios a los miembros y a la industria antes de la AMNT-28.',
          ru: 'Ознакомить членов и отрасль с результатами исследовательского периода до ВАСЭ-28.',
          zh: '在WTSA-28之前向成员和业界介绍本研究期的成果。',
          ar: 'تعريف الأعضاء ودوائر الصناعة بنتائج فترة الدراسة قبل الجمعية العالمية لعام 2028.',
        },
        regionalSupportShare: '0.15',
      },
    ],
  },
  {
    kind: 'output',
    code: 'O7',
    title: {
      en: 'Platforms and website',
      fr: 'Plates-formes et site web',
      es: 'Plataformas y sitio web',
      ru: 'Платформы и веб-сайт',
      zh: '平台和网站',
      ar: 'المنصات والموقع الإلكتروني',
    },
    controlLevel: 'full',
    sdgs: [9],
    contributesTo: [{ framework: 'SP-2024-2027', kind: 'outcome', code: 'TP5.O4', share: '0.40' }],
    years: [
      {
        year: 2025,
        planned: {
          en: 'Move all study groups to one electronic meeting platform.',
          fr: 'Faire migrer toutes les commissions d’études vers une seule plate-forme de réunion électronique.',
          es: 'Trasladar todas las Comisiones de Estudio a una única plataforma de reuniones electrónicas.',
          ru: 'Перевести все исследовательские комиссии на единую платформу электронных собраний.',
          zh: '将所有研究组迁移到统一的电子会议平台。',
          ar: 'نقل جميع لجان الدراسات إلى منصة واحدة للاجتماعات الإلكترونية.',
        },
      },
      {
        year: 2026,
        planned: {
          en: 'Draw up a business continuity plan and keep remote participation open in every study group.',
          fr: 'Établir un plan de continuité des activités et maintenir la participation à distance dans chaque commission d’études.',
          es: 'Elaborar un plan de continuidad de las actividades y mantener la participación a distancia en cada Comisión de Estudio.',
          ru: 'Составить план обеспечения непрерывности деятельности и сохранить дистанционное участие в каждой исследовательской комиссии.',
          zh: '制定业务连续性计划，保持每个研究组的远程参与渠道畅通。',
          ar: 'وضع خطة لاستمرارية الأعمال وإبقاء المشاركة عن بُعد متاحة في كل لجنة من لجان الدراسات.',
        },
      },
      {
        year: 2027,
        planned: {
          en: 'Renew the pages of the study groups on the website and ask users how satisfied they are.',
          fr: 'Refondre les pages des commissions d’études sur le site web et mesurer la satisfaction des utilisateurs.',
          es: 'Renovar las páginas de las Comisiones de Estudio en el sitio web y consultar la satisfacción de los usuarios.',
          ru: 'Обновить страницы исследовательских комиссий на веб-сайте и выяснить степень удовлетворенности пользователей.',
          zh: '更新网站上的研究组页面，并了解用户的满意度。',
          ar: 'تجديد صفحات لجان الدراسات في الموقع الإلكتروني واستطلاع مدى رضا المستعملين.',
        },
      },
      {
        year: 2028,
        planned: {
          en: 'Secure the electronic meeting platform for the load of WTSA-28 and its preparatory meetings.',
          fr: 'Garantir la capacité de la plate-forme de réunion électronique pour l’AMNT-28 et ses réunions préparatoires.',
          es: 'Asegurar la capacidad de la plataforma de reuniones electrónicas para la AMNT-28 y sus reuniones preparatorias.',
          ru: 'Обеспечить готовность платформы электронных собраний к нагрузке во время ВАСЭ-28 и ее подготовительных собраний.',
          zh: '确保电子会议平台能够承受WTSA-28及其筹备会议的负荷。',
          ar: 'ضمان قدرة منصة الاجتماعات الإلكترونية على تحمل أعباء الجمعية العالمية لعام 2028 واجتماعاتها التحضيرية.',
        },
        regionalSupportShare: '0.05',
      },
    ],
  },
];
