import type { Language } from '@resolute/domain';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { foundIn, riskLine } from '../../../testing/risks';
import { SignedInContext } from '../../api/signed-in';
import { FindingsPage } from './findings-page';

jest.setTimeout(30_000);

const LATE = foundIn(riskLine(), {
  findings: [
    { code: 'residual-above-inherent', subject: 'residual' },
    { code: 'review-overdue' },
    { code: 'treatment-overdue', subject: 't1', title: { en: 'Ask regional organizations to co-fund' } },
  ],
  earlyWarnings: [{ kind: 'reassess', indicatorId: 'i4', code: 'I-BSG-04', title: { en: 'Fellowships awarded' } }],
});
const COUNTS = [
  { code: 'residual-above-inherent', count: 1 },
  { code: 'review-overdue', count: 1 },
  { code: 'treatment-overdue', count: 1 },
  { code: 'reassess', count: 1 },
];

const answer = ({ path }: { readonly path: string }) => {
  const code = new URLSearchParams(path.split('?', 2)[1]).get('code');
  const findings = LATE.findings.filter((each) => code === null || each.code === code);
  const earlyWarnings = LATE.earlyWarnings.filter(({ kind }) => code === null || kind === code);
  const items = findings.length + earlyWarnings.length > 0 ? [{ ...LATE, findings, earlyWarnings }] : [];
  return { body: { items, next: null, total: findings.length + earlyWarnings.length, counts: COUNTS } };
};

async function open(answers: Parameters<typeof fakeServer>[0] = {}, language?: Language) {
  const server = fakeServer({
    'GET /api/v1/risk-findings': answer,
    'GET /api/v1/units': { body: { items: [] } },
    ...answers,
  });
  const rendered = await renderPage(
    <SignedInContext value={signedInAs('me', 'auditor')}>
      <FindingsPage />
    </SignedInContext>,
    language,
  );
  return { ...server, ...rendered };
}

describe('the findings of the register', () => {
  it('stand one a row, each with the way to where it is mended', async () => {
    const { say } = await open();
    const [, above, review, treatment, proposal] = within(
      await screen.findByRole('table', { name: say('risks.findings') }),
    ).getAllByRole('row');
    expect(above).toHaveTextContent(say('risks.finding-residual-above-inherent'));
    expect(above).toHaveTextContent(say('risks.map-residual'));
    expect(treatment).toHaveTextContent(say('risks.mend-treatment-overdue'));
    expect(treatment).toHaveTextContent('Ask regional organizations to co-fund');
    expect(proposal).toHaveTextContent(say('risks.proposal'));
    expect(proposal).toHaveTextContent(say('risks.warning-reassess', { code: 'I-BSG-04' }));
    const way = (row: HTMLElement | undefined) => within(row as HTMLElement).getAllByRole('link')[1];
    expect(way(above)).toHaveAttribute('href', '/risks/k4#assessments');
    expect(way(review)).toHaveAttribute('href', '/risks/k4');
    expect(way(treatment)).toHaveAttribute('href', '/risks/k4#treatments');
    expect(way(treatment)).toHaveTextContent(say('risks.mendHere', { code: 'R-0004', part: say('risks.treatments') }));
    expect(screen.getByText(say('risks.findingsLead', { findings: 3, proposals: 1 }))).toBeVisible();
  });

  it('are chosen by their kind, which says how many there are', async () => {
    const { say } = await open();
    const kind = await screen.findByLabelText(say('risks.findingCode'));
    await userEvent.selectOptions(
      kind,
      say('risks.findingChoice', { kind: say('risks.warningKind-reassess'), count: 1 }),
    );
    await screen.findByText(say('risks.proposal'));
    expect(await screen.findAllByRole('row')).toHaveLength(2);
    expect(kind).toHaveValue('reassess');
  });

  it('are none where all fits together, and say what went wrong', async () => {
    const { say, unmount } = await open({
      'GET /api/v1/risk-findings': { body: { items: [], next: null, total: 0, counts: [] } },
    });
    expect(await screen.findByText(say('risks.noFindingsOfAll'))).toBeVisible();
    unmount();
    await open({
      'GET /api/v1/risk-findings': { status: 503, body: refusal('service/unavailable', 'The database is away.') },
    });
    expect(await screen.findByText('The database is away.')).toBeVisible();
  });

  it('speak Arabic', async () => {
    const { say } = await open({}, 'ar');
    expect(await screen.findByRole('heading', { level: 1, name: say('risks.findingsOfAll') })).toBeVisible();
    expect(document.documentElement.dir).toBe('rtl');
  });
});
