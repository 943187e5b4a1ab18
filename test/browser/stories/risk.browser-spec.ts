import { execFileSync } from 'node:child_process';
import { addDays, dayOf, GENEVA } from '@resolute/domain';
import type { Locator } from 'playwright-core';
import { faultsInEveryLook } from '../support/faults-in-every-look';
import { inChromium } from '../support/in-chromium';
import { ReportInReview } from '../support/report-in-review';
import type { Visit } from '../support/visit';

const chromium = inChromium();
const TODAY = dayOf(new Date(), GENEVA);
const TITLE = 'Approvals take longer than members accept';

interface Listed<T> {
  readonly items: readonly T[];
}

const dialogIn = ({ page }: Visit): Locator => page.getByRole('dialog');
const read = <T>({ page }: Visit, address: string): Promise<T> =>
  page.evaluate(async (from) => (await (await fetch(from)).json()) as T, address);
/** Said aloud it is in the page too, so the sentence is there twice. */
const isSaid = ({ page, words }: Visit, key: string, values = {}): Promise<void> =>
  page.getByText(words.say(key, values)).first().waitFor();

/** Fills in a form in a drawer by the labels of its fields, and sends it. */
class Drawer {
  private readonly dialog: Locator;

  constructor(private readonly visit: Visit) {
    this.dialog = dialogIn(visit);
  }

  async open(key: string): Promise<this> {
    await this.visit.button(key).first().click();
    await this.dialog.waitFor();
    return this;
  }

  words(key: string, text: string): Promise<void> {
    const group = this.dialog.getByRole('group', { name: this.visit.words.say(key) });
    return group.getByRole('textbox').first().fill(text);
  }

  fill(key: string, text: string): Promise<void> {
    return this.field(key).fill(text);
  }

  async choose(key: string, value: string | { readonly index: number }): Promise<void> {
    await this.field(key).selectOption(value);
  }

  async send(key: string): Promise<void> {
    await this.dialog.getByRole('button', { name: this.visit.words.say(key), exact: true }).click();
    await this.dialog.waitFor({ state: 'detached' });
  }

  private field(key: string): Locator {
    return this.dialog.getByLabel(this.visit.words.say(key), { exact: true });
  }
}

/** From the page of an indicator that is off track, whose risk begins with the link to it. */
async function raise(planner: Visit): Promise<{ id: string; code: string }> {
  const behind = '/api/v1/ratings?rating=off-track';
  const [indicator] = (await read<Listed<{ id: string; code: string }>>(planner, behind)).items;
  if (!indicator) throw new Error('No indicator of the sample is off track');
  const { id, code } = indicator;
  await planner.goTo(`/indicators/${id}`);
  await planner.link('risks.raiseAsk').click();
  const drawer = new Drawer(planner);
  await dialogIn(planner).getByText(code).first().waitFor();
  await drawer.words('risks.titleField', TITLE);
  await drawer.words('risks.cause', 'Drafts wait for editors.');
  await drawer.words('risks.event', 'A Recommendation misses its meeting.');
  await drawer.words('risks.consequence', 'Members take their work elsewhere.');
  await drawer.choose('risks.unit', { index: 1 });
  await drawer.choose('risks.category', { index: 1 });
  await drawer.send('risks.raise');
  const raised = await read<Listed<{ id: string; code: string; title: { en?: string } }>>(
    planner,
    `/api/v1/risks?indicator=${id}&state=draft`,
  );
  const risk = raised.items.find(({ title }) => title.en === TITLE);
  if (!risk) throw new Error('The risk was not raised');
  return risk;
}

async function assess(planner: Visit, steps: { likelihood: string; impact: string; why: string }): Promise<void> {
  const drawer = await new Drawer(planner).open('risks.assessAsk');
  await drawer.choose('risks.likelihood', steps.likelihood);
  await drawer.choose('risks.impact', steps.impact);
  await drawer.fill('risks.rationale', steps.why);
  await drawer.send('risks.assess');
}

/** The level of the cell in which the risk stands on the map. */
async function levelOnMap(planner: Visit, code: string): Promise<string | null> {
  await planner.goTo('/risks');
  const cell = planner.page.locator('td[data-level]').filter({ hasText: code });
  await cell.first().waitFor();
  return cell.first().getAttribute('data-level');
}

/** What stands in the PDF of a report as it would be sent now. */
async function previewOf({ page }: Visit, reportId: string): Promise<string> {
  const base64 = await page.evaluate(async (address) => {
    const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, `/api/v1/reports/${reportId}/preview?language=en`);
  return execFileSync('pdftotext', ['-layout', '-', '-'], { input: Buffer.from(base64, 'base64') }).toString();
}

it('a risk is raised on an indicator that fell behind, assessed, escalated and treated, and the Council reads of it', async () => {
  const planner = await chromium.signedIn('planner');
  const { id, code } = await raise(planner);
  await planner.goTo(`/risks/${id}`);
  await (await new Drawer(planner).open('risks.ask-open')).send('risks.do-open');
  await assess(planner, { likelihood: '5', impact: '5', why: 'Three meetings in a row.' });
  await planner.page.getByText(planner.words.say('risks.standing-undecided')).first().waitFor();
  expect(await levelOnMap(planner, code)).toBe('critical');

  await planner.goTo(`/risks/${id}`);
  const escalation = await new Drawer(planner).open('risks.escalateAsk');
  await escalation.fill('risks.reason', 'The unit cannot add editors.');
  await escalation.send('risks.escalate');
  const treatment = await new Drawer(planner).open('risks.planAsk');
  await treatment.words('risks.whatIsDone', 'Share editors between study groups');
  await treatment.fill('risks.dueOn', addDays(TODAY, 90));
  await treatment.send('risks.plan');
  await isSaid(planner, 'risks.planDone', { code });
  expect(await faultsInEveryLook(planner)).toEqual([]);

  await assess(planner, { likelihood: '3', impact: '4', why: 'Two editors began.' });
  expect(await levelOnMap(planner, code)).not.toBe('critical');

  const fromDay = addDays(TODAY, 120);
  const occasion = `C${fromDay.slice(2, 4)}-R`;
  const days = { fromDay, toDay: addDays(fromDay, 4), submissionDay: addDays(fromDay, -28) };
  await planner.post('/api/v1/occasions', {
    code: occasion,
    series: 'COUNCIL',
    title: { en: 'Council' },
    place: { en: 'Geneva' },
    ...days,
  });
  const report = await ReportInReview.make(planner, 'council-summary', occasion);
  const told = await previewOf(planner, report.id);
  expect(told).toContain(code);
  expect(told.replaceAll(/\s+/g, ' ')).toContain('Top risks');
  expect(planner.complaints.take()).toEqual([]);
});

/** An operational plan with one output that leads nowhere yet, as its own page would make it. */
async function planWithOutput(planner: Visit): Promise<{ planId: string; outputId: string }> {
  const kinds = [{ code: 'output', level: 1, title: { en: 'Output' } }];
  const title = { en: 'Plan of the alignment story' };
  const years = { firstYear: 2031, lastYear: 2034 };
  const wish = { code: 'STORY-ALIGNED', kind: 'operational-plan', title, ...years, kinds };
  const { id: planId } = await planner.post<{ id: string }>('/api/v1/frameworks', wish);
  const output = { frameworkId: planId, kind: 'output', code: 'O-LOOSE', title: { en: 'A loose output' } };
  const { id: outputId } = await planner.post<{ id: string }>('/api/v1/results', { ...output, controlLevel: 'full' });
  return { planId, outputId };
}

it('a finding on alignment is mended where it stands, and the figure rises', async () => {
  const planner = await chromium.signedIn('planner');
  const { page, words } = planner;
  const { planId, outputId } = await planWithOutput(planner);
  await planner.goTo(`/alignment?plan=${planId}`);
  await planner.button('alignment.check').click();
  await page
    .getByText(words.say('alignment.partOf', { part: '0', whole: '1' }))
    .first()
    .waitFor();
  const finding = page.locator(`a[href^="/results/${outputId}"]`).first();
  await finding.waitFor();
  expect(await faultsInEveryLook(planner)).toEqual([]);
  await finding.click();
  await page.waitForURL(`**/results/${outputId}**`);

  const drawer = await new Drawer(planner).open('results.link');
  const parent = dialogIn(planner).getByLabel(words.say('results.parent'), { exact: true });
  await parent.fill('TP1.O1');
  await page.getByRole('option').filter({ hasText: 'TP1.O1' }).first().click();
  await drawer.send('results.linkAction');
  await isSaid(planner, 'results.linked', { code: 'O-LOOSE' });

  await planner.goTo(`/alignment?plan=${planId}`);
  await planner.button('alignment.check').click();
  await page
    .getByText(words.say('alignment.partOf', { part: '1', whole: '1' }))
    .first()
    .waitFor();
  await planner.goTo(`/alignment?plan=${planId}&standing=mended`);
  await page.locator(`a[href^="/results/${outputId}"]`).first().waitFor();
  expect(planner.complaints.take()).toEqual([]);
});
