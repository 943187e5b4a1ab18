import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { renderPage } from '../../../testing/render-page';
import { SignedInContext, signedInOf } from '../../api/signed-in';
import type { Person } from './people.queries';
import { PersonById } from './person-by-id';

const CHEN: Person = {
  id: 'chen',
  name: 'Chen Wei',
  email: 'chen@itu.example',
  unit: null,
  state: 'enabled',
  grants: [],
  language: 'zh',
  hasSecondFactor: true,
  lastSeenAt: '2026-03-20T10:00:00Z',
  isSample: false,
  version: 3,
};

const amina = signedInOf({
  stage: 'complete',
  hasSample: false,
  person: {
    id: 'amina',
    name: 'Amina Diallo',
    email: 'amina@itu.example',
    unitId: null,
    language: 'en',
    numerals: 'latn',
    timeZone: 'Europe/Zurich',
    theme: 'light',
    version: 1,
    hasSecondFactor: true,
  },
  grants: [{ role: 'administrator', unitId: null }],
});

const LISTS = {
  'GET /api/v1/units': { body: { items: [], next: null } },
  'GET /api/v1/role-grants': { body: { items: [], next: null } },
};

const show = (id: string) =>
  renderPage(
    <SignedInContext value={amina}>
      <PersonById id={id} />
    </SignedInContext>,
  );

describe('the page of a person', () => {
  it('keeps what was typed when somebody else was faster, shows theirs, and sends again from there', async () => {
    let kept = CHEN;
    const { received } = fakeServer({
      ...LISTS,
      'GET /api/v1/people/chen': () => ({ body: kept }),
      'PATCH /api/v1/people/chen': ({ headers }) => {
        if (headers.get('if-match') === '"4"') return { body: { ...kept, name: 'Chen W.', version: 5 } };
        kept = { ...CHEN, name: 'Wei Chen', version: 4 };
        return { status: 412, body: refusal('row/stale', 'The entry has been changed since you opened it.') };
      },
    });
    const { say } = await show('chen');
    const name = await screen.findByLabelText(say('people.name'));
    await userEvent.clear(name);
    await userEvent.type(name, 'Chen W.');
    await userEvent.click(screen.getByRole('button', { name: say('people.save') }));
    await screen.findByText(say('people.keptNow', { value: 'Wei Chen' }));
    expect(name).toHaveValue('Chen W.');
    await userEvent.click(screen.getByRole('button', { name: say('people.save') }));
    await waitFor(() => expect(screen.getAllByText(say('people.savedSaid'))).not.toHaveLength(0));
    expect(received.filter(({ method }) => method === 'PATCH').map(({ body }) => body)).toEqual([
      { name: 'Chen W.' },
      { name: 'Chen W.' },
    ]);
  });

  it('lists the roles that were held, and asks for those of this person alone', async () => {
    const role = (id: string, revokedAt: string | null) => ({
      id,
      person: { id: 'chen', name: 'Chen Wei' },
      role: 'rapporteur',
      unit: null,
      state: revokedAt ? 'revoked' : 'held',
      grantedBy: null,
      grantedAt: '2026-01-20T10:00:00Z',
      proposedBy: null,
      proposedAt: null,
      revokedBy: { id: 'amina', name: 'Amina Diallo' },
      revokedAt,
      isSoleDecision: false,
    });
    const items = [role('g1', '2026-02-20T10:00:00Z'), role('g2', null)];
    const { received } = fakeServer({
      ...LISTS,
      'GET /api/v1/role-grants': { body: { items, next: null } },
      'GET /api/v1/people/chen': { body: CHEN },
    });
    const { say } = await show('chen');
    const table = await screen.findByRole('table', { name: say('people.pastRoles') });
    expect(table.querySelectorAll('tbody tr')).toHaveLength(1);
    const asked = received.filter(({ path }) => path.startsWith('/api/v1/role-grants')).map(({ path }) => path);
    expect(asked).toEqual(['/api/v1/role-grants?person=chen&page[size]=200']);
  });

  it('says beforehand that a weighty role waits for a second administrator', async () => {
    fakeServer({ ...LISTS, 'GET /api/v1/people/chen': { body: CHEN } });
    const { say } = await show('chen');
    await userEvent.selectOptions(await screen.findByLabelText(say('people.role')), 'verifier');
    expect(screen.getByText(say('people.weighty'))).toBeInTheDocument();
    expect(screen.getByRole('button', { name: say('people.propose') })).toBeInTheDocument();
  });

  it('says why one can neither disable oneself nor give oneself a role', async () => {
    fakeServer({ ...LISTS, 'GET /api/v1/people/amina': { body: { ...CHEN, id: 'amina' } } });
    const { say } = await show('amina');
    const disable = await screen.findByRole('button', { name: say('people.disable-action') });
    expect(disable).toHaveAccessibleDescription(say('people.disableOneself'));
    expect(screen.getByRole('button', { name: say('people.give') })).toHaveAccessibleDescription(
      say('people.giveOneself'),
    );
  });
});
