import { screen, waitFor } from '@testing-library/react';
import { fakeServer } from '../../../testing/fake-server';
import { issue, issueLine } from '../../../testing/issues';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { report, reportVersion } from '../../../testing/reports';
import type { IssueLine } from '../../api/issues';
import { SignedInContext } from '../../api/signed-in';
import { ReportDesk } from './report-desk';

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
  const LATER = reportVersion({ id: 'v2', number: 2, sentAt: '2026-05-01T09:00:00Z' });
  const NUMBER = { number: 'C26/35', day: '22 Apr 2026' };
  it.each([
    ['with its reviewers', [], undefined, 'reports.findingSent', { version: 1, day: '20 Mar 2999' }],
    [
      'with the Director',
      [issueLine({ state: 'prepared', issuedAt: null })],
      undefined,
      'issues.next-prepared',
      NUMBER,
    ],
    ['being sealed', [issueLine({ state: 'approved', issuedAt: null })], undefined, 'issues.next-approved', NUMBER],
    ['issued', [issueLine()], undefined, 'reports.findingIssued', NUMBER],
    [
      'sent back',
      [issueLine({ state: 'sent-back', issuedAt: null })],
      undefined,
      'reports.findingSent',
      { version: 1, day: '20 Mar 2999' },
    ],
    [
      'corrected and with its reviewers again',
      [issueLine()],
      [LATER],
      'reports.findingSent',
      { version: 2, day: '20 Mar 2999' },
    ],
  ] as const)('%s', async (_, issues, versions, key, told) => {
    const { say } = await leadWith(issues, versions && [...versions]);
    const heading = await screen.findByRole('heading', { level: 1 });
    await waitFor(() => expect(heading.parentElement).toHaveTextContent(say(key, told)));
  });
});
