import type { SampleResult } from './sample-plan.types';

/** Outputs O5 to O7 of the plan 2026-2029. Sample throughout: titles, links, shares and what is planned are invented. */
export const OUTPUTS_O5_O7_2026: readonly SampleResult[] = [
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
        year: 2026,
        planned: {
          en: 'Publish approved Recommendations within the agreed time and hold four workshops.',
          fr: 'Publier les Recommandations approuvées dans le délai convenu et organiser quatre ateliers.',
          es: 'Publicar las Recomendaciones aprobadas en el plazo acordado y celebrar cuatro talleres.',
          ru: 'Опубликовать утвержденные Рекомендации в согласованный срок и провести четыре семинара-практикума.',
          zh: '在商定时限内出版已批准的建议书，并举办四期讲习班。',
          ar: 'نشر التوصيات الموافَق عليها في المهلة المتفق عليها وعقد أربع ورش عمل.',
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
      {
        year: 2029,
        planned: {
          en: 'Measure the use of the publications and withdraw those that no longer serve.',
          fr: 'Mesurer l’utilisation des publications et retirer celles qui ne sont plus utiles.',
          es: 'Medir la utilización de las publicaciones y retirar las que ya no sean útiles.',
          ru: 'Измерить использование публикаций и отозвать те, которые больше не нужны.',
          zh: '衡量出版物的使用情况，撤下不再有用的出版物。',
          ar: 'قياس استخدام المنشورات وسحب ما لم يعد مفيداً منها.',
        },
        regionalSupportShare: '0.10',
      },
    ],
  },
  {
    kind: 'output',
    code: 'O6',
    title: {
      en: 'Cooperation with other standards bodies',
      fr: 'Coopération avec d’autres organismes de normalisation',
      es: 'Cooperación con otros organismos de normalización',
      ru: 'Сотрудничество с другими органами по стандартизации',
      zh: '与其他标准制定机构的合作',
      ar: 'التعاون مع هيئات التقييس الأخرى',
    },
    controlLevel: 'full',
    sdgs: [17],
    contributesTo: [
      { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP3.O2', share: '0.50' },
      { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP5.O4', share: '0.25' },
      { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP4.O1' },
    ],
    years: [
      {
        year: 2026,
        planned: {
          en: 'Draw up the list of topics on which several bodies work and name a contact for each.',
          fr: 'Dresser la liste des thèmes auxquels travaillent plusieurs organismes et désigner un point de contact pour chacun.',
          es: 'Elaborar la lista de temas en los que trabajan varios organismos y designar un punto de contacto para cada uno.',
          ru: 'Составить перечень тем, над которыми работают несколько органов, и назначить контактное лицо по каждой из них.',
          zh: '列出多个机构共同从事的专题清单，并为每个专题指定联系人。',
          ar: 'إعداد قائمة بالمواضيع التي تعمل عليها عدة هيئات وتعيين جهة اتصال لكل منها.',
        },
      },
      {
        year: 2027,
        planned: {
          en: 'Hold two joint workshops and settle overlaps before they become conflicting standards.',
          fr: 'Organiser deux ateliers conjoints et régler les chevauchements avant qu’ils ne donnent lieu à des normes contradictoires.',
          es: 'Celebrar dos talleres conjuntos y resolver los solapamientos antes de que den lugar a normas contradictorias.',
          ru: 'Провести два совместных семинара-практикума и устранить дублирование до появления противоречащих друг другу стандартов.',
          zh: '举办两期联合讲习班，在出现相互冲突的标准之前解决重叠问题。',
          ar: 'عقد ورشتي عمل مشتركتين ومعالجة أوجه التداخل قبل أن تصبح معايير متضاربة.',
        },
      },
      {
        year: 2028,
        planned: {
          en: 'Agree with partner bodies on the common topics of the next study period.',
          fr: 'Convenir avec les organismes partenaires des thèmes communs de la prochaine période d’études.',
          es: 'Acordar con los organismos asociados los temas comunes del próximo periodo de estudios.',
          ru: 'Согласовать с органами-партнерами общие темы следующего исследовательского периода.',
          zh: '与伙伴机构商定下一研究期的共同专题。',
          ar: 'الاتفاق مع الهيئات الشريكة على المواضيع المشتركة لفترة الدراسة المقبلة.',
        },
      },
      {
        year: 2029,
        planned: {
          en: 'Review the memoranda of understanding and renew those that bear results.',
          fr: 'Réexaminer les mémorandums d’accord et renouveler ceux qui portent leurs fruits.',
          es: 'Revisar los memorandos de entendimiento y renovar los que den resultados.',
          ru: 'Пересмотреть меморандумы о взаимопонимании и продлить те, которые приносят результаты.',
          zh: '审查谅解备忘录，续签有成效的备忘录。',
          ar: 'استعراض مذكرات التفاهم وتجديد المثمرة منها.',
        },
      },
    ],
  },
  {
    kind: 'output',
    code: 'O7',
    title: {
      en: 'Platforms, website and business continuity',
      fr: 'Plates-formes, site web et continuité des activités',
      es: 'Plataformas, sitio web y continuidad de las actividades',
      ru: 'Платформы, веб-сайт и непрерывность деятельности',
      zh: '平台、网站和业务连续性',
      ar: 'المنصات والموقع الإلكتروني واستمرارية الأعمال',
    },
    controlLevel: 'full',
    sdgs: [9],
    contributesTo: [
      { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP5.O4', share: '0.40' },
      { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP5.O3', share: '0.20' },
    ],
    years: [
      {
        year: 2026,
        planned: {
          en: 'Test the business continuity plan and keep remote participation open in every study group.',
          fr: 'Mettre à l’essai le plan de continuité des activités et maintenir la participation à distance dans chaque commission d’études.',
          es: 'Poner a prueba el plan de continuidad de las actividades y mantener la participación a distancia en cada Comisión de Estudio.',
          ru: 'Проверить план обеспечения непрерывности деятельности и сохранить дистанционное участие в каждой исследовательской комиссии.',
          zh: '测试业务连续性计划，保持每个研究组的远程参与渠道畅通。',
          ar: 'اختبار خطة استمرارية الأعمال وإبقاء المشاركة عن بُعد متاحة في كل لجنة من لجان الدراسات.',
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
      {
        year: 2029,
        planned: {
          en: 'Replace what has reached the end of its life and repeat the continuity test.',
          fr: 'Remplacer les outils arrivés en fin de vie et répéter l’essai de continuité.',
          es: 'Sustituir lo que haya llegado al final de su vida útil y repetir la prueba de continuidad.',
          ru: 'Заменить отслужившие средства и повторить проверку непрерывности.',
          zh: '更换已到使用年限的工具，并再次进行连续性测试。',
          ar: 'استبدال ما انتهى عمره التشغيلي وإعادة اختبار الاستمرارية.',
        },
      },
    ],
  },
];
