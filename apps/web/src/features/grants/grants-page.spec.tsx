import type { Role } from '@resolute/domain';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { renderPage } from '../../../testing/render-page';
import type { RoleGrant } from '../../api/role-grants';
import { SignedInContext, signedInOf } from '../../api/signed-in';
import { GrantsPage } from './grants-page';

const AMINA = { id: 'amina', name: 'Amina Diallo' };
const LUCIA = { id: 'lucia', name: 'Lucía Romero' };

const proposalBy = (proposedBy: typeof AMINA): RoleGrant => ({
  id: 'grant',
  person: { id: 'chen', name: 'Chen Wei' },
  role: 'planner',
  unit: null,
  state: 'proposed',
  proposedBy,
  proposedAt: '2026-03-20T10:00:00Z',
  grantedBy: null,
  grantedAt: null,
  revokedBy: null,
  revokedAt: null,
  isSoleDecision: false,
});

const amina = (role: Role) => {
  const person = { ...AMINA, email: 'a@itu.example', unitId: null, language: 'en', numerals: 'latn' } as const;
  const settings = { timeZone: 'Europe/Zurich', theme: 'light', version: 1, hasSecondFactor: true } as const;
  const grants = [{ role, unitId: null }];
  return signedInOf({ stage: 'complete', hasSample: false, person: { ...person, ...settings }, grants });
};

const showTo = (role: Role) =>
  renderPage(
    <SignedInContext value={amina(role)}>
      <GrantsPage />
    </SignedInContext>,
  );

describe('roles that wait for a second administrator', () => {
  it('says why a role cannot be confirmed by who proposed it, who may still withdraw it', async () => {
    fakeServer({ 'GET /api/v1/role-grants': { body: { items: [proposalBy(AMINA)], next: null } } });
    const { say } = await showTo('administrator');
    const waiting = within(await screen.findByRole('table', { name: say('grants.waiting') }));
    const confirm = waiting.getByRole('button', { name: say('grants.confirm') });
    expect(confirm).toHaveAttribute('aria-disabled', 'true');
    expect(confirm).toHaveAccessibleDescription(say('grants.proposedByYou'));
    expect(waiting.getByRole('button', { name: say('grants.withdrawAsk') })).toBeEnabled();
  });

  it('keeps the dialog open with the reason when somebody else was faster', async () => {
    fakeServer({
      'GET /api/v1/role-grants': { body: { items: [proposalBy(LUCIA)], next: null } },
      'POST /api/v1/role-grants/grant/confirmations': {
        status: 409,
        body: refusal('grant/not-proposed', 'This role has been declined in the meantime.'),
      },
    });
    const { say } = await showTo('administrator');
    await userEvent.click(await screen.findByRole('button', { name: say('grants.confirmAsk') }));
    await userEvent.click(await screen.findByRole('button', { name: say('grants.confirm') }));
    expect(await screen.findByRole('alert')).toHaveTextContent('declined in the meantime');
    expect(screen.getByRole('dialog')).toBeInTheDocument();
  });

  it('offers no decision to those who only read', async () => {
    fakeServer({ 'GET /api/v1/role-grants': { body: { items: [proposalBy(LUCIA)], next: null } } });
    const { say } = await showTo('auditor');
    await screen.findByRole('table', { name: say('grants.waiting') });
    expect(screen.queryByRole('button', { name: say('grants.declineAsk') })).not.toBeInTheDocument();
    expect(screen.queryByRole('columnheader', { name: say('grants.decision') })).not.toBeInTheDocument();
  });
});

it('has the server find the roles of one kind', async () => {
  const { received } = fakeServer({ 'GET /api/v1/role-grants': { body: { items: [], next: null } } });
  const { say } = await showTo('auditor');
  await userEvent.selectOptions(await screen.findByLabelText(say('grants.role')), 'verifier');
  await waitFor(() =>
    expect(received.map(({ path }) => path)).toContain('/api/v1/role-grants?role=verifier&page[size]=200'),
  );
});
