import type { Language } from '@resolute/domain';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { AMARA } from '../../../testing/reviews';
import { boardOf, boardTreatment } from '../../../testing/risks';
import { SignedInContext } from '../../api/signed-in';
import { TreatmentsPage } from './treatments-page';

jest.setTimeout(30_000);

const LATE = boardTreatment();
const NEXT = boardTreatment({ id: 't2', title: { en: 'Publish one joint call' }, isOverdue: false, progress: 10 });
const DONE = boardTreatment({
  id: 't3',
  title: { en: 'Reserve money' },
  state: 'done',
  doneOn: '2026-02-20',
  isOverdue: false,
  owner: AMARA,
});
const ALL = [LATE, NEXT, DONE];

/** As the server chooses: by state, by whether it is late, by who does it. */
const board = ({ path }: { readonly path: string }) => {
  const asked = new URLSearchParams(path.split('?', 2)[1]);
  const items = ALL.filter(
    ({ state, isOverdue, owner }) =>
      (asked.get('state') ?? state) === state &&
      (asked.get('overdue') === null || isOverdue) &&
      (asked.get('owner') ?? owner?.id) === owner?.id,
  );
  const mine = ALL.filter(({ owner }) => (asked.get('owner') ?? owner?.id) === owner?.id);
  return { body: boardOf(items, mine) };
};

async function open(answers: Parameters<typeof fakeServer>[0] = {}, language?: Language) {
  const server = fakeServer({
    'GET /api/v1/treatments': board,
    'GET /api/v1/units': { body: { items: [] } },
    ...answers,
  });
  const rendered = await renderPage(
    <SignedInContext value={signedInAs('me', 'auditor')}>
      <TreatmentsPage />
    </SignedInContext>,
    language,
  );
  return { ...server, ...rendered };
}

describe('the board of treatments', () => {
  it('has them by state, what is late first and told in words, each with its risk', async () => {
    const { say } = await open();
    const underway = within(await screen.findByRole('table', { name: say('risks.board-underway', { count: 2 }) }));
    const [, first, second] = underway.getAllByRole('row');
    expect(first).toHaveTextContent(say('risks.overdueSince', { day: '30 Apr 2026' }));
    expect(first).toHaveTextContent(say('risks.nobody'));
    expect(first).toHaveTextContent(say('risks.underwayBy', { progress: 40 }));
    expect(second).toHaveTextContent(say('risks.due', { day: '30 Apr 2026' }));
    expect(within(first as HTMLElement).getByRole('link')).toHaveAttribute('href', '/risks/k4#treatments');
    const done = await screen.findByRole('table', { name: say('risks.board-done', { count: 1 }) });
    expect(done).toHaveTextContent(say('risks.doneOnDay', { day: '20 Feb 2026' }));
    expect(screen.queryByRole('table', { name: say('risks.board-planned', { count: 0 }) })).toBeNull();
    expect(screen.getByText(say('risks.boardLead', { overdue: 1, open: 2 }))).toBeVisible();
    expect(screen.getByRole('link', { name: say('frame.risks') })).toHaveAttribute('href', '/risks');
  });

  it('opens as many rows as a state says, of a person too, and leads out of an empty one', async () => {
    const { say } = await open();
    const rows = () => screen.getAllByRole('row').length - screen.getAllByRole('table').length;
    await userEvent.click(await screen.findByLabelText(say('risks.board-overdue', { count: 1 })));
    await screen.findByRole('table', { name: say('risks.board-overdue', { count: 1 }) });
    expect(rows()).toBe(1);
    await userEvent.selectOptions(screen.getByLabelText(say('risks.treatmentOwner')), AMARA.name);
    expect(await screen.findByText(say('risks.noneOnBoard'))).toBeVisible();
    await userEvent.click(screen.getByLabelText(say('risks.board-done', { count: 1 })));
    expect(await screen.findByText('Reserve money')).toBeVisible();
    expect(rows()).toBe(1);
    await userEvent.click(screen.getByLabelText(say('risks.board-planned', { count: 0 })));
    await userEvent.click(await screen.findByRole('button', { name: say('risks.clearFilters') }));
    await screen.findByRole('table', { name: say('risks.board-underway', { count: 2 }) });
    expect(rows()).toBe(3);
  });

  it('says so when nothing is planned, and what went wrong', async () => {
    const { say, unmount } = await open({ 'GET /api/v1/treatments': { body: boardOf([], []) } });
    expect(await screen.findByText(say('risks.noTreatmentsWhy'))).toBeVisible();
    unmount();
    await open({
      'GET /api/v1/treatments': { status: 503, body: refusal('service/unavailable', 'The database is away.') },
    });
    expect(await screen.findByText('The database is away.')).toBeVisible();
  });

  it('speaks Arabic', async () => {
    const { say } = await open({}, 'ar');
    expect(await screen.findByRole('heading', { level: 1, name: say('risks.treatmentsOfAll') })).toBeVisible();
    expect(document.documentElement.dir).toBe('rtl');
  });
});
