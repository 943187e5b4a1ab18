import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer } from '../../../testing/fake-server';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { SignedInContext } from '../../api/signed-in';
import { RatingsPage } from './ratings-page';

const RATED = {
  kind: 'rated',
  rating: 'at-risk',
  flags: ['incomplete'],
  ruleVersion: '1',
  periodId: '2025',
  due: '2025-12-31',
  actual: '56',
  expected: '54.2',
  progress: '0.63636363636363636364',
  pace: '0.79545454545454545455',
};
const line = (id: string, code: string, result: object) => ({
  id,
  code,
  title: { en: '=Days, "exactly"' },
  measure: { en: 'days' },
  unit: { id: 'u', code: 'TSB', title: { en: 'Bureau' } },
  isSample: false,
  result,
  calculatedAt: '2026-03-20T08:00:00Z',
});
const GREY = { kind: 'not-rated', reason: 'not-due', ruleVersion: '1' };
const FIRST = line('i1', 'I-STD-02', RATED);
const SECOND = line('i2', 'I-STD-03', GREY);
const EXPLAINED = {
  indicator: FIRST,
  input: {
    kind: 'decrease',
    aggregation: 'point',
    tolerance: '0.05',
    lagDays: 0,
    graceDays: 0,
    baseline: { value: '63', on: '2021-12-31' },
    target: { value: '52', on: '2026-12-31' },
    settings: { version: '1', onTrackFrom: '0.9', atRiskFrom: '0.6', exceededFrom: '1.15', leastCoverage: '0.5' },
    periods: [{ id: '2025', from: '2025-01-01', to: '2025-12-31' }],
    values: { 2025: { kind: 'number', value: '56' } },
    at: { moment: '2026-03-20T08:00:00.000Z' },
  },
  result: RATED,
  derivation: {
    steps: [
      { symbol: 'A', formula: 'latest-value', terms: [{ name: 'value', value: '56', periodId: '2025' }], result: '56' },
      {
        symbol: 'p',
        formula: 'way-from-baseline',
        terms: [
          { name: 'A', value: '56' },
          { name: 'B', value: '63' },
          { name: 'T', value: '52' },
        ],
        result: '0.63636363636363636364',
      },
    ],
    leftOut: [{ periodId: '2026', reason: 'not-due' }],
    verdict: { by: 'pace', rating: 'at-risk', onTrackFrom: '0.9', atRiskFrom: '0.6' },
  },
  ruleVersion: '1',
  calculatedAt: '2026-03-20T08:00:00Z',
  periods: [
    {
      period: { id: '2025', from: '2025-01-01', to: '2025-12-31' },
      isEstimate: false,
      coverage: { rated: 1, counted: 2 },
      parts: [
        {
          actualId: 'a',
          revision: 2,
          isEstimate: false,
          value: { kind: 'number', value: '56' },
          acceptedAt: '2026-03-12T08:00:00Z',
          unit: { id: 'u', code: 'SG13', title: { en: 'SG13' } },
          author: { id: 'p1', name: 'A. Haddad' },
          verifier: { id: 'p2', name: 'J. Keller' },
          acceptor: { id: 'p3', name: 'L. Ferrer' },
        },
      ],
      missing: [{ id: 'u2', code: 'SG3', title: { en: 'SG3' } }],
    },
  ],
};
const SERVED = {
  'GET /api/v1/ratings': { body: { items: [FIRST, SECOND], next: null, total: 2 } },
  'GET /api/v1/units': { body: { items: [], next: null } },
  'GET /api/v1/indicators/i1/explain': { body: EXPLAINED },
};
const page = (
  <SignedInContext value={signedInAs('me', 'auditor')}>
    <RatingsPage />
  </SignedInContext>
);

describe('the list of ratings', () => {
  it('says how many there are, and grey says why', async () => {
    fakeServer(SERVED);
    const { say } = await renderPage(page);
    await screen.findByRole('heading', { name: say('ratings.indicatorsCount', { count: 2 }) });
    const [, first, second] = within(screen.getByRole('table', { name: say('ratings.list') })).getAllByRole('row');
    expect(first).toHaveTextContent('79.5%');
    expect(second).toHaveTextContent(say('ratings.reason-not-due'));
    expect(second).not.toHaveTextContent('0.0%');
  });

  it('asks the server for a mark, and leads out of a search that finds nothing', async () => {
    const { received } = fakeServer({
      ...SERVED,
      'GET /api/v1/ratings': ({ path }) => ({
        body: path.includes('mark') ? { items: [], next: null, total: 0 } : { items: [FIRST], next: null, total: 1 },
      }),
    });
    const { say } = await renderPage(page);
    await userEvent.selectOptions(await screen.findByLabelText(say('ratings.rating')), 'exceeded');
    await screen.findByText(say('ratings.none'));
    expect(received.at(-1)?.path).toBe('/api/v1/ratings?mark=exceeded');
    await userEvent.click(screen.getByRole('button', { name: say('ratings.clear') }));
    expect(await screen.findByRole('table', { name: say('ratings.list') })).toBeInTheDocument();
  });

  it('exports as many rows as there are, over all pages, raw and safe', async () => {
    fakeServer({
      ...SERVED,
      'GET /api/v1/ratings': ({ path }) => ({
        body: path.includes('after')
          ? { items: [SECOND], next: null, total: 2 }
          : { items: [FIRST], next: 'more', total: 2 },
      }),
    });
    const saved: Blob[] = [];
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => saved.push(blob) && 'blob:x',
      revokeObjectURL: () => undefined,
    });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { say } = await renderPage(page);
    await userEvent.click(await screen.findByRole('button', { name: say('ratings.exportCsv') }));
    await screen.findAllByText(say('ratings.exported', { count: 2 }));
    const text = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as string);
      reader.readAsText(saved[0] ?? new Blob());
    });
    const rows = text.trim().split('\r\n');
    expect(rows).toHaveLength(3);
    expect(rows[1]).toContain(`I-STD-02,"'=Days, ""exactly""",TSB,`);
    expect(rows[1]).toContain('0.79545454545454545455');
    expect(rows[2]).toMatch(/Not due,,,,,,,$/);
  });

  it('opens the whole derivation of a figure: arithmetic, hands, what is missing, what was left out, the rule', async () => {
    fakeServer(SERVED);
    const { say } = await renderPage(page);
    const what = `${say('ratings.symbol-q')}, I-STD-02`;
    await userEvent.click(
      await screen.findByRole('button', { name: (name) => name.endsWith(say('ratings.explain', { what })) }),
    );
    const drawer = await screen.findByRole('dialog');
    expect(await within(drawer).findByText(/\(56 − 63\) ÷ \(52 − 63\) =/)).toBeVisible();
    expect(drawer).toHaveTextContent('63.6%');
    expect(drawer).toHaveTextContent('A. Haddad');
    expect(drawer).toHaveTextContent('J. Keller');
    expect(drawer).toHaveTextContent('L. Ferrer');
    expect(drawer).toHaveTextContent(say('ratings.revision', { number: 2 }));
    expect(drawer).toHaveTextContent(say('ratings.missingUnits', { units: 'SG3' }));
    expect(drawer).toHaveTextContent(say('ratings.leftOut-not-due'));
    expect(drawer).toHaveTextContent(say('ratings.rule', { version: '1' }));
    const user = userEvent.setup();
    await user.click(within(drawer).getByRole('button', { name: say('ratings.copyJson') }));
    await waitFor(async () => expect(JSON.parse(await navigator.clipboard.readText())).toEqual(EXPLAINED));
  });
});
