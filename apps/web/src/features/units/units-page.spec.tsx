import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { renderPage } from '../../../testing/render-page';
import { type SignedIn, SignedInContext } from '../../api/signed-in';
import { UnitsPage } from './units-page';

const SG13 = {
  id: '0198f3c2-7b1e-7c3a-9d42-5f6a8b9c0d13',
  code: 'SG13',
  kind: 'study-group',
  title: { en: 'Future networks' },
  parentId: null,
  head: { id: 'lea', name: 'Léa Ferrer' },
  validFrom: null,
  validUntil: null,
  isSample: false,
  version: 1,
};
const SG2 = { ...SG13, id: '0198f3c2-7b1e-7c3a-9d42-5f6a8b9c0d02', code: 'SG2', title: { en: 'Operational aspects' } };
const LIST = { 'GET /api/v1/units': { body: { items: [SG13, SG2], next: null } } };

const as = (role: 'administrator' | 'auditor') => {
  const grants = [{ role, unitId: null }];
  const signedIn = { person: { id: 'me' }, grants, actor: { kind: 'person', id: 'me', grants }, hasSample: false };
  return (
    <SignedInContext value={signedIn as unknown as SignedIn}>
      <UnitsPage />
    </SignedInContext>
  );
};

describe('the units', () => {
  it('stand in natural order, and are only read by who may not change them', async () => {
    fakeServer(LIST);
    const { say } = await renderPage(as('auditor'));
    await screen.findByRole('table');
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('SG2'),
      expect.stringContaining('SG13'),
    ]);
    expect(screen.queryByRole('button', { name: say('units.createAsk') })).toBeNull();
    expect(screen.queryByRole('button', { name: say('units.changeAsk', { code: 'SG2' }) })).toBeNull();
  });

  it('keep what was typed when somebody else was faster, show what they saved, and take it with the newer version', async () => {
    const versions: (string | null)[] = [];
    const { received } = fakeServer({
      ...LIST,
      [`GET /api/v1/units/${SG13.id}`]: { body: { ...SG13, title: { en: 'Networks of the future' }, version: 2 } },
      [`PATCH /api/v1/units/${SG13.id}`]: ({ headers }) => {
        versions.push(headers.get('If-Match'));
        return versions.length === 1
          ? { status: 412, body: refusal('row/stale', 'Somebody else has changed it.') }
          : { body: { ...SG13, version: 3 } };
      },
    });
    const { say } = await renderPage(as('administrator'));
    await userEvent.click(await screen.findByRole('button', { name: say('units.changeAsk', { code: 'SG13' }) }));
    const title = await screen.findByLabelText('English');
    await userEvent.clear(title);
    await userEvent.type(title, 'Clouds');
    await userEvent.click(screen.getByRole('button', { name: say('units.save') }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody else has changed it.');
    expect(title).toHaveValue('Clouds');
    expect(title).toHaveAccessibleDescription(say('states.savedNow', { value: 'Networks of the future' }));
    await userEvent.click(screen.getByRole('button', { name: say('units.save') }));
    expect(await screen.findAllByText(say('units.changed', { code: 'SG13' }))).not.toHaveLength(0);
    expect(versions).toEqual(['"1"', '"2"']);
    const sent = received.filter(({ method }) => method === 'PATCH').at(-1);
    expect(sent?.body).toEqual({
      code: 'SG13',
      kind: 'study-group',
      parentId: null,
      headId: 'lea',
      validFrom: null,
      validUntil: null,
      title: { en: 'Clouds' },
    });
  });
});
