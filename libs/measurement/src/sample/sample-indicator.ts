/** One indicator of the starter library. Its code and definition are the library's; every figure is invented. */
export const SAMPLE_INDICATOR = {
  unit: 'SG13',
  indicator: {
    code: 'I-STD-02',
    title: {
      en: 'Median days from consent to approval (AAP)',
      fr: 'Nombre médian de jours entre le consentement et l’approbation (AAP)',
      es: 'Mediana de días entre el consentimiento y la aprobación (AAP)',
      ru: 'Медианное число дней от согласия до утверждения (АПУ)',
      zh: '从同意到批准的天数中位数（AAP）',
      ar: 'متوسط الأيام من القبول إلى الموافقة (AAP)',
    },
    measure: { en: 'days', fr: 'jours', es: 'días', ru: 'дней', zh: '天', ar: 'يوماً' },
    kind: 'decrease',
    aggregation: 'point',
    frequency: 'year',
    tolerance: '0.05',
    lagDays: 30,
    graceDays: 15,
  },
  baseline: { value: '63', onDay: '2024-12-31' },
  target: {
    value: '52',
    onDay: '2027-12-31',
    effectiveFrom: '2025-01-01',
    rationale: 'Sample: half of the delay comes from second last calls, which the groups can plan for.',
    decisionReference: 'Sample document TD 101',
  },
  actuals: [{ period: '2025', value: '60', isEstimate: false }],
} as const;
