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
    description: { en: 'The mission dilutes and the core mandate is lost from sight' },
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
    description: { en: 'Members disengage where the Sector does not respond, or quality drops where it hurries' },
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
    description: { en: 'Trust of members and of those who work with the Sector falls' },
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
    description: { en: 'Tools become obsolete and ways of working ineffective' },
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
    description: { en: 'Fewer contributions and fewer sources of revenue' },
    appetite: 'low',
    rationale: 'What developing countries depend on is not put at stake.',
  },
];
