import type { Language, Role } from '@resolute/domain';
import { screen, within } from '@testing-library/react';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { risk } from '../../../testing/risks';
import type { Risk } from '../../api/risks';
import { SignedInContext } from '../../api/signed-in';
import { RiskById } from './risk-by-id';

jest.setTimeout(30_000);

interface Opened {
  readonly about?: Risk;
  readonly as?: Role;
  readonly language?: Language;
  readonly answers?: Parameters<typeof fakeServer>[0];
}

async function open({ about = risk(), as = 'auditor', language, answers }: Opened = {}) {
  const server = fakeServer({ 'GET /api/v1/risks/k4': { body: about }, ...answers });
  const rendered = await renderPage(
    <SignedInContext value={signedInAs('me', as)}>
      <RiskById id="k4" />
    </SignedInContext>,
    language,
  );
  return { ...server, ...rendered };
}

const panel = async (name: string) => screen.findByRole('region', { name });

describe('the page of a risk', () => {
  it('says what it is, where it stands and what it shall come to', async () => {
    const { say } = await open();
    expect(await screen.findByRole('heading', { level: 1, name: 'R-0004 Fellowships underfunded' })).toBeVisible();
    expect(await panel(say('risks.statement'))).toHaveTextContent('Voluntary contributions fell.');
    const levels = await panel(say('risks.assessments'));
    expect(levels).toHaveTextContent(say('risks.level-critical'));
    expect(levels).toHaveTextContent(say('risks.above', { appetite: say('risks.appetite-low') }));
    expect(levels).toHaveTextContent('Two donors have left.');
  });

  it('says what does not fit together, what that is about and how to mend it', async () => {
    const { say } = await open();
    const found = await panel(say('risks.findings'));
    expect(found).toHaveTextContent(say('risks.finding-above-appetite-undecided'));
    expect(found).toHaveTextContent(say('risks.mend-above-appetite-undecided'));
    expect(found).toHaveTextContent('Ask regional organizations to co-fund');
    expect(found).toHaveTextContent(say('risks.warning-reassess', { code: 'I-BSG-04' }));
  });

  it('keeps what is in place apart from what is planned', async () => {
    const { say } = await open();
    expect(await panel(say('risks.controls'))).toHaveTextContent('Yearly call for donors');
    const planned = await panel(say('risks.treatments'));
    expect(planned).not.toHaveTextContent('Yearly call for donors');
    expect(planned).toHaveTextContent(say('risks.overdueSince', { day: '30 Apr 2026' }));
    expect(planned).toHaveTextContent(say('risks.underwayBy', { progress: 40 }));
  });

  it('shows each step of the ladder, and where the risk stands on it', async () => {
    const { say } = await open();
    const ladder = within(await panel(say('risks.ladder')));
    const rungs = ladder.getAllByRole('listitem');
    expect(rungs).toHaveLength(4);
    expect(rungs[1]).toHaveAttribute('aria-current', 'step');
    expect(rungs[1]).toHaveTextContent('The unit has no money left.');
  });

  it('leads to what it bears upon', async () => {
    const { say } = await open();
    const links = within(await panel(say('risks.links')));
    expect(links.getByRole('link')).toHaveAttribute('href', '/indicators/i4');
    expect(links.getByText('R108/DIR/2')).toBeVisible();
  });

  it('speaks Arabic from right to left', async () => {
    const { say } = await open({ language: 'ar' });
    expect(await screen.findByRole('heading', { level: 1, name: /نقص تمويل المنح/ })).toBeVisible();
    expect(document.documentElement.dir).toBe('rtl');
    expect(await panel(say('risks.findings'))).toBeVisible();
  });

  it('says why it cannot be read', async () => {
    await open({
      answers: { 'GET /api/v1/risks/k4': { status: 404, body: refusal('row/not-found', 'There is no such risk.') } },
    });
    expect(await screen.findByText('There is no such risk.')).toBeVisible();
  });
});
