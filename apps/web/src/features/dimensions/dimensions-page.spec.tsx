import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { fill } from '../../../testing/fill';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { SignedInContext } from '../../api/signed-in';
import { DimensionPage } from './dimension-page';
import { DimensionsPage } from './dimensions-page';

const category = (id: string, title: string) => ({
  id,
  code: id,
  title: { en: title },
  validFrom: null,
  validUntil: null,
  version: 1,
});
const SEX = {
  id: 'sex',
  code: 'sex',
  title: { en: 'Sex' },
  isSample: true,
  retiredOn: null,
  version: 1,
  categories: [category('women', 'Women'), category('not-stated', 'Not stated')],
};
const LIST = { 'GET /api/v1/dimensions': { body: { items: [SEX], next: null } } };
const ONE = { 'GET /api/v1/dimensions/': { body: SEX } };
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const as = (role: 'planner' | 'auditor', Page: typeof DimensionsPage) => (
  <SignedInContext value={signedInAs('me', role)}>
    <Page />
  </SignedInContext>
);

describe('the dimensions', () => {
  it('are listed with their categories counted, and only read by an auditor', async () => {
    fakeServer(LIST);
    const { say } = await renderPage(as('auditor', DimensionsPage));
    expect(await screen.findByRole('link', { name: 'Sex' })).toHaveAttribute('href', '/dimensions/sex');
    expect(screen.getByText(say('dimensions.count', { count: 2 }))).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: say('dimensions.createAsk') })).toBeNull();
  });

  it('are made with their categories; a refusal stands beside the row that it names', async () => {
    let isRefused = false;
    const { received } = fakeServer({
      ...LIST,
      'POST /api/v1/dimensions': () => {
        if (isRefused) return { status: 201, body: SEX };
        isRefused = true;
        const fault = { field: 'categories.1.code', detail: 'This is not a key.' };
        return { status: 400, body: refusal('request/invalid', 'Some fields have to be changed.', [fault]) };
      },
    });
    const { say } = await renderPage(as('planner', DimensionsPage));
    await press(say('dimensions.createAsk'));
    const drawer = within(await screen.findByRole('dialog'));
    const [code] = drawer.getAllByLabelText(say('dimensions.code'));
    if (code) fill(code, 'age');
    const [title] = drawer.getAllByLabelText('English');
    if (title) fill(title, 'Age');
    const row = (number: number) =>
      within(drawer.getByRole('group', { name: say('dimensions.categoryRow', { number }) }));
    fill(row(1).getByLabelText(say('dimensions.code')), 'young');
    fill(row(1).getByLabelText('English'), 'Young');
    fill(row(2).getByLabelText(say('dimensions.code')), 'o l d');
    await press(say('dimensions.create'));
    expect(await row(2).findByText('This is not a key.')).toBeInTheDocument();
    await press(say('states.removeOf', { name: say('dimensions.categoryRow', { number: 2 }) }));
    await press(say('dimensions.create'));
    expect(await screen.findAllByText(say('dimensions.created', { code: 'age' }))).not.toHaveLength(0);
    expect(received.findLast(({ method }) => method === 'POST')?.body).toEqual({
      code: 'age',
      title: { en: 'Age' },
      categories: [{ code: 'young', title: { en: 'Young' }, validFrom: null, validUntil: null }],
    });
  });
});

describe('one dimension', () => {
  it('always has "not stated", which nobody changes', async () => {
    fakeServer(ONE);
    const { say } = await renderPage(as('planner', DimensionPage));
    expect(await screen.findByText(say('dimensions.always'))).toBeInTheDocument();
    expect(screen.getByRole('button', { name: say('dimensions.changeOf', { code: 'women' }) })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: say('dimensions.changeOf', { code: 'not-stated' }) })).toBeNull();
  });

  it('is renamed; when somebody else was faster, their title stands beside what was typed', async () => {
    const versions: (string | null)[] = [];
    fakeServer({
      ...ONE,
      'GET /api/v1/dimensions/sex': { body: { ...SEX, title: { en: 'Gender' }, version: 2 } },
      'PATCH /api/v1/dimensions/sex': ({ headers }) => {
        versions.push(headers.get('If-Match'));
        return versions.length === 1
          ? { status: 412, body: refusal('row/stale', 'Somebody else has changed it.') }
          : { body: SEX };
      },
    });
    const { say } = await renderPage(as('planner', DimensionPage));
    await press(say('dimensions.renameAsk'));
    const french = await screen.findByLabelText('Français');
    fill(french, 'Sexe');
    await press(say('dimensions.save'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody else has changed it.');
    expect(french).toHaveValue('Sexe');
    expect(screen.getByLabelText('English')).toHaveAccessibleDescription(say('states.savedNow', { value: 'Gender' }));
    await press(say('dimensions.save'));
    expect(await screen.findAllByText(say('dimensions.changed', { code: 'sex' }))).not.toHaveLength(0);
    expect(versions).toEqual(['"1"', '"2"']);
  });

  it('ends a category on a day', async () => {
    const { received } = fakeServer({ ...ONE, 'PATCH /api/v1/categories/women': { body: SEX } });
    const { say } = await renderPage(as('planner', DimensionPage));
    await press(say('dimensions.changeOf', { code: 'women' }));
    fill(await screen.findByLabelText(say('dimensions.validUntil')), '2026-12-31');
    await press(say('dimensions.save'));
    await screen.findAllByText(say('dimensions.changed', { code: 'women' }));
    expect(received.find(({ method }) => method === 'PATCH')?.body).toEqual({
      title: { en: 'Women' },
      validFrom: null,
      validUntil: '2026-12-31',
    });
  });

  it('is retired once that was asked; who was too slow sees the newer one and asks again', async () => {
    const versions: (string | null)[] = [];
    let version = 1;
    fakeServer({
      'GET /api/v1/dimensions/': () => ({
        body: { ...SEX, version, retiredOn: versions.length === 2 ? '2026-03-16' : null },
      }),
      'POST /api/v1/dimensions/sex/retirements': ({ headers }) => {
        versions.push(headers.get('If-Match'));
        if (versions.length === 2) return { body: SEX };
        version = 2;
        return { status: 412, body: refusal('row/stale', 'Somebody else has changed it.') };
      },
    });
    const { say } = await renderPage(as('planner', DimensionPage));
    await press(say('dimensions.retireAsk'));
    expect(await screen.findByText(say('dimensions.retireWhy'))).toBeInTheDocument();
    await press(say('dimensions.retire'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody else has changed it.');
    await press(say('dimensions.retire'));
    expect(await screen.findAllByText(say('dimensions.retireDone', { code: 'sex' }))).not.toHaveLength(0);
    expect(await screen.findByText(say('dimensions.retiredSince', { day: '16 Mar 2026' }))).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: say('dimensions.retireAsk') })).toBeNull();
    expect(screen.queryByRole('button', { name: say('dimensions.addAsk') })).toBeNull();
    expect(versions).toEqual(['"1"', '"2"']);
  });
});
