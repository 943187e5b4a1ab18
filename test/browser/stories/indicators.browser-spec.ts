import type { Language } from '@resolute/domain';
import { inChromium } from '../support/in-chromium';

const chromium = inChromium();

/** What the unit of the sample reports yearly: the fewer days the better, counted from 63. */
const SHEET = {
  title: { en: 'Days to an answer' },
  definition: { en: 'From a question to its answer.' },
  measure: { en: 'days', ar: 'يوماً' },
  kind: 'decrease',
  aggregation: 'point',
  partAggregation: 'single',
  frequency: 'year',
  opensAfterDays: 1,
  lagDays: 30,
  graceDays: 15,
  tolerance: '0.05',
  needsEvidence: false,
  breakdowns: [],
};

describe.each<Language>(['en', 'ar'])('a planner, in %s,', (language) => {
  it('sets a target; one that contradicts the direction is refused beside its field, and what was typed stays', async () => {
    const visit = await chromium.signedIn('planner', { language });
    const unitId = await visit.page.evaluate(async () => {
      const { items } = (await (await fetch('/api/v1/units')).json()) as { items: { id: string }[] };
      return items[0]?.id;
    });
    const wish = { code: `I-STORY-${language.toUpperCase()}`, unitId, sheet: SHEET };
    interface Made {
      readonly id: string;
      readonly versions: readonly { readonly id: string }[];
    }
    const { id, versions } = await visit.post<Made>('/api/v1/indicators', wish);
    const baseline = { value: '63', onDay: '2024-12-31', effectiveFrom: '2025-01-01' };
    await visit.post(`/api/v1/indicator-versions/${versions[0]?.id}/baselines`, baseline);

    await visit.goTo(`/indicators/${id}`);
    await visit.page.getByText(visit.words.say('indicators.noTarget')).waitFor();
    await visit.button('indicators.setTargetAsk').click();
    const drawer = visit.page.getByRole('dialog');
    const field = (key: string) => drawer.getByLabel(visit.words.say(`indicators.${key}`), { exact: true });
    await field('value').fill('70');
    await field('onDay').fill('2027-12-31');
    await field('rationale').fill('What members asked for');
    await field('decisionReference').fill('TD 101');
    const set = drawer.getByRole('button', { name: visit.words.say('indicators.setTarget'), exact: true });
    await set.click();
    await drawer.getByRole('alert').waitFor();
    expect(visit.complaints.take(/^400 POST .*\/targets$/)).toEqual([]);
    expect(await field('value').getAttribute('aria-invalid')).toBe('true');
    expect(await field('rationale').inputValue()).toBe('What members asked for');

    await field('value').fill('52');
    await set.click();
    await drawer.waitFor({ state: 'detached' });
    await visit.page.getByText('TD 101').waitFor();
    expect(await visit.page.getByText(visit.words.say('indicators.noTarget')).count()).toBe(0);
    expect(visit.complaints.take()).toEqual([]);
  });
});
