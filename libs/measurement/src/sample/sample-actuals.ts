/** What was reported so far; every figure is invented. */
export const SAMPLE_ACTUALS = [{ indicator: 'I-STD-02', period: '2025', value: '60', isEstimate: false }] as const;
