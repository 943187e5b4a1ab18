import type { Language, Role } from '@resolute/domain';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { fill } from '../../../testing/fill';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { matrix, risk, riskMap } from '../../../testing/risks';
import type { Risk } from '../../api/risks';
import { SignedInContext } from '../../api/signed-in';
import { RiskById } from './risk-by-id';
import { RisksPage } from './risks-page';

jest.setTimeout(60_000);

const TSB = { id: 'u1', code: 'TSB', title: { en: 'Bureau' } };
const nobody = { body: { items: [], next: null, total: 0 } };
const SERVED: Parameters<typeof fakeServer>[0] = {
  'GET /api/v1/units': { body: { items: [TSB], next: null } },
  'GET /api/v1/results': nobody,
  'GET /api/v1/indicators': nobody,
  'GET /api/v1/colleagues': nobody,
  'GET /api/v1/risks': nobody,
  'GET /api/v1/risk-maps': { body: riskMap() },
  'GET /api/v1/risk-matrices': { body: { items: [matrix()] } },
  'GET /api/v1/risk-categories': { body: { items: [{ id: 'c1', code: 'SR6', title: { en: 'Participation' } }] } },
};

interface Opened {
  readonly about?: Risk;
  readonly as?: Role;
  readonly who?: string;
  readonly language?: Language;
  readonly answers?: Parameters<typeof fakeServer>[0];
}

async function open({ about = risk(), as = 'planner', who = 'me', language, answers }: Opened = {}) {
  const server = fakeServer({ ...SERVED, 'GET /api/v1/risks/k4': { body: about }, ...answers });
  const rendered = await renderPage(
    <SignedInContext value={signedInAs(who, as)}>
      <RiskById id="k4" />
    </SignedInContext>,
    language,
  );
  await screen.findByRole('heading', { level: 1, name: /R-0004/ });
  return { ...server, ...rendered };
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const choose = async (label: string, value: string) =>
  userEvent.selectOptions(await screen.findByLabelText(label), value);
const sent = ({ received }: ReturnType<typeof fakeServer>) => received.findLast(({ method }) => method !== 'GET');

describe('raising a risk', () => {
  const onRegister = async (as: Role, answers: Parameters<typeof fakeServer>[0] = {}) => {
    const server = fakeServer({ ...SERVED, ...answers });
    const rendered = await renderPage(
      <SignedInContext value={signedInAs('me', as)}>
        <RisksPage />
      </SignedInContext>,
    );
    return { ...server, ...rendered };
  };

  it('sends what was said with a key, and says what came of it', async () => {
    const server = await onRegister('planner', {
      'POST /api/v1/risks': { status: 201, body: risk({ state: 'draft' }) },
    });
    const { say } = server;
    await press(say('risks.raiseAsk'));
    const drawer = within(await screen.findByRole('dialog'));
    for (const [name, text] of [
      ['titleField', 'Hosts withdraw'],
      ['cause', 'Budgets shrink'],
      ['event', 'A host withdraws'],
      ['consequence', 'A meeting falls out'],
    ] as const)
      fill(
        within(drawer.getByRole('group', { name: say(`risks.${name}`) })).getAllByRole('textbox')[0] as HTMLElement,
        text,
      );
    await userEvent.selectOptions(drawer.getByLabelText(say('risks.unit')), 'u1');
    await userEvent.selectOptions(drawer.getByLabelText(say('risks.category')), 'c1');
    fill(drawer.getByLabelText(say('risks.addLink-clause')), 'R108/DIR/2');
    await press(say('risks.addClause'));
    await press(say('risks.raise'));
    await screen.findAllByText(say('risks.raiseDone', { code: 'R-0004' }));
    const request = sent(server);
    expect(request?.body).toEqual({
      title: { en: 'Hosts withdraw' },
      cause: { en: 'Budgets shrink' },
      event: { en: 'A host withdraws' },
      consequence: { en: 'A meeting falls out' },
      class: 'operational',
      nature: 'threat',
      proximity: 'within-12-months',
      categoryId: 'c1',
      unitId: 'u1',
      ownerId: null,
      links: [{ kind: 'clause', clauseKey: 'R108/DIR/2' }],
    });
    expect(request?.headers.get('Idempotency-Key')).not.toBeNull();
  });

  it('shows a refusal at its field and keeps what was typed', async () => {
    const { say } = await onRegister('planner', {
      'POST /api/v1/risks': {
        status: 422,
        body: refusal('request/invalid', 'Something is missing.', [
          { field: 'categoryId', detail: 'Choose a category.' },
          { field: 'links.0.clauseKey', detail: 'There is no such clause.' },
        ]),
      },
    });
    await press(say('risks.raiseAsk'));
    const drawer = within(await screen.findByRole('dialog'));
    const title = within(drawer.getByRole('group', { name: say('risks.titleField') })).getAllByRole('textbox')[0];
    fill(title as HTMLElement, 'Hosts withdraw');
    fill(drawer.getByLabelText(say('risks.addLink-clause')), 'R999/X');
    await press(say('risks.addClause'));
    await press(say('risks.raise'));
    expect(await drawer.findByRole('alert')).toHaveTextContent('Choose a category.');
    expect(drawer.getByLabelText(say('risks.category'))).toHaveAccessibleDescription(/Choose a category\./);
    expect(drawer.getByRole('group', { name: say('risks.links') })).toHaveAccessibleDescription(/R999\/X/);
    expect(title).toHaveValue('Hosts withdraw');
  });

  it('is not offered to who may not', async () => {
    const { say } = await onRegister('auditor');
    await screen.findByText(say('risks.none-all'));
    expect(screen.queryByRole('button', { name: say('risks.raiseAsk') })).toBeNull();
  });
});

describe('changing a risk', () => {
  it('starts from the version that was seen, and shows what somebody else has saved in the meantime', async () => {
    const theirs = risk({ version: 8, title: { en: 'Fellowships in doubt' } });
    let isStale = true;
    const server = await open({
      answers: {
        'GET /api/v1/risks/k4': () => ({ body: isStale ? risk() : theirs }),
        'PATCH /api/v1/risks/k4': () => {
          if (!isStale) return { body: theirs };
          isStale = false;
          return { status: 412, body: refusal('row/stale', 'Somebody else has changed it.') };
        },
      },
    });
    const { say } = server;
    await press(say('risks.changeAsk'));
    const title = within(await screen.findByRole('group', { name: say('risks.titleField') })).getAllByRole(
      'textbox',
    )[0];
    fill(title as HTMLElement, 'Fellowships unpaid');
    await press(say('risks.save'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody else has changed it.');
    expect(screen.getByText(say('states.savedNow', { value: 'Fellowships in doubt' }))).toBeVisible();
    expect(title).toHaveValue('Fellowships unpaid');
    await press(say('risks.save'));
    await screen.findAllByText(say('risks.changeDone', { code: 'R-0004' }));
    expect(
      server.received.filter(({ method }) => method === 'PATCH').map(({ headers }) => headers.get('If-Match')),
    ).toEqual(['"7"', '"8"']);
    expect(sent(server)?.body).not.toHaveProperty('unitId');
  });
});

describe('assessing a risk', () => {
  it('shows the level of two steps at once, and says what was recorded', async () => {
    const server = await open({
      answers: { 'POST /api/v1/risks/k4/assessments': { status: 201, body: risk({ version: 8 }) } },
    });
    const { say } = server;
    await press(say('risks.assessAsk'));
    const level = await screen.findByText(say('risks.levelToCome'));
    await choose(say('risks.likelihood'), '2');
    await choose(say('risks.impact'), '5');
    expect(level).toHaveTextContent(`${say('risks.levelIs')} ${say('risks.level-high')}`);
    fill(screen.getByLabelText(say('risks.rationale')), 'One donor came back.');
    await press(say('risks.assess'));
    await screen.findAllByText(say('risks.assessDone', { code: 'R-0004', kind: say('risks.kind-residual') }));
    expect(sent(server)?.body).toMatchObject({
      kind: 'residual',
      likelihood: 2,
      impact: 5,
      rationale: 'One donor came back.',
    });
    expect(sent(server)?.headers.get('If-Match')).toBe('"7"');
    expect(sent(server)?.headers.get('Idempotency-Key')).not.toBeNull();
  });

  it('speaks Arabic from right to left, and keeps what was typed when it is refused', async () => {
    const { say } = await open({
      language: 'ar',
      answers: {
        'POST /api/v1/risks/k4/assessments': {
          status: 422,
          body: refusal('request/invalid', 'ناقص', [{ field: 'impact', detail: 'اختر العواقب' }]),
        },
      },
    });
    await press(say('risks.assessAsk'));
    await choose(say('risks.likelihood'), '4');
    fill(screen.getByLabelText(say('risks.rationale')), 'سبب');
    await press(say('risks.assess'));
    expect(await screen.findByRole('alert')).toHaveTextContent('اختر العواقب');
    expect(screen.getByLabelText(say('risks.rationale'))).toHaveValue('سبب');
    expect(document.documentElement.dir).toBe('rtl');
  });
});

describe('treating a risk', () => {
  it('plans what is done about it', async () => {
    const server = await open({ answers: { 'POST /api/v1/risks/k4/treatments': { status: 201, body: risk() } } });
    const { say } = server;
    await press(say('risks.planAsk'));
    const title = within(await screen.findByRole('group', { name: say('risks.whatIsDone') })).getAllByRole(
      'textbox',
    )[0];
    fill(title as HTMLElement, 'Publish one joint call');
    fill(screen.getByLabelText(say('risks.dueOn')), '2026-09-30');
    fill(screen.getByLabelText(say('risks.costHead')), '120,000');
    await press(say('risks.plan'));
    await screen.findAllByText(say('risks.planDone', { code: 'R-0004' }));
    expect(sent(server)?.body).toMatchObject({
      response: 'limit',
      title: { en: 'Publish one joint call' },
      dueOn: '2026-09-30',
      costChf: '120000',
      startsOn: null,
    });
  });

  it('says how one goes, only by the steps that its life allows', async () => {
    const server = await open({ answers: { 'PATCH /api/v1/treatments/t1': { body: risk() } } });
    const { say } = server;
    await press(say('risks.changeTreatmentOf', { title: 'Ask regional organizations to co-fund' }));
    const states = within(await screen.findByLabelText(say('risks.stateField'))).getAllByRole('option');
    expect(states.map((option) => (option as HTMLOptionElement).value)).toEqual(['underway', 'done', 'cancelled']);
    fill(screen.getByLabelText(say('risks.progressField')), '70');
    await press(say('risks.saveTreatment'));
    await screen.findAllByText(say('risks.treatmentDone', { code: 'R-0004' }));
    expect(sent(server)?.body).toMatchObject({ state: 'underway', progress: 70 });
    expect(sent(server)?.headers.get('If-Match')).toBe('"2"');
  });
});

describe('the other steps', () => {
  const STEPS = {
    escalate: ['escalations', { toRung: 'management-coordination-group', reason: 'Why' }],
    review: ['reviews', { reviewedOn: '2026-05-04', note: 'Why' }],
    incident: ['incidents', { happenedOn: '2026-05-04', what: 'Why' }],
    close: ['closures', { reason: 'Why' }],
    monitor: ['monitorings', { reason: 'Why' }],
  } as const;

  it.each(Object.keys(STEPS) as (keyof typeof STEPS)[])(
    '%s: from the version that was seen, with a key',
    async (step) => {
      const [path, body] = STEPS[step];
      const server = await open({ answers: { [`POST /api/v1/risks/k4/${path}`]: { body: risk({ version: 8 }) } } });
      const { say } = server;
      const isMove = step === 'close' || step === 'monitor';
      await press(say(isMove ? `risks.ask-${step}` : `risks.${step}Ask`));
      const drawer = within(await screen.findByRole('dialog'));
      for (const day of [say('risks.reviewedOnField'), say('risks.happenedOnField')])
        for (const field of drawer.queryAllByLabelText(day)) fill(field, '2026-05-04');
      fill(drawer.getAllByRole('textbox').at(-1) as HTMLElement, 'Why');
      await press(say(isMove ? `risks.do-${step}` : `risks.${step}`));
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      expect(sent(server)?.body).toEqual(body);
      expect(sent(server)?.headers.get('If-Match')).toBe('"7"');
      expect(sent(server)?.headers.get('Idempotency-Key')).not.toBeNull();
      const said = { code: 'R-0004', rung: say('risks.rung-director') };
      expect(screen.getAllByText(say(isMove ? `risks.moveDone-${step}` : `risks.${step}Done`, said))).not.toEqual([]);
    },
  );

  it('a control is recorded, and ended from the version that was seen', async () => {
    const server = await open({
      answers: {
        'POST /api/v1/risks/k4/controls': { status: 201, body: risk() },
        'PATCH /api/v1/risk-controls/c1': { body: risk() },
      },
    });
    const { say } = server;
    await press(say('risks.controlAsk'));
    const title = within(await screen.findByRole('group', { name: say('risks.controlField') })).getAllByRole(
      'textbox',
    )[0];
    fill(title as HTMLElement, 'Two hosts for each meeting');
    fill(screen.getByLabelText(say('risks.sinceOn')), '2026-01-01');
    await press(say('risks.addControl'));
    await screen.findAllByText(say('risks.controlDone', { code: 'R-0004' }));
    expect(sent(server)?.body).toEqual({ title: { en: 'Two hosts for each meeting' }, sinceOn: '2026-01-01' });
    await press(say('risks.endOf', { title: 'Yearly call for donors' }));
    fill(await screen.findByLabelText(say('risks.untilOn')), '2026-06-30');
    await press(say('risks.endControl'));
    await screen.findAllByText(say('risks.endDone', { code: 'R-0004' }));
    expect(sent(server)?.body).toEqual({ untilOn: '2026-06-30' });
    expect(sent(server)?.headers.get('If-Match')).toBe('"1"');
  });

  it('a draft that bears upon nothing is not opened, and says why', async () => {
    const { say } = await open({ about: risk({ state: 'draft', links: [] }) });
    expect(screen.getByRole('button', { name: say('risks.ask-open') })).toHaveAccessibleDescription(
      say('risks.openNot'),
    );
    expect(screen.queryByRole('button', { name: say('risks.reviewAsk') })).toBeNull();
  });
});

describe('accepting a risk above appetite', () => {
  it('is for the Director, until a day; a refusal keeps what was typed', async () => {
    let isRefused = true;
    const server = await open({
      as: 'director',
      answers: {
        'POST /api/v1/risks/k4/acceptances': () => {
          if (!isRefused) return { status: 201, body: risk({ standing: 'accepted' }) };
          isRefused = false;
          const detail = 'The day has passed.';
          return { status: 422, body: refusal('request/invalid', detail, [{ field: 'untilOn', detail }]) };
        },
      },
    });
    const { say } = server;
    await press(say('risks.acceptAsk'));
    const drawer = within(await screen.findByRole('dialog'));
    fill(drawer.getByLabelText(say('risks.acceptUntil')), '2026-12-31');
    fill(drawer.getByLabelText(say('risks.reason')), 'Until the budget is decided');
    await press(say('risks.accept'));
    expect(await drawer.findByRole('alert')).toHaveTextContent('The day has passed.');
    expect(drawer.getByLabelText(say('risks.reason'))).toHaveValue('Until the budget is decided');
    await press(say('risks.accept'));
    await screen.findAllByText(say('risks.acceptDone', { code: 'R-0004', day: '31 Dec 2026' }));
    expect(sent(server)?.body).toEqual({ untilOn: '2026-12-31', reason: 'Until the budget is decided' });
  });

  it.each([
    ['zero', risk({ appetite: 'zero' }), 'me'],
    ['unescalated', risk({ rung: 'unit' }), 'me'],
    ['assessor', risk(), risk().assessments[0]?.assessor.id ?? ''],
  ] as const)('says why it is not possible: %s', async (why, about, who) => {
    const { say } = await open({ as: 'director', about, who });
    expect(screen.getByRole('button', { name: say('risks.acceptAsk') })).toHaveAccessibleDescription(
      say(`risks.acceptNot-${why}`),
    );
  });

  it('is not offered within appetite, nor to a planner', async () => {
    const { say, unmount } = await open({ as: 'director', about: risk({ standing: 'within' }) });
    expect(screen.queryByRole('button', { name: say('risks.acceptAsk') })).toBeNull();
    unmount();
    await open();
    expect(screen.queryByRole('button', { name: say('risks.acceptAsk') })).toBeNull();
  });
});

it('a reader who writes nothing is offered no step', async () => {
  await open({ as: 'auditor' });
  expect(screen.queryAllByRole('button')).toEqual([]);
});
