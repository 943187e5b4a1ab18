import { screen } from '@testing-library/react';
import { cellOf } from '../../../testing/cells';
import { openEntry } from '../../../testing/entry-page';

const women = { id: 'women', code: 'women', title: { en: 'Women' }, validFrom: null, validUntil: null, version: 1 };
const dimension = { id: 'd', code: 'sex', title: { en: 'Sex' }, categories: [women] };
const breakdowns = [{ id: 'b', rule: 'independent' as const, isRequired: false, dimension }];
const RATIO = cellOf('R', { indicator: { form: 'ratio' } });
const BROKEN_DOWN = cellOf('A', { indicator: { breakdowns } });
const answers = { 'GET /api/v1/dimensions': { body: { items: [dimension], next: null } } };

beforeEach(() => localStorage.clear());

/** What is said aloud. */
const said = () => screen.getByRole('status');

describe.each([
  ['a number beside the grid', 'values.field-value' as const],
  ['a figure of a category', undefined],
])('%s', (_, label) => {
  const open = async () => {
    const page = await openEntry([BROKEN_DOWN], answers);
    const field = await screen.findByLabelText(label ? page.say(label) : 'Women');
    return { ...page, field };
  };

  it('with two readings is asked about, aloud, as the focus has gone on; then the focus comes back', async () => {
    const { user, say, field } = await open();
    await user.type(field, '1.234');
    await user.tab();
    const question = say('entry.ambiguous', { typed: '1.234', first: '1.234', second: '1\u00a0234' });
    expect(said()).toHaveTextContent(question.replace('\u00a0', ' '));
    expect(field).toHaveAccessibleDescription(expect.stringContaining('could be') as unknown as string);
    await user.click(screen.getByRole('button', { name: '1\u00a0234' }));
    expect(field).toHaveValue('1\u00a0234');
    expect(field).toHaveFocus();
  });

  it('that is none is refused aloud', async () => {
    const { user, say, field } = await open();
    await user.type(field, 'many');
    await user.tab();
    expect(said()).toHaveTextContent(say('entry.unreadable', { typed: 'many' }));
  });
});

it('takes both halves of a ratio in one text, with the reading that is chosen', async () => {
  const { user, say } = await openEntry([RATIO]);
  await user.type(screen.getByLabelText(say('values.field-numerator')), '38/1.234');
  await user.tab();
  await user.click(screen.getByRole('button', { name: '38/1\u00a0234' }));
  expect(screen.getByLabelText(say('values.field-numerator'))).toHaveValue('38');
  expect(screen.getByLabelText(say('values.field-denominator'))).toHaveValue('1\u00a0234');
});
