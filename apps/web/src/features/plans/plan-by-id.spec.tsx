import type { Role } from '@resolute/domain';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { signedInAs } from '../../../testing/people';
import { operationalPlan as plan } from '../../../testing/plans';
import { renderPage } from '../../../testing/render-page';
import type { Plan } from '../../api/plans';
import { SignedInContext } from '../../api/signed-in';
import { PlanById } from './plan-by-id';

const PATH = `/api/v1/frameworks/${plan.id}`;
const NEXT: Plan = { ...plan, id: 'next', code: 'OP-2027-2030', previousId: plan.id };
const FROZEN: Plan = { ...plan, frozenAt: '2026-11-01T09:00:00Z', nextId: NEXT.id };
const DECISION = plan.decisions[0]?.id ?? '';

const served = (shown: Plan, ...others: readonly Plan[]) => ({
  [`GET ${PATH}`]: { body: shown },
  'GET /api/v1/frameworks': { body: { items: [...others, shown], next: null } },
});

const showTo = (role: Role) =>
  renderPage(
    <SignedInContext value={signedInAs('lea', role)}>
      <PlanById id={plan.id} />
    </SignedInContext>,
  );

describe('a plan', () => {
  it('says by decision and year where it stands and why a year is indicative; an auditor only reads', async () => {
    fakeServer(served(plan));
    const { say } = await showTo('auditor');
    const years = within(await screen.findByRole('region', { name: 'Approved by the Council, 27 Jun 2025' }));
    expect(years.getAllByText(say('plans.status-endorsed'))).toHaveLength(2);
    expect(years.getAllByText(say('plans.status-indicative'))).toHaveLength(2);
    expect(years.getAllByText(say('plans.outside-budget'))).toHaveLength(2);
    for (const ask of ['recordDecisionAsk', 'changePlanAsk', 'rollOverAsk', 'addKindAsk', 'strikeOutAsk'] as const)
      expect(screen.queryByRole('button', { name: say(`plans.${ask}`) })).not.toBeInTheDocument();
  });

  it('says once it is frozen by which rule, since when and by which edition, and why it offers no change', async () => {
    fakeServer(served(FROZEN, NEXT));
    const { say } = await showTo('planner');
    expect(await screen.findByText(/1 Nov 2026/)).toBeInTheDocument();
    expect(screen.getByText(say('plans.frozenWhyNot'))).toBeInTheDocument();
    expect(
      (await screen.findAllByRole('link', { name: say('plans.nextEdition', { code: NEXT.code }) }))[0],
    ).toHaveAttribute('href', '/plans/next');
    expect(screen.queryByRole('button', { name: say('plans.changePlanAsk') })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: say('plans.rollOverAsk') })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: say('plans.recordDecisionAsk') })).toBeInTheDocument();
  });

  it('keeps what was typed when somebody else was faster, and shows what they saved', async () => {
    const versions: (string | null)[] = [];
    let isChanged = false;
    fakeServer({
      ...served(plan),
      [`GET ${PATH}`]: () => ({ body: isChanged ? { ...plan, code: 'OP-A', version: 2 } : plan }),
      [`PATCH ${PATH}`]: ({ headers }) => {
        versions.push(headers.get('If-Match'));
        isChanged = true;
        return versions.length === 1
          ? { status: 412, body: refusal('row/stale', 'Somebody else has changed it.') }
          : { body: { ...plan, code: 'OP-B', version: 3 } };
      },
    });
    const { say } = await showTo('planner');
    await userEvent.click(await screen.findByRole('button', { name: say('plans.changePlanAsk') }));
    const drawer = within(await screen.findByRole('dialog'));
    const code = drawer.getByLabelText(say('plans.code'));
    await userEvent.clear(code);
    await userEvent.type(code, 'OP-B');
    await userEvent.click(drawer.getByRole('button', { name: say('plans.save') }));
    expect(await drawer.findByRole('alert')).toHaveTextContent('Somebody else has changed it.');
    expect(code).toHaveValue('OP-B');
    expect(code).toHaveAccessibleDescription(say('states.savedNow', { value: 'OP-A' }));
    await userEvent.click(drawer.getByRole('button', { name: say('plans.save') }));
    expect(await screen.findAllByText(say('plans.changed', { code: 'OP-B' }))).not.toHaveLength(0);
    expect(versions).toEqual(['"1"', '"2"']);
  });

  it('rolls over under the next names, each year raised by one, and says beforehand what happens', async () => {
    const { received } = fakeServer({ ...served(plan), [`POST ${PATH}/editions`]: { status: 201, body: NEXT } });
    const { say } = await showTo('planner');
    await userEvent.click(await screen.findByRole('button', { name: say('plans.rollOverAsk') }));
    const drawer = within(await screen.findByRole('dialog'));
    expect(
      drawer.getByText(say('plans.rollOverConsequence', { code: plan.code, first: '2027', last: '2030' })),
    ).toBeInTheDocument();
    await userEvent.click(drawer.getByRole('button', { name: say('plans.rollOver') }));
    const said = say('plans.rolledOver', { next: NEXT.code, code: plan.code });
    expect(await screen.findAllByText(said)).not.toHaveLength(0);
    const sent = received.find(({ method }) => method === 'POST');
    expect(sent?.headers.get('If-Match')).toBe('"1"');
    expect(sent?.body).toEqual({
      code: 'OP-2027-2030',
      title: { en: 'Operational plan 2027-2030', fr: 'Plan opérationnel 2027-2030' },
    });
  });
});

describe('a decision', () => {
  it('is recorded on the years that stay ticked; a refusal stands beside its field', async () => {
    let isFirst = true;
    const { received } = fakeServer({
      ...served(plan),
      [`POST ${PATH}/decisions`]: () => {
        const errors = [{ field: 'decidedOn', detail: 'This day has not come yet.' }];
        const answer = isFirst
          ? { status: 400, body: refusal('request/invalid', 'Some values are wrong.', errors) }
          : { status: 201, body: plan };
        isFirst = false;
        return answer;
      },
    });
    const { say } = await showTo('planner');
    await userEvent.click(await screen.findByRole('button', { name: say('plans.recordDecisionAsk') }));
    const drawer = within(await screen.findByRole('dialog'));
    await userEvent.selectOptions(drawer.getByLabelText(say('plans.body')), 'TSAG');
    await userEvent.selectOptions(drawer.getByLabelText(say('plans.verb')), 'endorsed');
    await userEvent.click(drawer.getByRole('checkbox', { name: '2029' }));
    await userEvent.type(drawer.getByLabelText(say('plans.document')), 'TD 108');
    await userEvent.click(drawer.getByRole('button', { name: say('plans.recordDecision') }));
    expect(drawer.getByLabelText(say('plans.decidedOn'))).toHaveAccessibleDescription('This day has not come yet.');
    await userEvent.click(drawer.getByRole('button', { name: say('plans.recordDecision') }));
    expect(await screen.findAllByText(say('plans.decisionRecorded'))).not.toHaveLength(0);
    expect(received.filter(({ method }) => method === 'POST').at(-1)?.body).toEqual({
      body: 'TSAG',
      verb: 'endorsed',
      years: [2026, 2027, 2028],
      document: 'TD 108',
      source: null,
    });
  });

  it('is struck out with a reason and stays to be read', async () => {
    const struck = plan.decisions.map((each) => ({
      ...each,
      revokedAt: '2026-11-02T09:00:00Z',
      revocationReason: 'Wrong plan',
    }));
    const { received } = fakeServer({
      ...served({ ...plan, decisions: struck, standingDecisionId: null }),
      [`GET ${PATH}`]: () => ({
        body: received.some(({ method }) => method === 'POST')
          ? { ...plan, decisions: struck, standingDecisionId: null }
          : plan,
      }),
      [`POST /api/v1/plan-decisions/${DECISION}/revocations`]: {
        body: { ...plan, decisions: struck, standingDecisionId: null },
      },
    });
    const { say } = await showTo('planner');
    const decision = 'Approved by the Council, 27 Jun 2025';
    await userEvent.click(await screen.findByRole('button', { name: say('plans.strikeOutNamed', { decision }) }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByLabelText(say('plans.reason')), 'Wrong plan');
    await userEvent.click(dialog.getByRole('button', { name: say('plans.strikeOut') }));
    expect(await screen.findByText(/Wrong plan/)).toBeInTheDocument();
    expect(screen.getByRole('region', { name: say('plans.undecided') })).toBeInTheDocument();
    expect(received.find(({ method }) => method === 'POST')?.body).toEqual({ reason: 'Wrong plan' });
  });
});

describe('a further kind of result', () => {
  it('is added with its level as a number', async () => {
    const { received } = fakeServer({ ...served(plan), [`POST ${PATH}/kinds`]: { status: 201, body: plan } });
    const { say } = await showTo('planner');
    await userEvent.click(await screen.findByRole('button', { name: say('plans.addKindAsk') }));
    const drawer = within(await screen.findByRole('dialog'));
    await userEvent.type(drawer.getByLabelText(say('plans.code')), 'task');
    await userEvent.type(drawer.getByLabelText(say('plans.level')), '4');
    await userEvent.type(drawer.getByLabelText('English'), 'Task');
    await userEvent.click(drawer.getByRole('button', { name: say('plans.addKind') }));
    expect(await screen.findAllByText(say('plans.kindAdded', { code: 'task' }))).not.toHaveLength(0);
    expect(received.find(({ method }) => method === 'POST')?.body).toEqual({
      code: 'task',
      level: 4,
      title: { en: 'Task' },
    });
  });
});
