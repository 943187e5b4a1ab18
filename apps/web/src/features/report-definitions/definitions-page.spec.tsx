import { screen, within } from '@testing-library/react';
import { fakeServer } from '../../../testing/fake-server';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { SUMMARY } from '../../../testing/report-definitions';
import { SignedInContext } from '../../api/signed-in';
import { DefinitionsPage } from './definitions-page';

const served = (...items: readonly unknown[]) => ({
  'GET /api/v1/report-definitions': { body: { items, next: null } },
});
const as = (role: 'planner' | 'auditor') => (
  <SignedInContext value={signedInAs('me', role)}>
    <DefinitionsPage />
  </SignedInContext>
);

describe('the report definitions', () => {
  it('say for whom each is, when its data ends, and how much there is of it', async () => {
    fakeServer(served(SUMMARY, { ...SUMMARY, id: 'old', code: 'old', isActive: false, cutOffDays: 0 }));
    const { say } = await renderPage(as('auditor'));
    const [, summary, old] = within(await screen.findByRole('table')).getAllByRole('row');
    expect(summary).toHaveTextContent('COUNCIL');
    expect(summary).toHaveTextContent(say('definitions.cutOffBefore', { count: 7 }));
    expect(summary).toHaveTextContent('العربية, English');
    expect(summary).toHaveTextContent(say('definitions.reviewersCount', { count: 2 }));
    expect(summary).toHaveTextContent(say('definitions.active'));
    expect(old).toHaveTextContent(say('definitions.inactive'));
    expect(screen.getAllByRole('link')[0]).toHaveAttribute('href', '/report-definitions/summary');
    expect(screen.queryByRole('link', { name: say('definitions.createAsk') })).toBeNull();
  });

  it('lead a planner to the first one when there is none', async () => {
    fakeServer(served());
    const { say } = await renderPage(as('planner'));
    expect(await screen.findByText(say('definitions.noneWhyPlanner'))).toBeInTheDocument();
    const create = screen.getByRole('link', { name: say('definitions.createAsk') });
    expect(create).toHaveAttribute('href', '/report-definitions/new');
  });
});
