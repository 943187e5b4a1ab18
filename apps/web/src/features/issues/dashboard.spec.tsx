import { screen, within } from '@testing-library/react';
import { fakeServer } from '../../../testing/fake-server';
import { issuedReading, issueLine } from '../../../testing/issues';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { SignedInContext } from '../../api/signed-in';
import { CouncilPage } from './council-page';
import { PublicPage } from './public-page';

const TSAG = { code: 'tsag-progress', title: { en: 'Progress report' } };

describe('what a member of the Council sees first', () => {
  it('is what the last report of each kind says, with its cut-off and its figures', async () => {
    const items = [
      issueLine({ id: 'i2', issuedAt: '2026-05-02T08:00:00Z' }),
      issueLine({ id: 'i1' }),
      issueLine({ id: 'i3', definition: TSAG }),
    ];
    const { received } = fakeServer({
      'GET /api/v1/issues': { body: { items, next: null } },
      'GET /api/v1/issues/i2/reading': { body: issuedReading() },
      'GET /api/v1/issues/i3/reading': { body: issuedReading({ box: [] }) },
    });
    const { say } = await renderPage(
      <SignedInContext value={signedInAs('me', 'council')}>
        <CouncilPage />
      </SignedInContext>,
    );
    const names = { report: 'Summary for the Council', meeting: 'Council 2026' };
    const summary = within(await screen.findByRole('region', { name: say('issues.pageTitle', names) }));
    expect(await summary.findByText('Of 11 rated indicators 8 are on track.')).toBeVisible();
    expect(summary.getByText(say('issues.cutOff', { at: '1 Mar 2026, 23:59' }))).toBeVisible();
    expect(summary.getByRole('row', { name: /On track 8/ })).toBeVisible();
    expect(summary.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'The Sector at a glance',
      'Ratings by goal',
    ]);
    expect(summary.getByRole('link', { name: say('issues.read', names) })).toHaveAttribute('href', '/issues/i2');
    expect(screen.getByRole('region', { name: /Progress report/ })).toBeVisible();
    expect(received.some(({ path }) => path.includes('/i1/'))).toBe(false);
  });
});

describe('what everybody sees', () => {
  it('is asked for without a sign-in', async () => {
    const { received } = fakeServer({
      'GET /api/v1/public-issues': { body: { items: [issueLine()], next: null } },
      'GET /api/v1/public-issues/i1/reading': { body: issuedReading() },
    });
    const { say } = await renderPage(<PublicPage />);
    expect(await screen.findByText('Of 11 rated indicators 8 are on track.')).toBeVisible();
    expect(screen.getByRole('link', { name: say('issues.toAll') })).toHaveAttribute('href', '/public/issues');
    expect(received.every(({ path }) => path.startsWith('/api/v1/public-issues'))).toBe(true);
  });

  it('is that nothing was issued yet, and why', async () => {
    fakeServer({ 'GET /api/v1/public-issues': { body: { items: [], next: null } } });
    const { say } = await renderPage(<PublicPage />);
    expect(await screen.findByText(say('issues.nonePublicWhy'))).toBeVisible();
  });

  it('can be asked for again when no answer came', async () => {
    fakeServer({ 'GET /api/v1/public-issues': { status: 503 } });
    const { say } = await renderPage(<PublicPage />);
    expect(await screen.findByRole('button', { name: say('states.retry') })).toBeVisible();
  });
});
