import type { Role } from '@resolute/domain';
import { screen } from '@testing-library/react';
import { Suspense } from 'react';
import { fakeServer } from '../../testing/fake-server';
import { signedInAs } from '../../testing/people';
import { renderPage } from '../../testing/render-page';
import { SignedInContext } from '../api/signed-in';
import { HomeByRole } from './home-by-role';

const nothing = { items: [], next: null, counts: { verify: 0, accept: 0, correct: 0, stuck: 0 } };

async function homeOf(...roles: readonly Role[]) {
  const server = fakeServer({
    'GET /api/v1/issues': { body: nothing },
    'GET /api/v1/inbox': { body: nothing },
    'GET /api/v1/open-cells': { body: nothing },
    'GET /api/v1/waiting-reports': { body: nothing },
    'GET /api/v1/waiting-batches': { body: nothing },
    'GET /api/v1/waiting-reviews': { body: nothing },
    'GET /api/v1/role-grants': { body: nothing },
  });
  const page = await renderPage(
    <SignedInContext value={signedInAs('me', ...roles)}>
      <Suspense>
        <HomeByRole />
      </Suspense>
    </SignedInContext>,
  );
  return { ...server, ...page };
}

const title = (name: string) => screen.findByRole('heading', { level: 1, name }, { timeout: 10_000 });

jest.setTimeout(30_000);

it('whoever only receives reports is shown what they say', async () => {
  const { say } = await homeOf('council');
  expect(await title(say('issues.councilTitle'))).toBeVisible();
});

it.each([[['council', 'planner']], [['contributor']], [[]]] as const)(
  'who holds %j is shown what they owe',
  async (roles) => {
    const { say } = await homeOf(...roles);
    expect(await title(say('home.title'))).toBeVisible();
  },
);
