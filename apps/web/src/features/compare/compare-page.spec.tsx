import type { Language, Role } from '@resolute/domain';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { comparison, indicatorChange, stand } from '../../../testing/comparisons';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { issueLine } from '../../../testing/issues';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { reviewedVersion } from '../../../testing/reviews';
import type { ReportComparison } from '../../api/comparisons';
import { SignedInContext } from '../../api/signed-in';
import { CompareAnchor } from '../../ui/compare-anchor';
import { ComparePage } from './compare-page';

jest.setTimeout(30_000);

const line = ({ reportId, definition, occasion }: ReportComparison['before']) => ({
  id: reportId,
  definition,
  occasion,
});

interface Opened {
  readonly answers?: Parameters<typeof fakeServer>[0];
  readonly role?: Role;
  readonly language?: Language;
  /** Where one comes from. */
  readonly way?: ReactNode;
}

async function open(found: ReportComparison, { answers = {}, role = 'planner', language = 'en', way }: Opened = {}) {
  const both = comparison();
  const server = fakeServer({
    'GET /api/v1/reports': { body: { items: [line(both.before), line(both.after)], next: null } },
    'GET /api/v1/reports/r1/versions': { body: { items: [{ id: 'v3', number: 3 }], next: null } },
    'GET /api/v1/reports/r2/versions': { body: { items: [], next: null } },
    'GET /api/v1/issues': { body: { items: [{ id: 'i1', documentNumber: 'C26/35(Rev.1)' }], next: null } },
    'GET /api/v1/comparisons': { body: found },
    ...answers,
  });
  const rendered = await renderPage(
    <SignedInContext value={signedInAs('paula', role)}>
      {way}
      <ComparePage />
    </SignedInContext>,
    language,
  );
  const side = async (name: 'before' | 'after') =>
    within(await screen.findByRole('group', { name: rendered.say(`compare.${name}`) }));
  const choose = async (name: 'before' | 'after', option: string) => {
    await waitFor(async () => expect((await side(name)).getByRole('option', { name: option })).toBeInTheDocument());
    await userEvent.selectOptions(
      (await side(name)).getByRole('combobox', { name: rendered.say('compare.report') }),
      option,
    );
  };
  return { ...server, ...rendered, side, choose };
}

const FIRST = 'Progress report to TSAG, TSAG-2026-09';
const SECOND = 'Progress report to TSAG, TSAG-2027-02';

async function opened(found: ReportComparison, more: Parameters<typeof open>[1] = {}) {
  const page = await open(found, more);
  await page.choose('before', FIRST);
  await page.choose('after', SECOND);
  return page;
}

const asked = (received: ReturnType<typeof fakeServer>['received']): (string | undefined)[] =>
  received
    .filter(({ path }) => path.startsWith('/api/v1/comparisons'))
    .map(({ path }) => decodeURIComponent(path.split('?')[1] ?? ''));

describe('comparing two reports', () => {
  it('begins with the choice of both, and then asks for what differs', async () => {
    const { say, choose, received } = await open(comparison());
    expect(await screen.findByText(say('compare.notChosen'))).toBeVisible();
    await choose('before', FIRST);
    expect(asked(received)).toEqual([]);
    await choose('after', SECOND);
    expect(await screen.findByText(say('compare.same'))).toBeVisible();
    expect(asked(received)).toEqual(['before=report:r1&after=report:r2&language=en']);
  });

  it('offers each state of a report: as it stands, its versions and its issues', async () => {
    const { say, choose, side, received } = await open(comparison());
    await choose('before', FIRST);
    const states = (await side('before')).getByRole('combobox', { name: say('compare.state') });
    await waitFor(() =>
      expect(
        within(states)
          .getAllByRole('option')
          .map(({ textContent }) => textContent),
      ).toEqual([say('compare.now'), say('compare.version', { version: 3 }), 'C26/35(Rev.1)']),
    );
    await userEvent.selectOptions(states, 'C26/35(Rev.1)');
    await choose('after', SECOND);
    await waitFor(() => expect(asked(received)).toEqual(['before=issue:i1&after=report:r2&language=en']));
    await userEvent.click(screen.getByRole('button', { name: say('compare.swap') }));
    await waitFor(() => expect(asked(received).at(-1)).toBe('before=report:r2&after=issue:i1&language=en'));
  });

  it('is laid out from right to left for whoever reads so', async () => {
    fakeServer({ 'GET /api/v1/reports': { body: { items: [], next: null } } });
    const { say } = await renderPage(
      <SignedInContext value={signedInAs('paula', 'planner')}>
        <ComparePage />
      </SignedInContext>,
      'ar',
    );
    expect(await screen.findByRole('heading', { level: 1, name: say('compare.title') })).toBeVisible();
    expect(document.documentElement.dir).toBe('rtl');
  });

  it('says why nothing came, and keeps the choice', async () => {
    const { say, side } = await opened(comparison(), {
      answers: {
        'GET /api/v1/comparisons': { status: 403, body: refusal('access/not-allowed', 'Not yours to read.') },
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('Not yours to read.');
    expect((await side('before')).getByRole('combobox', { name: say('compare.report') })).toHaveDisplayValue(FIRST);
  });
});

describe('while another comparison is on its way', () => {
  it('shows nothing of the last one, keeps the focus on the choice, and says aloud what has come', async () => {
    let answer: () => void = () => undefined;
    const { say, side, received } = await opened(comparison({ indicators: [indicatorChange()] }));
    expect(await screen.findByRole('region', { name: say('compare.ratings') })).toBeVisible();
    expect(screen.getByText(say('compare.shown'), { selector: '[aria-live] *' })).toBeInTheDocument();
    const fetched = globalThis.fetch;
    globalThis.fetch = async (input, init) => {
      await new Promise<void>((resolve) => (answer = resolve));
      return fetched(input, init);
    };
    const states = (await side('before')).getByRole('combobox', { name: say('compare.state') });
    await userEvent.selectOptions(states, say('compare.version', { version: 3 }));
    await waitFor(() => expect(screen.queryByRole('region', { name: say('compare.ratings') })).toBeNull());
    expect(states).toHaveFocus();
    answer();
    expect(await screen.findByRole('region', { name: say('compare.ratings') })).toBeVisible();
    expect(asked(received).at(-1)).toBe('before=version:v3&after=report:r2&language=en');
  });

  it('keeps what is shown while only the language of the text changes', async () => {
    const { say, received } = await opened(comparison({ indicators: [indicatorChange()] }));
    const shown = await screen.findByRole('region', { name: say('compare.ratings') });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: say('compare.language') }), 'Français');
    await waitFor(() => expect(asked(received).at(-1)).toBe('before=report:r1&after=report:r2&language=fr'));
    expect(shown).toBeVisible();
  });

  it('is told in the original where there is no text in the language of its reader', async () => {
    const { say, received } = await opened(comparison(), { language: 'ru' });
    expect(await screen.findByText(say('compare.same'))).toBeVisible();
    await waitFor(() => expect(asked(received).at(-1)).toBe('before=report:r1&after=report:r2&language=en'));
    expect(screen.getByRole('combobox', { name: say('compare.language') })).toHaveDisplayValue('English');
  });
});

describe('for a reviewer who comes from a version', () => {
  const SENT = 'Summary for the Council, C26';

  it('offers that report and what is issued, and never a report in the making', async () => {
    const { say, side, received } = await open(comparison(), {
      role: 'rapporteur',
      way: (
        <CompareAnchor reportId="r1" versionId="v2">
          compare
        </CompareAnchor>
      ),
      answers: {
        'GET /api/v1/waiting-reviews': { body: { items: [] } },
        'GET /api/v1/reports/r1/versions': { body: { items: [2, 1].map((number) => ({ id: `v${number}`, number })) } },
        'GET /api/v1/versions/v2': { body: reviewedVersion() },
        'GET /api/v1/issues': {
          body: {
            items: [issueLine({ id: 'i9', reportId: 'r9', occasion: { code: 'C25', title: {} } })],
            next: null,
          },
        },
      },
    });
    await userEvent.click(await screen.findByRole('link', { name: 'compare' }));
    const report = async (name: 'before' | 'after') =>
      (await side(name)).findByRole('combobox', { name: say('compare.report') });
    await waitFor(async () => expect(await report('after')).toHaveDisplayValue(SENT));
    expect(await report('before')).toHaveDisplayValue(SENT);
    const state = (await side('before')).getByRole('combobox', { name: say('compare.state') });
    await waitFor(() => expect(within(state).getAllByRole('option')).toHaveLength(4));
    expect(within(state).queryByRole('option', { name: say('compare.now') })).toBeNull();
    await userEvent.selectOptions(await report('before'), 'Summary for the Council, C25');
    expect(asked(received)).toEqual([]);
    await userEvent.selectOptions(await report('before'), SENT);
    await userEvent.selectOptions(
      (await side('before')).getByRole('combobox', { name: say('compare.state') }),
      say('compare.version', { version: 1 }),
    );
    await waitFor(() => expect(asked(received)).toEqual(['before=version:v1&after=version:v2&language=en']));
    expect(received.some(({ path }) => path === '/api/v1/reports')).toBe(false);
  });
});

describe('what differs between two reports', () => {
  it('tells figures and ratings before and after, each with its cause', async () => {
    const { say } = await opened(comparison({ indicators: [indicatorChange()] }));
    const ratings = within(await screen.findByRole('region', { name: say('compare.ratings') }));
    const row = ratings.getByRole('row', { name: /Median days to approval/u });
    expect(within(row).getByText(say('ratings.mark-at-risk'))).toBeVisible();
    expect(within(row).getByText(say('ratings.mark-on-track'))).toBeVisible();
    expect(within(row).getByText(say('compare.cause-correction'))).toBeVisible();
    expect(row).toHaveTextContent(say('compare.periods', { periods: '2025' }));
    const figures = within(screen.getByRole('region', { name: say('compare.figures') }));
    expect(figures.getByText(say('compare.valueOf', { value: '60', period: '2025' }))).toBeVisible();
    expect(figures.getByText(say('compare.valueOf', { value: '57', period: '2025' }))).toBeVisible();
    expect(screen.queryByRole('region', { name: say('compare.targets') })).toBeNull();
    expect(screen.queryByRole('region', { name: say('compare.texts') })).toBeNull();
  });

  it('tells targets, what is in one plan alone, and what a report does not tell', async () => {
    const causes = [{ cause: 'target-changed' as const, periods: [] }];
    const target = { value: null, low: '40', high: '50', step: null, onDay: '2027-12-31', milestones: [] };
    const { say } = await opened(
      comparison({
        indicators: [
          indicatorChange({ after: stand({ target, isTold: false }), changes: [{ aspect: 'target', causes }], causes }),
          indicatorChange({
            code: 'I-NEW-01',
            title: { en: 'New indicator' },
            before: null,
            changes: [],
            causes: [{ cause: 'plan-changed', periods: [] }],
          }),
        ],
      }),
    );
    const targets = within(await screen.findByRole('region', { name: say('compare.targets') }));
    expect(targets.getByText(say('compare.target', { value: '54', day: '31 Dec 2026' }))).toBeVisible();
    const range = say('values.range', { low: '40', high: '50' });
    expect(targets.getByText(say('compare.target', { value: range, day: '31 Dec 2027' }))).toBeVisible();
    expect(targets.getByText(say('compare.untold'))).toBeVisible();
    const added = screen.getByRole('row', { name: /New indicator/u });
    expect(within(added).getByText(say('compare.absent'))).toBeInTheDocument();
    expect(within(added).getByText(say('compare.cause-plan-changed'))).toBeVisible();
  });
});

describe('what differs above the indicators of two reports', () => {
  it('tells of results from which indicators their change follows', async () => {
    const rolled = { kind: 'rated', rating: 'at-risk', pace: '0.7', heldByCritical: false, ruleVersion: '1' } as const;
    const { say } = await opened(
      comparison({
        results: [
          {
            code: 'G1',
            title: { en: 'Goal one' },
            before: { ...rolled, coverage: { rated: 2, counted: 3 } },
            after: { ...rolled, pace: '0.8', coverage: { rated: 3, counted: 3 } },
            causes: ['new-data'],
            indicators: ['I-STD-01', 'I-STD-02'],
          },
        ],
      }),
    );
    const row = await screen.findByRole('row', { name: /Goal one/u });
    expect(row).toHaveTextContent(say('compare.coverage', { rated: 2, counted: 3 }));
    expect(within(row).getByText(say('compare.below', { indicators: 'I-STD-01, I-STD-02' }))).toBeVisible();
  });
});

describe('what differs in the text and the parts of two reports', () => {
  it('marks words that were deleted and inserted, by section, and says in which language they are', async () => {
    const { say } = await opened(
      comparison({
        texts: [
          {
            id: 'late',
            languages: { before: 'fr', after: 'en' },
            lines: [
              {
                kind: 'paragraph',
                runs: [
                  { text: 'Two', change: 'deleted' },
                  { text: 'Three', change: 'inserted' },
                  { text: ' values are late.', change: 'same' },
                ],
              },
            ],
          },
        ],
      }),
    );
    const section = within(await screen.findByRole('region', { name: say('definitions.section-late') }));
    expect(section.getByText('Two').closest('del')).not.toBeNull();
    expect(section.getByText('Three').closest('ins')).not.toBeNull();
    expect(section.getByText(say('compare.beforeIn', { language: 'Français' }))).toBeVisible();
    const text = section.getByText('Two').closest('[lang]');
    expect(text).toHaveAttribute('lang', 'en');
    expect(text).toHaveAttribute('dir', 'ltr');
  });

  it('writes a text in the direction of the language that it is in', async () => {
    const runs = [{ text: 'ثلاث', change: 'inserted' as const }];
    const texts = [
      { id: 'late', languages: { before: null, after: 'ar' as const }, lines: [{ kind: 'paragraph' as const, runs }] },
    ];
    await opened(comparison({ texts }));
    const text = (await screen.findByText('ثلاث')).closest('[lang]');
    expect(text).toHaveAttribute('lang', 'ar');
    expect(text).toHaveAttribute('dir', 'rtl');
  });

  it('tells the parts of a value', async () => {
    const { say } = await opened(
      comparison({
        breakdowns: [
          {
            code: 'I-STD-01',
            title: { en: 'Recommendations' },
            unit: { en: 'texts' },
            periods: { before: '2025', after: '2026-Q1' },
            parts: [
              {
                name: { en: 'Study Group 13' },
                code: 'SG13',
                dimension: null,
                before: { value: '3', isEstimate: true },
                after: null,
                cause: 'new-data',
              },
            ],
          },
        ],
      }),
    );
    const parts = within(
      await screen.findByRole('region', { name: say('compare.partsOf', { title: 'Recommendations' }) }),
    );
    const row = parts.getByRole('row', { name: /Study Group 13/u });
    expect(within(row).getByText('~3')).toBeVisible();
    expect(within(row).getByText(say('compare.noValue'))).toBeInTheDocument();
    expect(within(row).queryByText(say('compare.absent'))).toBeNull();
  });
});
