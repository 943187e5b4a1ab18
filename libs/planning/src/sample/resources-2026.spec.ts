import { percentagesOf } from '@resolute/domain';
import { OPERATIONAL_PLAN_2026 } from './operational-plan-2026';
import { SAMPLE_CEILINGS, SAMPLE_RESOURCES } from './resources-2026';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const years = [0, 1, 2, 3].map((at) => sum(SAMPLE_RESOURCES.map(({ planned }) => planned[at] ?? 0)));

describe('money and people of the sample', () => {
  it('add up as they are printed', () => {
    expect(years).toEqual([26_800, 27_150, 28_750, 27_300]);
    const totals = SAMPLE_RESOURCES.map(({ planned }) => sum(planned));
    expect(sum(totals)).toBe(110_000);
    expect(percentagesOf(totals.map(BigInt))?.join(' ')).toBe('9.0 48.0 13.2 5.1 12.7 4.3 7.7');
  });

  it('lie on every output of the plan, once', () => {
    const outputs = OPERATIONAL_PLAN_2026.results.filter(({ kind }) => kind === 'output').map(({ code }) => code);
    expect(SAMPLE_RESOURCES.map(({ output }) => output)).toEqual(outputs);
  });

  it('stay below their ceilings, and spending below what is planned for the year', () => {
    const { firstYear } = OPERATIONAL_PLAN_2026;
    for (const { year, thousands } of SAMPLE_CEILINGS) expect(years[year - firstYear]).toBeLessThanOrEqual(thousands);
    for (const { planned, spent } of SAMPLE_RESOURCES) expect(spent).toBeLessThan(planned[0]);
  });
});
