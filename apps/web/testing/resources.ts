import type { ResourceLine, ResourceRow, ResourceTable } from '../src/api/resources';
import { operationalPlan } from './plans';

const francs = (amount: string) => ({ amount, currency: 'CHF' });

const O3 = '0198f3c2-7b1e-7c3a-9d42-0000000003a3';
const O4 = '0198f3c2-7b1e-7c3a-9d42-0000000003a4';

export const lineOf = (more: Partial<ResourceLine> = {}): ResourceLine => ({
  id: '0198f3c2-7b1e-7c3a-9d42-000000000301',
  resultId: O3,
  year: 2026,
  use: 'planned',
  money: francs('3600000'),
  staffMonths: { professional: '24.5', 'general-service': '0' },
  previousId: null,
  reason: null,
  isSample: false,
  recordedAt: '2026-01-05T09:00:00.000Z',
  withdrawalReason: null,
  supersededAt: null,
  ...more,
});

const row = (id: string, code: string, more: Partial<ResourceRow>): ResourceRow => ({
  result: {
    id,
    code,
    title: { en: `The output ${code}` },
    kind: { code: 'output', level: 1, title: { en: 'Output' } },
    framework: operationalPlan,
  },
  cells: [2026, 2027, 2028, 2029].map((year) => ({ year, planned: null, spent: null, regionalSupportShare: null })),
  planned: francs('0'),
  spent: null,
  staffMonths: {},
  regionalSupport: francs('0'),
  percent: '0.0',
  ...more,
});

const cellsOf3: ResourceRow['cells'] = [
  {
    year: 2026,
    planned: lineOf(),
    spent: lineOf({
      id: '0198f3c2-7b1e-7c3a-9d42-000000000302',
      use: 'spent',
      money: francs('611000'),
      staffMonths: {},
    }),
    regionalSupportShare: '0.3',
  },
  { year: 2027, planned: null, spent: null, regionalSupportShare: null },
  {
    year: 2028,
    planned: lineOf({ id: '0198f3c2-7b1e-7c3a-9d42-000000000303', year: 2028, money: francs('1400000') }),
    spent: null,
    regionalSupportShare: null,
  },
  { year: 2029, planned: null, spent: null, regionalSupportShare: null },
];

const totals = { spent: null, staffMonths: {}, regionalSupport: francs('0') };

/** Two outputs, of which one has money in a year of the budget and in one that is only an indication. */
export const resourceTable: ResourceTable = {
  framework: operationalPlan,
  isFrozen: false,
  isWhole: true,
  years: [
    {
      year: 2026,
      status: 'endorsed',
      outside: [],
      ...totals,
      planned: francs('3600000'),
      spent: francs('611000'),
      regionalSupport: francs('1080000'),
      ceiling: {
        id: '0198f3c2-7b1e-7c3a-9d42-000000000401',
        frameworkId: operationalPlan.id,
        year: 2026,
        money: francs('4000000'),
        document: 'Decision 5',
        previousId: null,
        reason: null,
        isSample: false,
        recordedAt: '2026-01-05T09:00:00.000Z',
        supersededAt: null,
      },
      left: francs('400000'),
    },
    { year: 2027, status: 'endorsed', outside: [], ...totals, planned: francs('0'), ceiling: null, left: null },
    {
      year: 2028,
      status: 'indicative',
      outside: ['strategic-plan', 'budget'],
      ...totals,
      planned: francs('1400000'),
      ceiling: null,
      left: null,
    },
    {
      year: 2029,
      status: 'indicative',
      outside: ['strategic-plan', 'budget'],
      ...totals,
      planned: francs('0'),
      ceiling: null,
      left: null,
    },
  ],
  rows: [
    row(O3, 'O3', {
      cells: cellsOf3,
      planned: francs('5000000'),
      spent: francs('611000'),
      staffMonths: { professional: '24.5', 'general-service': '0' },
      regionalSupport: francs('1080000'),
      percent: '100.0',
    }),
    row(O4, 'O4', {}),
  ],
  total: {
    planned: francs('5000000'),
    spent: francs('611000'),
    staffMonths: { professional: '24.5', 'general-service': '0' },
    regionalSupport: francs('1080000'),
  },
};
