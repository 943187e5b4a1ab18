import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { actualOf, cellOf } from '../../../testing/cells';
import { fakeServer } from '../../../testing/fake-server';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { SignedInContext } from '../../api/signed-in';
import { ExplainedFigure } from './explained-figure';

const person = (id: string, name: string) => ({ id, name });
const accepted = {
  ...actualOf(cellOf('A'), { numerator: '19', denominator: '100', isEstimate: true }, { id: 'a2', state: 'accepted' }),
  period: '2026-Q3',
  revision: 2,
  contentKnown: 'exactly',
  correctionReason: 'Counted twice',
  returns: [
    {
      id: 'r',
      returnedBy: person('k', 'J. Keller'),
      returnedFor: null,
      fromState: 'submitted',
      reasons: [{ field: 'value', reason: 'A quarter is missing.' }],
      createdAt: '2026-03-02T08:00:00Z',
    },
  ],
  author: person('s', 'Sami Sato'),
  authorFor: person('n', 'Noor Nasser'),
  submittedAt: '2026-03-03T08:00:00Z',
  verifier: person('v', 'Vera Vogel'),
  verifierFor: null,
  verifiedAt: '2026-03-04T08:00:00Z',
  acceptor: person('p', 'Pia Park'),
  acceptorFor: null,
  acceptedAt: '2026-03-05T08:00:00Z',
};
const explanation = {
  actual: accepted,
  measure: { en: 'delegates' },
  kind: 'increase',
  numerator: { en: 'Women' },
  denominator: { en: 'Delegates' },
  value: { kind: 'ratio', numerator: '19', denominator: '100' },
  step: {
    symbol: 'A',
    formula: 'pooled-ratio',
    terms: [
      { name: 'numerator', value: '19' },
      { name: 'denominator', value: '100' },
    ],
    result: '0.19',
  },
  standing: 'counts',
  breakdowns: [
    {
      id: 'b',
      dimension: { id: 'd', code: 'region', title: { en: 'Region' } },
      rule: 'must-equal',
      sum: '90',
      total: '100',
      faults: [{ code: 'sum-differs', sum: '90', total: '100' }],
    },
  ],
  corrects: {
    id: 'a1',
    revision: 1,
    state: 'corrected',
    value: { kind: 'ratio', numerator: '18', denominator: '100' },
    correctionReason: null,
  },
  correctedBy: [],
  earlierSubmissions: [],
  ruleVersion: '1',
};

const open = async (body: object, asOf?: string) => {
  const server = fakeServer({ 'GET /api/v1/actuals/a2/explain': { body } });
  const page = (
    <SignedInContext value={signedInAs('lea', 'auditor')}>
      <ExplainedFigure of={{ kind: 'actual', id: 'a2' }} time={asOf === undefined ? {} : { asOf }} name="I-A">
        19 %
      </ExplainedFigure>
    </SignedInContext>
  );
  const rendered = await renderPage(page);
  await userEvent.click(await screen.findByRole('button', { name: /19 %/ }));
  return { ...server, ...rendered, dialog: within(await screen.findByRole('dialog')) };
};

describe('a single value that explains itself', () => {
  it('shows the arithmetic, whose hands it went through, and in whose place', async () => {
    const { say, dialog } = await open(explanation);
    expect(await dialog.findByText(say('ratings.standing-counts'))).toBeVisible();
    expect(dialog.getByText(/19 ÷ 100 =/)).toHaveTextContent('19 ÷ 100 = 0.19');
    const wentIn = within(dialog.getByRole('region', { name: say('ratings.wentIn') }));
    expect(wentIn.getByText(/Sami Sato for Noor Nasser/)).toBeVisible();
    for (const name of ['J. Keller', 'Vera Vogel', 'Pia Park'])
      expect(wentIn.getByText(new RegExp(name))).toBeVisible();
    expect(wentIn.getByText('A quarter is missing.')).toBeVisible();
    expect(dialog.getByText(new RegExp(say('ratings.breakdownFails')))).toHaveTextContent('90');
    const leftOut = within(dialog.getByRole('region', { name: say('ratings.leftOut') }));
    expect(leftOut.getByText(say('ratings.corrects', { number: 1 }))).toBeVisible();
    expect(leftOut.getByText(say('ratings.correctionReason', { reason: 'Counted twice' }))).toBeVisible();
  });

  it('leads to the files that prove it, for whoever may open them', async () => {
    const evidence = [{ id: 'e1', fileName: 'minutes.pdf' }];
    const { say, dialog } = await open({ ...explanation, actual: { ...explanation.actual, evidence } });
    expect(await dialog.findByRole('link', { name: 'minutes.pdf' })).toHaveAttribute(
      'href',
      '/api/v1/evidence/e1/content',
    );
    expect(dialog.getByRole('region', { name: say('ratings.evidence') })).toBeVisible();
  });

  it('says of another day what is not known of it', async () => {
    const draft = {
      ...accepted,
      state: 'draft',
      contentKnown: 'not-kept',
      returns: [],
      submittedAt: null,
      verifier: null,
      acceptor: null,
    };
    const unknown = {
      ...explanation,
      actual: draft,
      value: null,
      step: null,
      standing: 'not-accepted',
      breakdowns: [],
      corrects: null,
    };
    const { say, dialog, received } = await open(unknown, '2026-03-01');
    expect(await dialog.findByText(say('ratings.known-not-kept'))).toBeVisible();
    expect(dialog.getByText(say('ratings.nothingLeftOut'))).toBeVisible();
    expect(dialog.queryByRole('region', { name: say('ratings.howCounted') })).toBeNull();
    expect(received.map(({ path }) => path)).toContain('/api/v1/actuals/a2/explain?asOf=2026-03-01');
  });
});
