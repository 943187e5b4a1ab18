import type { Role } from '@resolute/domain';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer } from '../../../testing/fake-server';
import { issueLine } from '../../../testing/issues';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import type { IssueLine } from '../../api/issues';
import { SignedInContext } from '../../api/signed-in';
import { IssuesPage } from './issues-page';
import { PublicIssuesPage } from './public-issues-page';

const LATER = { id: 'i2', documentNumber: 'C26/35(Rev.1)' };

async function list(items: readonly IssueLine[], as: Role = 'council', next: string | null = null) {
  const server = fakeServer({
    'GET /api/v1/issues': ({ path }) => ({
      body: decodeURIComponent(path).includes('page[after]')
        ? { items: [issueLine({ id: 'i9', documentNumber: 'C25/12' })], next: null }
        : { items: path.includes('language=fr') ? [] : items, next: path.includes('size') ? null : next },
    }),
  });
  const page = await renderPage(
    <SignedInContext value={signedInAs('me', as)}>
      <IssuesPage />
    </SignedInContext>,
  );
  return { ...server, ...page };
}

describe('the list of issued reports', () => {
  it('names each with its number in the language in which it is read, and leads to it', async () => {
    const { say } = await list([issueLine({ isPublic: true })]);
    const name = say('issues.pageTitle', { report: 'Summary for the Council', meeting: 'Council 2026' });
    expect(await screen.findByRole('link', { name })).toHaveAttribute('href', '/issues/i1');
    expect(screen.getByText('C26/35-E')).toBeVisible();
    expect(screen.getByText(say('issues.public'))).toBeVisible();
    expect(screen.queryByRole('combobox', { name: say('issues.state') })).toBeNull();
  });

  it('marks what was superseded', async () => {
    const { say } = await list([issueLine({ supersededBy: LATER })]);
    expect(await screen.findByText(say('issues.superseded'))).toBeVisible();
  });

  it('shows those that are on their way to whoever makes reports, who can look for them', async () => {
    const { say, received } = await list([issueLine({ state: 'prepared', languages: [], issuedAt: null })], 'planner');
    const state = await screen.findByRole('combobox', { name: say('issues.state') });
    expect(await screen.findByText(say('issues.state-prepared'), { selector: 'span' })).toBeVisible();
    await userEvent.selectOptions(state, 'prepared');
    await waitFor(() => expect(received.some(({ path }) => path.endsWith('?state=prepared'))).toBe(true));
  });

  it('goes on page by page', async () => {
    const { say } = await list([issueLine()], 'council', 'i1');
    await userEvent.click(await screen.findByRole('button', { name: say('states.showMore') }));
    expect(await screen.findByText('C25/12-E')).toBeVisible();
  });

  it('says that nothing fits, and shows all again', async () => {
    const { say } = await list([issueLine()]);
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: say('issues.language') }), 'fr');
    expect(await screen.findByText(say('issues.noneFound'))).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: say('issues.clearFilters') }));
    expect(await screen.findByText('C26/35-E')).toBeVisible();
  });

  it('leaves out what was superseded when that is wanted', async () => {
    const { say, received } = await list([issueLine()]);
    await userEvent.click(await screen.findByRole('checkbox', { name: say('issues.latestOnly') }));
    await waitFor(() => expect(received.some(({ path }) => path.endsWith('?latest=true'))).toBe(true));
  });

  it('says why there is none', async () => {
    const { say } = await list([]);
    expect(await screen.findByText(say('issues.none'))).toBeVisible();
    expect(screen.getByText(say('issues.noneWhy'))).toBeVisible();
  });

  it('can be asked for again when no answer came', async () => {
    fakeServer({ 'GET /api/v1/public-issues': { status: 503 } });
    const { say } = await renderPage(<PublicIssuesPage />);
    expect(await screen.findByRole('button', { name: say('states.retry') })).toBeVisible();
  });
});

it('the public list needs no sign-in, and leads to permanent pages', async () => {
  const { received } = fakeServer({
    'GET /api/v1/public-issues': { body: { items: [issueLine({ isPublic: true })], next: null } },
  });
  const { say } = await renderPage(<PublicIssuesPage />);
  const name = say('issues.pageTitle', { report: 'Summary for the Council', meeting: 'Council 2026' });
  expect(await screen.findByRole('link', { name })).toHaveAttribute('href', '/public/issues/i1');
  expect(received.every(({ path }) => path.startsWith('/api/v1/public-issues'))).toBe(true);
});
