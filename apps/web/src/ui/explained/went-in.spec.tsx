import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer } from '../../../testing/fake-server';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import type { IndicatorExplanation } from '../../api/ratings';
import { SignedInContext } from '../../api/signed-in';
import { FigureDoor } from './figure-door';
import { WentIn } from './went-in';

const hand = { id: 'h', name: 'Sami Sato' };
const part = {
  actualId: 'a1',
  unit: { id: 'u', code: 'SG13' },
  revision: 1,
  isEstimate: false,
  value: { kind: 'number', value: '12' },
  author: hand,
  verifier: hand,
  acceptor: hand,
  acceptedAt: '2026-02-05T08:00:00Z',
};
const explanation = {
  input: {},
  periods: [{ period: { id: '2025-Q4' }, coverage: { counted: 1, rated: 1 }, parts: [part], missing: [] }],
} as unknown as IndicatorExplanation;

it('explains each value as of the day as of which the indicator is explained', async () => {
  const { received } = fakeServer({});
  const { say } = await renderPage(
    <SignedInContext value={signedInAs('me', 'auditor')}>
      <WentIn explanation={explanation} time={{ asOf: '2026-03-01' }} />
    </SignedInContext>,
  );
  const what = `SG13, ${say('ratings.revision', { number: 1 })}`;
  await userEvent.click(await screen.findByRole('button', { name: `12 ${say('ratings.explain', { what })}` }));
  await waitFor(() => expect(received.map(({ path }) => path)).toContain('/api/v1/actuals/a1/explain?asOf=2026-03-01'));
  expect(screen.getByText('Q4 2025')).toBeInTheDocument();
});

it.each(['en', 'ar'] as const)('opens where every other drawer does, in %s', async (language) => {
  const { say } = await renderPage(
    <FigureDoor name="Pace" explained={() => 'Because'}>
      12
    </FigureDoor>,
    language,
  );
  await userEvent.click(
    await screen.findByRole('button', { name: (name) => name.endsWith(say('ratings.explain', { what: 'Pace' })) }),
  );
  await screen.findByText('Because');
  const root = document.querySelector<HTMLElement>('.mantine-Drawer-root');
  // The theme says where; the drawer mirrors itself.
  expect(root?.style.getPropertyValue('--drawer-justify')).toBe('');
});
