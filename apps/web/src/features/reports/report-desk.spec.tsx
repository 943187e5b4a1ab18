import { screen, waitFor } from '@testing-library/react';
import { fakeServer } from '../../../testing/fake-server';
import { issue, issueLine } from '../../../testing/issues';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { report, reportVersion } from '../../../testing/reports';
import type { IssueLine } from '../../api/issues';
import { SignedInContext } from '../../api/signed-in';
import { ReportDesk } from './report-desk';

const waiting = (state: IssueLine['state']): IssueLine => issueLine({ state, issuedAt: null });

async function leadWith(issues: readonly IssueLine[], versions = [reportVersion()]) {
  fakeServer({
    'GET /api/v1/waiting-reviews': { body: { items: [] } },
    'GET /api/v1/issues': { body: { items: issues, next: null } },
    'GET /api/v1/issues/i1': { body: issue() },
  });
  return renderPage(
    <SignedInContext value={signedInAs('ada', 'auditor')}>
      <ReportDesk report={report({ versions })} />
    </SignedInContext>,
  );
}

describe('the head of a report says how far it is on its way', () => {
  const SENT = { key: 'reports.findingSent', told: { version: 1, day: '20 Mar 2999' } } as const;
  const NUMBER = { number: 'C26/35', day: '22 Apr 2026' };
  const LATER = reportVersion({ id: 'v2', number: 2, sentAt: '2026-05-01T09:00:00Z' });
  it.each([
    { way: 'with its reviewers', issues: [], ...SENT },
    { way: 'with the Director', issues: [waiting('prepared')], key: 'issues.next-prepared', told: NUMBER },
    { way: 'being sealed', issues: [waiting('approved')], key: 'issues.next-approved', told: NUMBER },
    { way: 'issued', issues: [issueLine()], key: 'reports.findingIssued', told: NUMBER },
    { way: 'sent back', issues: [waiting('sent-back')], ...SENT },
    {
      way: 'corrected and with its reviewers again',
      issues: [issueLine()],
      versions: [LATER],
      ...SENT,
      told: { ...SENT.told, version: 2 },
    },
  ] as const)('$way', async ({ issues, key, told, ...more }) => {
    const { say } = await leadWith(issues, 'versions' in more ? [...more.versions] : undefined);
    const heading = await screen.findByRole('heading', { level: 1 });
    await waitFor(() => expect(heading.parentElement).toHaveTextContent(say(key, told)));
  });
});
