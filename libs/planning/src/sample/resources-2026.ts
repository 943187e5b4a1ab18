import type { StaffMonths } from '@resolute/domain';

/** What the sample plans and spent for an output, in thousands of francs, from the first year of the plan to its last. */
export interface SampleResources {
  readonly output: string;
  readonly planned: readonly [number, number, number, number];
  /** A year's work, the same in every year. */
  readonly staffMonths: StaffMonths;
  /** Spent in 2026 up to the day of the sample. */
  readonly spent: number;
  readonly spentMonths: StaffMonths;
}

/**
 * Money and people of the plan 2026-2029. Synthetic throughout: no table of the Sector's outputs in francs was published. 2028
 * carries the assembly WTSA-28 in O1. The totals are CHF 110 000 000 and 26 800, 27 150, 28 750 and 27 300 thousand by year.
 */
export const SAMPLE_RESOURCES: readonly SampleResources[] = [
  {
    output: 'O1',
    planned: [1850, 1900, 4300, 1850],
    staffMonths: { director: '6', professional: '48', 'general-service': '36' },
    spent: 392,
    spentMonths: { director: '1.2', professional: '9.5', 'general-service': '7' },
  },
  {
    output: 'O2',
    planned: [13_200, 13_300, 12_900, 13_400],
    staffMonths: { director: '12', professional: '420', 'general-service': '300' },
    spent: 2764,
    spentMonths: { director: '2.4', professional: '86', 'general-service': '61.5' },
  },
  {
    output: 'O3',
    planned: [3600, 3700, 3500, 3700],
    staffMonths: { professional: '96', 'general-service': '60' },
    spent: 611,
    spentMonths: { professional: '17', 'general-service': '11.5' },
  },
  {
    output: 'O4',
    planned: [1400, 1400, 1400, 1450],
    staffMonths: { professional: '36', 'general-service': '24' },
    spent: 288,
    spentMonths: { professional: '7.4', 'general-service': '5' },
  },
  {
    output: 'O5',
    planned: [3500, 3500, 3400, 3550],
    staffMonths: { director: '3', professional: '84', 'general-service': '72' },
    spent: 803,
    spentMonths: { director: '0.6', professional: '18', 'general-service': '15' },
  },
  {
    output: 'O6',
    planned: [1150, 1200, 1150, 1200],
    staffMonths: { director: '3', professional: '30', 'general-service': '12' },
    spent: 174,
    spentMonths: { director: '0.5', professional: '4.8', 'general-service': '2' },
  },
  {
    output: 'O7',
    planned: [2100, 2150, 2100, 2150],
    staffMonths: { professional: '60', 'general-service': '24' },
    spent: 552,
    spentMonths: { professional: '13', 'general-service': '5.5' },
  },
];

/** How much may be planned, in thousands of francs; only for the years of the budget in force. */
export const SAMPLE_CEILINGS: readonly {
  readonly year: number;
  readonly thousands: number;
  readonly document: string;
}[] = [
  { year: 2026, thousands: 27_000, document: 'Sample document TD 109' },
  { year: 2027, thousands: 27_500, document: 'Sample document TD 109' },
];
