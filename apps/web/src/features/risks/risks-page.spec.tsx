import type { Language } from '@resolute/domain';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { fill } from '../../../testing/fill';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { AMARA, PAULA } from '../../../testing/reviews';
import { calmRisk, riskLine, riskMap } from '../../../testing/risks';
import { SignedInContext } from '../../api/signed-in';
import { RisksPage } from './risks-page';

jest.setTimeout(30_000);

const DRAFT = riskLine({ id: 'k9', code: 'R-0009', state: 'draft', standing: null, movement: null, residual: null });
const listed = (...items: unknown[]) => ({ body: { items, next: null, total: items.length, counts: {} } });

async function open(answers: Parameters<typeof fakeServer>[0] = {}, language?: Language) {
  const server = fakeServer({
    'GET /api/v1/risks': listed(riskLine(), calmRisk(), DRAFT),
    'GET /api/v1/risk-maps': { body: riskMap() },
    ...answers,
  });
  const rendered = await renderPage(
    <SignedInContext value={signedInAs('me', 'auditor')}>
      <RisksPage />
    </SignedInContext>,
    language,
  );
  return { ...server, ...rendered };
}

describe('the register of risks', () => {
  it('says first how many are above appetite, what moved and what is to be looked at', async () => {
    const { say } = await open();
    const lead = await screen.findByText((text) => text.startsWith(say('risks.finding', { above: 1, all: 2 })));
    expect(lead).toHaveTextContent('R-0004');
    expect(lead).toHaveTextContent('R-0002');
    expect(lead).toHaveTextContent(say('risks.findingOverdue', { count: 1 }));
  });

  it('is a table with levels in words, the movement, the appetite and the treatments', async () => {
    const { say } = await open();
    const table = within(await screen.findByRole('table', { name: say('risks.register') }));
    const [, first, second] = table.getAllByRole('row');
    for (const words of [
      `${say('risks.level-critical')}${say('risks.steps', { likelihood: 4, impact: 4 })}`,
      say('risks.moved-up'),
      say('risks.by-up', { score: 4 }),
      say('risks.above', { appetite: say('risks.appetite-low') }),
      say('risks.standing-undecided'),
      say('risks.doneOf', { done: 1, all: 3 }),
      say('risks.treatmentsLate', { count: 1 }),
    ])
      expect(first).toHaveTextContent(words);
    expect(second).toHaveTextContent(say('risks.overdueSince', { day: '12 Apr 2026' }));
    expect(second).toHaveTextContent(say('risks.within', { appetite: say('risks.appetite-medium') }));
  });

  it('opens as many rows as a view says, and leads out of an empty one', async () => {
    const { say } = await open();
    const rows = () =>
      within(screen.getByRole('table', { name: say('risks.register') })).getAllByRole('row').length - 1;
    await userEvent.click(await screen.findByLabelText(say('risks.show-above', { count: 1 })));
    expect(rows()).toBe(1);
    await userEvent.click(screen.getByLabelText(say('risks.show-all', { count: 2 })));
    expect(rows()).toBe(2);
    await userEvent.click(screen.getByLabelText(say('risks.show-drafts', { count: 1 })));
    expect(screen.getByRole('link', { name: /R-0009/ })).toBeVisible();
    await userEvent.click(screen.getByLabelText(say('risks.show-closed', { count: 0 })));
    await userEvent.click(screen.getByRole('button', { name: say('risks.showAll') }));
    expect(rows()).toBe(2);
  });

  it('asks for the movement since another day', async () => {
    const { say, received } = await open();
    fill(await screen.findByLabelText(say('risks.since')), '2025-12-15');
    await screen.findAllByText(say('risks.movedSince', { day: '15 Dec 2025' }));
    expect(received.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/api/v1/risk-maps?since=2025-12-15', '/api/v1/risks?since=2025-12-15&page[size]=200']),
    );
  });
});

describe('what is looked for in the register', () => {
  it('finds by words and chooses by category, unit and owner; each view counts what is found', async () => {
    const { say } = await open({
      'GET /api/v1/risks': listed(
        riskLine(),
        calmRisk({ unit: { id: 'u2', code: 'SG13', kind: 'study-group', title: { en: 'Networks' } }, owner: PAULA }),
        DRAFT,
      ),
    });
    const codes = () =>
      within(screen.getByRole('table', { name: say('risks.register') }))
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent?.slice(0, 6));
    await userEvent.type(await screen.findByLabelText(say('risks.search')), 'المنح');
    await waitFor(() => expect(codes()).toEqual(['R-0004']));
    expect(screen.getByLabelText(say('risks.show-drafts', { count: 1 }))).toBeInTheDocument();
    await userEvent.clear(screen.getByLabelText(say('risks.search')));
    await waitFor(() => expect(codes()).toEqual(['R-0004', 'R-0002']));
    await userEvent.selectOptions(screen.getByLabelText(say('risks.unit')), 'SG13 Networks');
    expect(codes()).toEqual(['R-0002']);
    expect(screen.getByLabelText(say('risks.show-above', { count: 0 }))).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText(say('risks.owner')), AMARA.name);
    expect(screen.getByText(say('risks.noneFound'))).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: say('risks.clearFilters') }));
    expect(codes()).toEqual(['R-0004', 'R-0002']);
    await userEvent.selectOptions(screen.getByLabelText(say('risks.category')), 'SR6 Participation');
    expect(codes()).toEqual(['R-0004', 'R-0002']);
  });

  it('says what went wrong, and tries again', async () => {
    let isDown = true;
    const { say } = await open({
      'GET /api/v1/risks': () =>
        isDown ? { status: 503, body: refusal('service/unavailable', 'The database is away.') } : listed(riskLine()),
    });
    expect(await screen.findByText('The database is away.')).toBeVisible();
    isDown = false;
    await userEvent.click(screen.getByRole('button', { name: say('states.retry') }));
    expect(await screen.findByRole('table', { name: say('risks.register') })).toBeVisible();
  });

  it('says so when nothing is watched', async () => {
    const { say } = await open({ 'GET /api/v1/risks': listed() });
    expect(await screen.findByText(say('risks.none-all'))).toBeVisible();
    expect(screen.getByText(say('risks.findingNone'))).toBeVisible();
  });
});

describe('the heat map', () => {
  it('is a table of likelihood by impact, each cell with its level and the risks in it', async () => {
    const { say } = await open();
    const table = within(await screen.findByRole('table', { name: say('risks.map-residual') }));
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      say('risks.corner'),
      '1 Insignificant',
      '2 Minor',
      '3 Moderate',
      '4 Major',
      '5 Critical',
    ]);
    const rows = table.getAllByRole('row');
    expect(rows[1]).toHaveTextContent(/^5 Almost certain/);
    const likely = within(rows[2] as HTMLElement);
    const mark = likely.getByRole('link');
    expect(mark).toHaveAttribute('href', '/risks/k4');
    expect(mark).toHaveAccessibleName(`R-0004 ${say('risks.moved-up')} ${say('risks.aboveAppetite')}`);
    expect(within(rows[3] as HTMLElement).getByText('R-0004')).toBeVisible();
    expect(rows[3]).toHaveTextContent(say('risks.stoodHere', { day: '' }).slice(0, 8).trim());
  });

  it('tells the movement in words too, and not of the inherent or the target risk', async () => {
    const { say } = await open();
    const place = (level: 'high' | 'critical', likelihood: number) =>
      say('risks.placeOf', {
        level: say(`risks.level-${level}`),
        steps: say('risks.steps', { likelihood, impact: 4 }),
      });
    const sentence = say('risks.way-up', { before: place('high', 3), after: place('critical', 4) });
    expect(await screen.findByText(sentence)).toBeVisible();
    await userEvent.click(screen.getByLabelText(say('risks.kind-target')));
    expect(screen.queryByText(sentence)).toBeNull();
    expect(screen.getByText(say('risks.unassessed', { count: 1 }))).toBeVisible();
    expect(screen.getByRole('table', { name: say('risks.map-target') })).toBeVisible();
  });
});

describe('the heat map and what is beside it', () => {
  it('is as it stood on another day, with the movement between two', async () => {
    const between = { from: '15 Dec 2025', until: '31 Jan 2026' };
    const { say, received } = await open();
    fill(await screen.findByLabelText(say('risks.since')), '2025-12-15');
    fill(await screen.findByLabelText(say('risks.untilDay')), '2026-01-31');
    expect(await screen.findByRole('heading', { name: say('risks.movedBetween', between) })).toBeVisible();
    expect(screen.getByText(say('risks.stoodThen', { day: '31 Jan 2026' }))).toBeVisible();
    await waitFor(() =>
      expect(received.map(({ path }) => path)).toContain('/api/v1/risk-maps?since=2025-12-15&until=2026-01-31'),
    );
    fill(screen.getByLabelText(say('risks.untilDay')), '2025-12-14');
    expect(await screen.findByText(say('risks.untilTooEarly'))).toBeVisible();
    expect(screen.queryByRole('table', { name: say('risks.map-residual') })).toBeNull();
    fill(screen.getByLabelText(say('risks.untilDay')), '');
    expect(await screen.findByText(say('risks.movedSince', { day: '15 Dec 2025' }))).toBeVisible();
    expect(received.map(({ path }) => path).filter((path) => path.includes('until=2025-12-14'))).toEqual([]);
  });

  it('shows the risks of a cell beside it, to the keyboard too, and goes back to where one was', async () => {
    const { say } = await open();
    const cell = await screen.findByRole('button', {
      name: say('risks.cell', {
        level: say('risks.level-high'),
        steps: say('risks.steps', { likelihood: 4, impact: 4 }),
        count: 1,
      }),
    });
    cell.focus();
    await userEvent.keyboard('{Enter}');
    const title = say('risks.cellTitle', {
      level: say('risks.level-high'),
      likelihood: 'Likely',
      impact: 'Major',
    });
    const panel = await screen.findByRole('region', { name: title });
    expect(panel.parentElement).toHaveFocus();
    expect(panel).toHaveTextContent('Voluntary contributions fell.');
    expect(panel).toHaveTextContent(say('risks.doneOf', { done: 1, all: 3 }));
    expect(within(panel).getByRole('link', { name: 'R-0004 Fellowships underfunded' })).toBeVisible();
    expect(cell).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(within(panel).getByRole('button', { name: say('risks.closeCell') }));
    expect(await screen.findByRole('region', { name: say('risks.besideMap') })).toBeVisible();
    expect(cell).toHaveFocus();
    expect(cell).toHaveAttribute('aria-pressed', 'false');
  });

  it('speaks Arabic from right to left', async () => {
    const { say } = await open({}, 'ar');
    expect(await screen.findByRole('table', { name: say('risks.map-residual') })).toHaveTextContent('شبه مؤكد');
    expect(document.documentElement.dir).toBe('rtl');
    expect(screen.getAllByText('نقص تمويل المنح')[0]).toBeVisible();
  });
});
