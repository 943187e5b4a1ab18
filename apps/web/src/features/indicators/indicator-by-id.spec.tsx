import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { SignedInContext } from '../../api/signed-in';
import { IndicatorById } from './indicator-by-id';

const OP = { id: 'op', code: 'OP-2026-2029', kind: 'operational-plan', title: { en: 'Operational plan' } };
const RESULT = {
  id: 'o1',
  code: 'O1',
  title: { en: 'Governance' },
  kind: { code: 'output', level: 1, title: { en: 'Output' } },
  framework: OP,
};
const TARGET = {
  id: 't1',
  category: null,
  value: '52.0',
  low: null,
  high: null,
  step: null,
  onDay: '2026-12-31',
  effectiveFrom: '2025-05-30',
  effectiveUntil: null,
  rationale: 'Sooner is better.',
  decisionReference: 'TSAG-TD 41',
  milestones: [{ onDay: '2025-12-31', value: '57' }],
  isInForce: true,
};
const BASELINE = {
  id: 'b1',
  category: null,
  value: '63',
  onDay: '2021-12-31',
  effectiveFrom: '2022-01-14',
  rationale: '',
  decisionReference: '',
  isInForce: true,
};
const VERSION = {
  id: 'v2',
  number: 2,
  startsOn: '2025-01-01',
  bridge: null,
  title: { en: 'Days to approval' },
  definition: { en: 'From consent to approval.' },
  measure: { en: 'days' },
  kind: 'decrease',
  aggregation: 'point',
  partAggregation: 'single',
  numerator: null,
  denominator: null,
  frequency: 'quarter',
  series: null,
  opensAfterDays: 0,
  lagDays: 20,
  graceDays: 10,
  dataSource: null,
  tolerance: '0.05',
  absoluteTolerance: null,
  lowLimit: null,
  highLimit: '200',
  needsEvidence: true,
  steps: null,
  stages: null,
  breakdowns: [],
  hasValues: false,
  baselines: [BASELINE],
  targets: [{ ...TARGET, id: 't0', value: '54', isInForce: false }, TARGET],
  version: 1,
};
const UNIT = { id: 'u', code: 'TSB', title: { en: 'Bureau' } };
const INDICATOR = {
  id: 'i1',
  code: 'I-STD-02',
  unit: UNIT,
  source: null,
  retiredOn: null,
  isSample: false,
  version: 1,
  parts: [{ id: 'p1', unit: UNIT, from: null, until: null }],
  people: [{ id: 'lea', name: 'Léa Ferrer' }],
  measures: [{ id: 'm1', weight: '2', isCritical: true, from: '2026-01-01', until: null, result: RESULT }],
  versions: [VERSION, { ...VERSION, id: 'v1', number: 1, startsOn: null, title: { en: 'Weeks' }, targets: [] }],
};
const SERVED = {
  'GET /api/v1/indicators/i1': { body: INDICATOR },
  'GET /api/v1/dimensions': { body: { items: [], next: null } },
  'GET /api/v1/results': { body: { items: [RESULT], next: null, total: 1 } },
};
const as = (role: 'planner' | 'auditor') => (
  <SignedInContext value={signedInAs('me', role)}>
    <IndicatorById id="i1" />
  </SignedInContext>
);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('the page of an indicator', () => {
  it('reads as a method sheet, with the target in force first, and lets a reader only read', async () => {
    fakeServer(SERVED);
    const { say } = await renderPage(as('auditor'));
    await screen.findByRole('heading', { level: 1, name: /Days to approval/ });
    expect(screen.getByText('From consent to approval.')).toBeInTheDocument();
    expect(screen.getByText(say('indicators.dueAfter', { count: 20 }))).toBeInTheDocument();
    expect(screen.getByText(say('indicators.missingAfter', { count: 30 }))).toBeInTheDocument();
    const targets = screen.getByRole('region', { name: say('indicators.targets') });
    expect(
      within(targets)
        .getAllByText(/^5[24]$/)
        .map(({ textContent }) => textContent),
    ).toEqual(['52', '54']);
    expect(screen.getByText(say('indicators.noBridge'))).toBeInTheDocument();
    for (const ask of ['indicators.setTargetAsk', 'indicators.setBaselineAsk', 'indicators.linkAsk'] as const)
      expect(screen.queryByRole('button', { name: say(ask) })).toBeNull();
  });

  it('shows the version that is chosen', async () => {
    fakeServer(SERVED);
    const { say } = await renderPage(as('auditor'));
    await userEvent.selectOptions(await screen.findByLabelText(say('indicators.version')), '1');
    await screen.findByRole('heading', { level: 1, name: /Weeks/ });
    expect(screen.getByText(say('indicators.noTarget'))).toBeInTheDocument();
  });
});

describe('for a planner', () => {
  it('sets a target with a milestone, and shows the refusal beside its field', async () => {
    let isRefused = false;
    const { received } = fakeServer({
      ...SERVED,
      'POST /api/v1/indicator-versions/v2/targets': () => {
        if (isRefused) return { status: 201, body: INDICATOR };
        isRefused = true;
        const fault = { field: 'milestones.0.value', detail: 'This lies beyond the target.' };
        return { status: 422, body: refusal('request/invalid', 'Some fields have to be changed.', [fault]) };
      },
    });
    const { say } = await renderPage(as('planner'));
    await press(say('indicators.setTargetAsk'));
    await userEvent.type(await screen.findByLabelText(say('indicators.value')), '50,5');
    await userEvent.type(screen.getByLabelText(say('indicators.onDay')), '2027-12-31');
    await userEvent.type(screen.getByLabelText(say('indicators.rationale')), 'It goes well.');
    await userEvent.type(screen.getByLabelText(say('indicators.decisionReference')), 'TD 50');
    await press(say('indicators.addMilestone'));
    await userEvent.type(screen.getByLabelText(say('indicators.milestoneDay', { number: 1 })), '2026-12-31');
    await userEvent.type(screen.getByLabelText(say('indicators.milestoneValue', { number: 1 })), '49');
    await press(say('indicators.setTarget'));
    expect(await screen.findByText('This lies beyond the target.')).toBeInTheDocument();
    await press(say('indicators.setTarget'));
    expect(await screen.findAllByText(say('indicators.targetSet', { code: 'I-STD-02' }))).not.toHaveLength(0);
    expect(received.filter(({ method }) => method === 'POST').at(-1)?.body).toMatchObject({
      value: '50.5',
      onDay: '2027-12-31',
      milestones: [{ onDay: '2026-12-31', value: '49' }],
    });
  });

  it('sets a baseline', async () => {
    const { received } = fakeServer({
      ...SERVED,
      'POST /api/v1/indicator-versions/v2/baselines': { status: 201, body: INDICATOR },
    });
    const { say } = await renderPage(as('planner'));
    await press(say('indicators.setBaselineAsk'));
    await userEvent.type(await screen.findByLabelText(say('indicators.value')), '60');
    await userEvent.type(screen.getByLabelText(say('indicators.baselineDay')), '2022-12-31');
    await press(say('indicators.setBaseline'));
    expect(await screen.findAllByText(say('indicators.baselineSet', { code: 'I-STD-02' }))).not.toHaveLength(0);
    const sent = received.find(({ method }) => method === 'POST');
    expect(sent?.body).toMatchObject({ value: '60', onDay: '2022-12-31' });
    expect(sent?.body).not.toHaveProperty('rationale');
  });

  it('ends the link to a result as if it had never stood', async () => {
    const { received } = fakeServer({
      ...SERVED,
      'POST /api/v1/measured-results/m1/endings': { body: { ...INDICATOR, measures: [] } },
    });
    const { say } = await renderPage(as('planner'));
    const codes = { code: 'I-STD-02', other: 'O1' };
    await press(say('results.endLinkOf', codes));
    await userEvent.click(await screen.findByRole('radio', { name: say('results.endNever') }));
    await press(say('results.endAction'));
    expect(await screen.findAllByText(say('results.linkEnded', codes))).not.toHaveLength(0);
    expect(received.find(({ method }) => method === 'POST')?.body).toEqual({ until: null });
  });

  it('withdraws a target on a day', async () => {
    const { received } = fakeServer({ ...SERVED, 'POST /api/v1/targets/t1/withdrawals': { body: INDICATOR } });
    const { say } = await renderPage(as('planner'));
    const targets = await screen.findByRole('region', { name: say('indicators.targets') });
    const [first] = within(targets).getAllByText(say('indicators.withdrawAsk'));
    if (first) await userEvent.click(first);
    await userEvent.clear(await screen.findByLabelText(say('indicators.lastDayOfTarget')));
    await userEvent.type(screen.getByLabelText(say('indicators.lastDayOfTarget')), '2026-06-30');
    await press(say('indicators.withdrawAction'));
    await screen.findByRole('region', { name: say('indicators.targets') });
    expect(received.find(({ method }) => method === 'POST')?.body).toEqual({ until: '2026-06-30' });
  });
});
