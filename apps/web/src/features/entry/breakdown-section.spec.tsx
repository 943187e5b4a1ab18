import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { cellOf } from '../../../testing/cells';
import { fakeServer } from '../../../testing/fake-server';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { type ActualContent, NO_CONTENT } from '../../api/actuals';
import type { Dimension } from '../../api/indicators';
import { SignedInContext } from '../../api/signed-in';
import { BreakdownSections } from './breakdown-section';
import type { EntryRow } from './entry-row';

const days = { validFrom: null, validUntil: null, version: 1 };
const category = (code: string, about: Partial<typeof days> | { validUntil: string } = {}) => ({
  ...days,
  id: code,
  code,
  title: { en: code },
  ...about,
});
const dimension: Dimension = {
  id: 'd',
  code: 'kind',
  title: { en: 'Kind' },
  retiredOn: null,
  isSample: false,
  version: 1,
  categories: [category('Now'), category('Ended', { validUntil: '2026-06-30' })],
};
const breakdowns = [{ id: 'b', rule: 'independent' as const, isRequired: false, dimension }];
const cell = cellOf('A', { indicator: { breakdowns } });
const part = (categoryId: string, value: string) => ({ breakdownId: 'b', categoryId, value });

async function openBreakdown(breakdown: ActualContent['breakdown']) {
  fakeServer({ 'GET /api/v1/dimensions': { body: { items: [dimension], next: null } } });
  const row: EntryRow = {
    key: 'k',
    cell,
    content: { ...NO_CONTENT, value: '10', breakdown },
    save: undefined,
    warnings: [],
    missing: [],
    isEmpty: false,
    isOthers: false,
  };
  const changed: ActualContent[] = [];
  const rendered = await renderPage(
    <SignedInContext value={signedInAs('me', 'contributor')}>
      <BreakdownSections row={row} onChange={(content) => changed.push(content)} />
    </SignedInContext>,
  );
  await screen.findByLabelText('Now');
  return { ...rendered, changed, user: userEvent.setup() };
}

describe('the breakdown of a value', () => {
  it('offers the categories that there are in its period', async () => {
    await openBreakdown([]);
    expect(screen.queryByLabelText('Ended')).not.toBeInTheDocument();
  });

  it('says of a figure that its category has ended, and lets one take it away', async () => {
    const { user, say, changed } = await openBreakdown([part('Now', '8'), part('Ended', '2')]);
    const field = screen.getByLabelText('Ended');
    expect(field).toHaveValue('2');
    expect(field).toHaveAccessibleDescription(say('entry.noSuchCategory'));
    await user.clear(field);
    await user.tab();
    expect(changed.at(-1)?.breakdown).toEqual([part('Now', '8')]);
  });
});
