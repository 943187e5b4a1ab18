import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { indicator as INDICATOR, measuredResult as RESULT } from '../../../testing/indicators';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { SignedInContext } from '../../api/signed-in';
import { IndicatorById } from './indicator-by-id';

const SERVED = {
  'GET /api/v1/risks': { body: { items: [], next: null, total: 0 } },
  'GET /api/v1/indicators/i1': { body: INDICATOR },
  'GET /api/v1/dimensions': { body: { items: [], next: null } },
  'GET /api/v1/results': { body: { items: [RESULT], next: null, total: 1 } },
};
const CHOICES = {
  'GET /api/v1/units': { body: { items: [{ ...INDICATOR.unit, kind: 'unit' }], next: null } },
  'GET /api/v1/colleagues': { body: { items: [], next: null } },
};
const PLANNERS_BUTTONS = [
  'indicators.setTargetAsk',
  'indicators.setBaselineAsk',
  'indicators.linkAsk',
  'indicators.changeWhoAsk',
  'indicators.retireAsk',
  'indicators.addPartAsk',
] as const;
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
    for (const ask of PLANNERS_BUTTONS) expect(screen.queryByRole('button', { name: say(ask) })).toBeNull();
    expect(screen.queryByRole('link', { name: say('indicators.changeSheetAsk') })).toBeNull();
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

describe('for a planner, a number', () => {
  it('is taken as it is written, and asked about before it is sent where it could be two', async () => {
    const { received } = fakeServer({
      ...SERVED,
      'POST /api/v1/indicator-versions/v2/targets': { status: 201, body: INDICATOR },
    });
    const { say } = await renderPage(as('planner'));
    await press(say('indicators.setTargetAsk'));
    const value = await screen.findByLabelText(say('indicators.value'));
    await userEvent.type(value, '1,234');
    await press(say('indicators.addMilestone'));
    const milestone = screen.getByLabelText(say('indicators.milestoneValue', { number: 1 }));
    await userEvent.type(milestone, '1.234');
    await press(say('indicators.setTarget'));
    const posts = () => received.filter(({ method }) => method === 'POST');
    await waitFor(() => expect(milestone).toHaveFocus());
    expect(milestone).toHaveAccessibleDescription(
      say('states.twoReadings', { typed: '1.234', first: '1.2340', second: '1\u00a0234' }),
    );
    expect(posts()).toEqual([]);
    await userEvent.clear(milestone);
    await userEvent.type(milestone, '1.2340');
    await press(say('indicators.setTarget'));
    await waitFor(() => expect(posts()).toHaveLength(1));
    expect(posts()[0]?.body).toMatchObject({ value: '1234', milestones: [{ value: '1.234' }] });
  });
});

describe('for a planner, an indicator that stays', () => {
  it('is led to the sheet and to a new version', async () => {
    fakeServer(SERVED);
    const { say } = await renderPage(as('planner'));
    expect(await screen.findByRole('link', { name: say('indicators.changeSheetAsk') })).toHaveAttribute(
      'href',
      '/indicators/i1/sheet?version=2',
    );
    expect(screen.getByRole('link', { name: say('indicators.beginVersionAsk') })).toHaveAttribute(
      'href',
      '/indicators/i1/new-version',
    );
  });

  it('changes who answers; when somebody else was faster, what they saved stands beside what was typed', async () => {
    const versions: (string | null)[] = [];
    let isOvertaken = false;
    const { received } = fakeServer({
      ...SERVED,
      ...CHOICES,
      'GET /api/v1/indicators/i1': () => ({
        body: isOvertaken ? { ...INDICATOR, code: 'I-STD-03', people: [], version: 2 } : INDICATOR,
      }),
      'PATCH /api/v1/indicators/i1': ({ headers }) => {
        versions.push(headers.get('If-Match'));
        if (isOvertaken) return { body: { ...INDICATOR, code: 'I-STD-22', version: 3 } };
        isOvertaken = true;
        return { status: 412, body: refusal('row/stale', 'Somebody else has changed it.') };
      },
    });
    const { say } = await renderPage(as('planner'));
    await press(say('indicators.changeWhoAsk'));
    const code = await screen.findByLabelText(say('results.code'));
    await userEvent.clear(code);
    await userEvent.type(code, 'I-STD-22');
    await press(say('results.save'));
    const drawer = await screen.findByRole('dialog');
    expect(await within(drawer).findByRole('alert')).toHaveTextContent('Somebody else has changed it.');
    expect(code).toHaveValue('I-STD-22');
    expect(code).toHaveAccessibleDescription(say('states.savedNow', { value: 'I-STD-03' }));
    expect(screen.getByText(say('states.emptyNow'))).toBeInTheDocument();
    await press(say('states.removeOf', { name: 'Léa Ferrer' }));
    await press(say('results.save'));
    expect(await screen.findAllByText(say('results.changed', { code: 'I-STD-22' }))).not.toHaveLength(0);
    expect(versions).toEqual(['"1"', '"2"']);
    expect(received.findLast(({ method }) => method === 'PATCH')?.body).toMatchObject({
      code: 'I-STD-22',
      unitId: 'u',
      personIds: [],
    });
  });
});

describe('for a planner, an indicator in time', () => {
  it('shows the last day that somebody else has set beside the one that was typed', async () => {
    let now = INDICATOR;
    fakeServer({
      ...SERVED,
      'GET /api/v1/indicators/i1': () => ({ body: now }),
      'PATCH /api/v1/indicators/i1': () => {
        now = { ...INDICATOR, retiredOn: '2027-06-30', version: 2 };
        return { status: 412, body: refusal('row/stale', 'Somebody else has changed it.') };
      },
    });
    const { say } = await renderPage(as('planner'));
    await press(say('indicators.retireAsk'));
    await press(say('indicators.retire'));
    const day = await screen.findByLabelText(say('results.retiredOn'));
    await screen.findByText('Somebody else has changed it.');
    expect(day).toHaveAccessibleDescription(say('states.savedNow', { value: '2027-06-30' }));
  });

  it('retires an indicator, and lets one go on that was retired', async () => {
    const { received } = fakeServer({
      ...SERVED,
      'PATCH /api/v1/indicators/i1': { body: { ...INDICATOR, retiredOn: '2026-12-31' } },
    });
    const { say } = await renderPage(as('planner'));
    await press(say('indicators.retireAsk'));
    const day = await screen.findByLabelText(say('results.retiredOn'));
    await userEvent.clear(day);
    await userEvent.type(day, '2026-12-31');
    await press(say('indicators.retire'));
    const retired = say('indicators.isRetired', { code: 'I-STD-02', day: '31 Dec 2026' });
    expect(await screen.findAllByText(retired)).not.toHaveLength(0);
    await press(say('indicators.retireAsk'));
    await userEvent.clear(await screen.findByLabelText(say('results.retiredOn')));
    await press(say('indicators.letGoOn'));
    expect(await screen.findAllByText(say('indicators.goesOn', { code: 'I-STD-02' }))).not.toHaveLength(0);
    const sent = received.filter(({ method }) => method === 'PATCH').map(({ body }) => body);
    expect(sent).toEqual([{ retiredOn: '2026-12-31' }, { retiredOn: null }]);
  });

  it('lets a further unit report, is refused one that does, and ends a part', async () => {
    const sg2 = { id: 'sg2', code: 'SG2', title: { en: 'Study Group 2' } };
    let isRefused = false;
    const { received } = fakeServer({
      ...SERVED,
      ...CHOICES,
      'GET /api/v1/units': { body: { items: [{ ...sg2, kind: 'study-group' }], next: null } },
      'POST /api/v1/indicators/i1/parts': () => {
        if (isRefused) return { status: 201, body: { ...INDICATOR, parts: [{ id: 'p2', unit: sg2 }] } };
        isRefused = true;
        const fault = { field: 'until', detail: 'The last day comes before the first one.' };
        return { status: 400, body: refusal('request/invalid', 'Some fields have to be changed.', [fault]) };
      },
      'PATCH /api/v1/indicator-parts/p1': { body: INDICATOR },
    });
    const { say } = await renderPage(as('planner'));
    await press(say('indicators.addPartAsk'));
    const drawer = await screen.findByRole('dialog');
    await within(drawer).findByRole('option', { name: /SG2/ });
    await userEvent.selectOptions(within(drawer).getByLabelText(say('indicators.partUnit')), 'sg2');
    await press(say('indicators.addPart'));
    expect(await within(drawer).findByText('The last day comes before the first one.')).toBeInTheDocument();
    await press(say('indicators.addPart'));
    const added = say('indicators.partSaved', { unit: 'SG2', code: 'I-STD-02' });
    expect(await screen.findAllByText(added)).not.toHaveLength(0);
    expect(received.findLast(({ method }) => method === 'POST')?.body).toEqual({
      unitId: 'sg2',
      from: null,
      until: null,
    });
    await press(say('indicators.partDaysOf', { unit: 'TSB' }));
    await userEvent.type(await screen.findByLabelText(say('results.until')), '2026-06-30');
    await press(say('indicators.partDaysSave'));
    const ended = say('indicators.partSaved', { unit: 'TSB', code: 'I-STD-02' });
    expect(await screen.findAllByText(ended)).not.toHaveLength(0);
    const sent = received.findLast(({ method }) => method === 'PATCH');
    expect(sent?.body).toEqual({ from: null, until: '2026-06-30' });
    expect(sent?.headers.get('If-Match')).toBe(`"${INDICATOR.version}"`);
  });
});

describe('for a planner, the days of a part', () => {
  it('keep what was typed when somebody else was faster, and show theirs', async () => {
    const versions: (string | null)[] = [];
    const theirs = {
      ...INDICATOR,
      version: 9,
      parts: INDICATOR.parts.map((part) => ({ ...part, until: '2026-05-31' })),
    };
    fakeServer({
      ...SERVED,
      ...CHOICES,
      'PATCH /api/v1/indicator-parts/p1': ({ headers }) => {
        versions.push(headers.get('If-Match'));
        return versions.length === 1
          ? { status: 412, body: refusal('row/stale', 'Somebody else has changed it.') }
          : { body: INDICATOR };
      },
      'GET /api/v1/indicators/i1': () => ({ body: versions.length === 0 ? INDICATOR : theirs }),
    });
    const { say } = await renderPage(as('planner'));
    await press(say('indicators.partDaysOf', { unit: 'TSB' }));
    const until = await screen.findByLabelText(say('results.until'));
    await userEvent.type(until, '2026-06-30');
    await press(say('indicators.partDaysSave'));
    expect(await within(await screen.findByRole('dialog')).findByRole('alert')).toHaveTextContent(
      'Somebody else has changed it.',
    );
    expect(until).toHaveValue('2026-06-30');
    expect(until).toHaveAccessibleDescription(say('states.savedNow', { value: '2026-05-31' }));
    await press(say('indicators.partDaysSave'));
    expect(await screen.findAllByText(say('indicators.partSaved', { unit: 'TSB', code: 'I-STD-02' }))).not.toHaveLength(
      0,
    );
    expect(versions).toEqual([`"${INDICATOR.version}"`, '"9"']);
  });
});
