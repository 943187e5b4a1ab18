import type { Language } from '@resolute/domain';
import { inChromium } from '../support/in-chromium';
import type { Visit } from '../support/visit';

const chromium = inChromium();

/** A small operational plan with one output, made as its own page would make it. */
async function planWithOutput(visit: Visit, code: string): Promise<string> {
  const title = { en: `Plan ${code} 2031-2034` };
  const kinds = [{ code: 'output', level: 1, title: { en: 'Output', ar: 'الناتج' } }];
  const wish = { code, kind: 'operational-plan', title, firstYear: 2031, lastYear: 2034, kinds };
  const { id } = await visit.post<{ id: string }>('/api/v1/frameworks', wish);
  const output = { frameworkId: id, kind: 'output', code: 'O1', title: { en: 'An output' }, controlLevel: 'full' };
  await visit.post('/api/v1/results', output);
  return id;
}

const dialogIn = ({ page }: Visit) => page.getByRole('dialog');
const press = ({ words }: Visit, where: ReturnType<typeof dialogIn>, key: string) =>
  where.getByRole('button', { name: words.say(key), exact: true }).click();

describe.each<Language>(['en', 'ar'])('a planner, in %s,', (language) => {
  it('records what Council decided, rolls the plan over, and finds the past kept beside the new edition', async () => {
    const visit = await chromium.signedIn('planner', { language });
    const [code, next] = [`STORY-${language.toUpperCase()}`, `STORY-${language.toUpperCase()}-NEXT`];
    const id = await planWithOutput(visit, code);
    await visit.goTo(`/plans/${id}`);
    await visit.page.getByText(visit.words.say('plans.undecided')).first().waitFor();

    // A day that has not come is refused beside its field; what was typed stays.
    await visit.button('plans.recordDecisionAsk').click();
    const decision = dialogIn(visit);
    await decision.getByLabel(visit.words.say('plans.body'), { exact: true }).selectOption('COUNCIL');
    await decision.getByLabel(visit.words.say('plans.verb'), { exact: true }).selectOption('approved');
    await decision.getByLabel(visit.words.say('plans.decidedOn'), { exact: true }).fill('2999-01-01');
    await decision.getByLabel(visit.words.say('plans.document'), { exact: true }).fill('C31/126');
    await press(visit, decision, 'plans.recordDecision');
    await decision.getByRole('alert').waitFor();
    visit.complaints.take(/^400 POST .*\/decisions$/);
    await decision.getByLabel(visit.words.say('plans.decidedOn'), { exact: true }).fill('2026-01-15');
    await press(visit, decision, 'plans.recordDecision');
    await decision.waitFor({ state: 'detached' });
    await visit.page.getByText('C31/126').waitFor();
    // No budget reaches so far, so that each year stays an indication.
    expect(await visit.page.getByText(visit.words.say('plans.outside-budget')).count()).toBe(4);

    await visit.button('plans.rollOverAsk').click();
    const edition = dialogIn(visit);
    await edition.getByLabel(visit.words.say('plans.code'), { exact: true }).fill(next);
    await press(visit, edition, 'plans.rollOver');
    await edition.waitFor({ state: 'detached' });
    await visit.page.getByText(visit.words.like('plans.frozenSince')).waitFor();
    expect(await visit.page.getByRole('button', { name: visit.words.say('plans.changePlanAsk') }).count()).toBe(0);

    const following = visit.page.getByRole('link', { name: visit.words.like('plans.nextEdition') }).first();
    const nextId = (await following.getAttribute('href'))?.split('/').at(-1) ?? '';
    await visit.goTo(`/plans/${nextId}/comparison/${id}`);
    await visit.page
      .getByRole('row')
      .filter({ hasText: 'O1' })
      .getByText(visit.words.say('plans.outcome-unchanged'))
      .waitFor();
    expect(visit.complaints.take()).toEqual([]);
  });

  it('finds behind a number on the plans page as many results as it says', async () => {
    const visit = await chromium.signedIn('planner', { language });
    await visit.goTo('/plans');
    const outputs = visit.page.getByRole('row').filter({ hasText: 'OP-2026-2029' }).locator('a[href*="kind=output"]');
    const promised = await outputs.innerText();
    await outputs.click();
    await visit.isQuiet();
    await visit.goTo(`${new URL(visit.page.url()).pathname}${new URL(visit.page.url()).search}&view=table`);
    expect(await visit.page.getByRole('rowheader').count()).toBe(Number(promised));
  });
});
