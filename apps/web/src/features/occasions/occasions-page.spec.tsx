import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { fill } from '../../../testing/fill';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { SignedInContext } from '../../api/signed-in';
import { OccasionsPage } from './occasions-page';

const PAST = {
  id: 'past',
  code: 'TSAG-2025-05',
  series: 'TSAG',
  title: { en: 'TSAG, May 2025' },
  place: { en: 'Geneva' },
  fromDay: '2025-05-26',
  toDay: '2025-05-30',
  agendaItem: null,
  submissionDay: null,
  translationDay: null,
  source: 'NTT Technical Review, October 2025',
  isSample: false,
  version: 1,
  cancelledAt: null,
  cancellationReason: null,
};
const NEXT = {
  ...PAST,
  id: 'next',
  code: 'C-2999',
  series: 'COUNCIL',
  title: { en: 'Council 2999' },
  fromDay: '2999-06-08',
  toDay: '2999-06-18',
  agendaItem: 'PL 1.4',
  submissionDay: '2999-05-11',
  translationDay: '2999-04-27',
  source: null,
  isSample: true,
};
const SERVED = { 'GET /api/v1/occasions': { body: { items: [NEXT, PAST], next: null } } };
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const as = (role: 'planner' | 'auditor') => (
  <SignedInContext value={signedInAs('me', role)}>
    <OccasionsPage />
  </SignedInContext>
);

describe('the meetings', () => {
  it('stand in time, with a mark on the next one, sources and samples as such', async () => {
    fakeServer(SERVED);
    const { say } = await renderPage(as('auditor'));
    const [next, past] = within(await screen.findByRole('table'))
      .getAllByRole('row')
      .slice(1);
    expect(next).toHaveTextContent(say('occasions.next'));
    expect(next).toHaveTextContent(say('frame.sample'));
    expect(past).toHaveTextContent('NTT Technical Review');
    expect(next).toHaveTextContent('11 May 2999');
    expect(next).toHaveTextContent(say('occasions.translationBy', { day: '27 Apr 2999' }));
    expect(past).not.toHaveTextContent(/translation/);
    expect(past).not.toHaveTextContent(say('occasions.next'));
    const days = say('occasions.span', { from: '8 Jun 2999', to: '18 Jun 2999' });
    expect(screen.getByText(say('occasions.nextIs', { title: 'Council 2999', days }))).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: say('occasions.createAsk') })).toBeNull();
    expect(screen.queryByRole('button', { name: say('occasions.changeOf', { code: 'C-2999' }) })).toBeNull();
  });

  it('are narrowed to a series', async () => {
    fakeServer(SERVED);
    const { say } = await renderPage(as('auditor'));
    await screen.findByRole('table');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: say('occasions.series') }), 'TSAG');
    expect(await screen.findAllByRole('row')).toHaveLength(2);
    expect(screen.queryByText('Council 2999')).toBeNull();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: say('occasions.year') }), '2999');
    expect(await screen.findByText(say('occasions.noneFound'))).toBeInTheDocument();
  });
});

describe('for a planner, the meetings', () => {
  it('are entered; a refusal stands beside its field, and what was typed stays', async () => {
    let isRefused = false;
    const { received } = fakeServer({
      ...SERVED,
      'POST /api/v1/occasions': () => {
        if (isRefused) return { status: 201, body: PAST };
        isRefused = true;
        const fault = { field: 'toDay', detail: 'The last day comes before the first one.' };
        return { status: 400, body: refusal('request/invalid', 'Some fields have to be changed.', [fault]) };
      },
    });
    const { say } = await renderPage(as('planner'));
    await press(say('occasions.createAsk'));
    const drawer = within(await screen.findByRole('dialog'));
    fill(drawer.getByLabelText(say('occasions.code')), 'TSAG-2025-05');
    fill(drawer.getByLabelText(say('occasions.series')), 'TSAG');
    for (const text of ['title', 'place'] as const) {
      const group = within(drawer.getByRole('group', { name: say(`occasions.${text}`) }));
      fill(group.getByLabelText('English'), 'Geneva');
    }
    fill(drawer.getByLabelText(say('occasions.fromDay')), '2025-05-26');
    const last = drawer.getByLabelText(say('occasions.toDay'));
    fill(last, '2025-05-20');
    await press(say('occasions.create'));
    expect(await drawer.findByText('The last day comes before the first one.')).toBeInTheDocument();
    fill(last, '2025-05-30');
    fill(drawer.getByLabelText(say('occasions.submissionDay')), '2025-05-19');
    fill(drawer.getByLabelText(say('occasions.agendaItem')), 'PL 1.4');
    await press(say('occasions.create'));
    expect(await screen.findAllByText(say('occasions.created', { code: 'TSAG-2025-05' }))).not.toHaveLength(0);
    expect(received.findLast(({ method }) => method === 'POST')?.body).toEqual({
      code: 'TSAG-2025-05',
      series: 'TSAG',
      title: { en: 'Geneva' },
      place: { en: 'Geneva' },
      fromDay: '2025-05-26',
      toDay: '2025-05-30',
      agendaItem: 'PL 1.4',
      submissionDay: '2025-05-19',
      translationDay: null,
      source: null,
    });
  });

  it('are moved; when somebody else was faster, their days stand beside what was typed', async () => {
    const versions: (string | null)[] = [];
    fakeServer({
      ...SERVED,
      'GET /api/v1/occasions/next': { body: { ...NEXT, toDay: '2999-06-17', version: 2 } },
      'PATCH /api/v1/occasions/next': ({ headers }) => {
        versions.push(headers.get('If-Match'));
        return versions.length === 1
          ? { status: 412, body: refusal('row/stale', 'Somebody else has changed it.') }
          : { body: NEXT };
      },
    });
    const { say } = await renderPage(as('planner'));
    await press(say('occasions.changeOf', { code: 'C-2999' }));
    const last = await screen.findByLabelText(say('occasions.toDay'));
    fill(last, '2999-06-19');
    await press(say('occasions.save'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody else has changed it.');
    expect(last).toHaveValue('2999-06-19');
    expect(last).toHaveAccessibleDescription(say('states.savedNow', { value: '2999-06-17' }));
    await press(say('occasions.save'));
    expect(await screen.findAllByText(say('occasions.changed', { code: 'C-2999' }))).not.toHaveLength(0);
    expect(versions).toEqual(['"1"', '"2"']);
  });
});

describe('for a planner, the deadlines of meetings', () => {
  it('are shown, and taken away when they are emptied', async () => {
    const { received } = fakeServer({ ...SERVED, 'PATCH /api/v1/occasions/next': { body: NEXT } });
    const { say } = await renderPage(as('planner'));
    await press(say('occasions.changeOf', { code: 'C-2999' }));
    const due = await screen.findByLabelText(say('occasions.submissionDay'));
    expect(due).toHaveValue('2999-05-11');
    expect(due).toHaveAccessibleDescription(say('occasions.submissionDayHint'));
    expect(screen.getByLabelText(say('occasions.agendaItem'))).toHaveValue('PL 1.4');
    fill(due, '');
    fill(screen.getByLabelText(say('occasions.translationDay')), '');
    await press(say('occasions.save'));
    expect(await screen.findAllByText(say('occasions.changed', { code: 'C-2999' }))).not.toHaveLength(0);
    expect(received.findLast(({ method }) => method === 'PATCH')?.body).toMatchObject({
      agendaItem: 'PL 1.4',
      submissionDay: null,
      translationDay: null,
    });
  });
});

describe('for a planner, meetings that do not take place', () => {
  it('are cancelled with a reason; where values were handed in that is refused, and the reason stays', async () => {
    let isRefused = false;
    const { received } = fakeServer({
      ...SERVED,
      'POST /api/v1/occasions/next/cancellations': () => {
        if (isRefused) return { body: NEXT };
        isRefused = true;
        return { status: 409, body: refusal('occasion/has-values', 'Values were handed in.') };
      },
    });
    const { say } = await renderPage(as('planner'));
    await press(say('occasions.cancelOf', { code: 'C-2999' }));
    const reason = await screen.findByLabelText(say('occasions.cancelReason'));
    fill(reason, 'The building is closed');
    await press(say('occasions.cancel'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Values were handed in.');
    expect(reason).toHaveValue('The building is closed');
    await press(say('occasions.cancel'));
    expect(await screen.findAllByText(say('occasions.cancelDone', { code: 'C-2999' }))).not.toHaveLength(0);
    const sent = received.filter(({ method }) => method === 'POST');
    expect(sent.map(({ body, headers }) => [body, headers.get('If-Match')])).toEqual(
      Array(2).fill([{ reason: 'The building is closed' }, '"1"']),
    );
  });

  it('say that one was cancelled and why; it is not the next one, and is not cancelled again', async () => {
    const cancelled = { ...NEXT, cancelledAt: '2026-04-01T09:00:00Z', cancellationReason: 'The building is closed' };
    fakeServer({ 'GET /api/v1/occasions': { body: { items: [cancelled, PAST], next: null } } });
    const { say } = await renderPage(as('planner'));
    expect(await screen.findByText(say('occasions.cancelled'))).toBeInTheDocument();
    expect(screen.getByText('The building is closed')).toBeInTheDocument();
    expect(screen.queryByText(say('occasions.next'))).toBeNull();
    expect(screen.queryByRole('button', { name: say('occasions.cancelOf', { code: 'C-2999' }) })).toBeNull();
  });
});
