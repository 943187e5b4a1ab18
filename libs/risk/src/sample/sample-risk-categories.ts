import type { SampleRiskCategory } from './sample-risk.types';

/**
 * The six families of strategic risks that the annexes of the Union's earlier plans have (facts §2.4, not verified), as categories.
 * Appetites are invented.
 */
export const SAMPLE_RISK_CATEGORIES: readonly SampleRiskCategory[] = [
  {
    code: 'SR1',
    title: {
      en: 'Decreasing relevance and added value',
      fr: 'Perte de pertinence et de valeur ajoutée',
      es: 'Pérdida de pertinencia y de valor añadido',
      ru: 'Снижение актуальности и добавленной ценности',
      zh: '相关性和附加值下降',
      ar: 'تراجع الأهمية والقيمة المضافة',
    },
    description: {
      en: 'Duplication inside the organisation, competition with other bodies, a mandate that is misread',
      fr: 'Doubles emplois au sein de l’organisation, concurrence avec d’autres organismes, mandat mal compris',
      es: 'Duplicación dentro de la organización, competencia con otros organismos, un mandato mal interpretado',
      ru: 'Дублирование внутри организации, конкуренция с другими организациями, неверно понятый мандат',
      zh: '组织内部重复、与其他机构竞争、职责被误解',
      ar: 'ازدواج داخل المنظمة، ومنافسة مع هيئات أخرى، وولاية يُساء فهمها',
    },
    appetite: 'medium',
    rationale: 'Some competition is the price of an open field of standards.',
  },
  {
    code: 'SR2',
    title: {
      en: 'Spreading too thin',
      fr: 'Dispersion des efforts',
      es: 'Dispersión de los esfuerzos',
      ru: 'Распыление усилий',
      zh: '力量过于分散',
      ar: 'تشتت الجهود',
    },
    description: {
      en: 'The mission dilutes and the core mandate is lost from sight',
      fr: 'La mission se dilue et le mandat fondamental est perdu de vue',
      es: 'La misión se diluye y se pierde de vista el mandato básico',
      ru: 'Миссия размывается, и основной мандат теряется из виду',
      zh: '使命淡化，核心职责被忽视',
      ar: 'تتشتت المهمة وتغيب الولاية الأساسية عن النظر',
    },
    appetite: 'medium',
    rationale: 'New topics are taken up before old ones have ended.',
  },
  {
    code: 'SR3',
    title: {
      en: 'Failure to respond fast and innovate with quality',
      fr: 'Incapacité à réagir vite et à innover avec qualité',
      es: 'Incapacidad de responder con rapidez e innovar con calidad',
      ru: 'Неспособность быстро реагировать и качественно внедрять новое',
      zh: '未能快速响应并高质量创新',
      ar: 'العجز عن الاستجابة السريعة والابتكار بجودة',
    },
    description: {
      en: 'Members disengage where the Sector does not respond, or quality drops where it hurries',
      fr: 'Les membres se désengagent si le Secteur ne réagit pas, ou la qualité baisse s’il se hâte',
      es: 'Los miembros se desvinculan si el Sector no responde, o la calidad baja si se apresura',
      ru: 'Члены отходят, если Сектор не реагирует, или качество снижается, если он спешит',
      zh: '部门不作回应则成员疏离，仓促行事则质量下降',
      ar: 'ينصرف الأعضاء إذا لم يستجب القطاع، أو تتراجع الجودة إذا استعجل',
    },
    appetite: 'medium',
    rationale: 'Innovation is worth some failures.',
  },
  {
    code: 'SR4',
    title: {
      en: 'Trust and confidence',
      fr: 'Confiance',
      es: 'Confianza',
      ru: 'Доверие',
      zh: '信任与信心',
      ar: 'الثقة والاطمئنان',
    },
    description: {
      en: 'Trust of members and of those who work with the Sector falls',
      fr: 'La confiance des membres et des partenaires du Secteur diminue',
      es: 'Disminuye la confianza de los miembros y de quienes trabajan con el Sector',
      ru: 'Доверие членов и тех, кто работает с Сектором, снижается',
      zh: '成员和部门合作方的信任下降',
      ar: 'تتراجع ثقة الأعضاء ومن يعملون مع القطاع',
    },
    appetite: 'low',
    rationale: 'Trust is lost in a day and regained in years.',
  },
  {
    code: 'SR5',
    title: {
      en: 'Inadequate structures, tools, methods and processes',
      fr: 'Structures, outils, méthodes et processus inadaptés',
      es: 'Estructuras, herramientas, métodos y procesos inadecuados',
      ru: 'Несоответствие структур, инструментов, методов и процессов',
      zh: '结构、工具、方法和流程不足',
      ar: 'قصور الهياكل والأدوات والأساليب والعمليات',
    },
    description: {
      en: 'Tools become obsolete and ways of working ineffective',
      fr: 'Les outils deviennent obsolètes et les modes de travail inefficaces',
      es: 'Las herramientas quedan obsoletas y las formas de trabajar son ineficaces',
      ru: 'Инструменты устаревают, а методы работы становятся неэффективными',
      zh: '工具过时，工作方式失效',
      ar: 'تتقادم الأدوات وتفقد أساليب العمل فعاليتها',
    },
    appetite: 'medium',
    rationale: 'Tools are renewed within the budget and not at once.',
  },
  {
    code: 'SR6',
    title: {
      en: 'Insufficient funding',
      fr: 'Financement insuffisant',
      es: 'Financiación insuficiente',
      ru: 'Недостаточное финансирование',
      zh: '资金不足',
      ar: 'عدم كفاية التمويل',
    },
    description: {
      en: 'Fewer contributions and fewer sources of revenue',
      fr: 'Moins de contributions et moins de sources de recettes',
      es: 'Menos contribuciones y menos fuentes de ingresos',
      ru: 'Меньше взносов и источников доходов',
      zh: '捐款减少，收入来源减少',
      ar: 'مساهمات أقل ومصادر إيرادات أقل',
    },
    appetite: 'low',
    rationale: 'What developing countries depend on is not put at stake.',
  },
];
