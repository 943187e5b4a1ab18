import { useLocation } from '@tanstack/react-router';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { fill } from '../../../testing/fill';
import { renderPage } from '../../../testing/render-page';
import type { SavedView } from '../../api/saved-views';
import { ChangeNotice, useChange } from '../change-notice';
import { useFilters } from '../table/use-filters';
import { SavedViews } from './saved-views';

const ABOVE: SavedView = { id: 'v1', screen: 'risks', name: 'Above appetite', query: 'show=above', version: 3 };
const TARGET: SavedView = { ...ABOVE, id: 'v2', name: 'Target', query: 'show=above&kind=target', version: 1 };

function SomeList() {
  const [change, onDone] = useChange();
  const [, choose] = useFilters(['show'] as const);
  const { searchStr } = useLocation();
  return (
    <>
      <ChangeNotice change={change} />
      <SavedViews screen="risks" onDone={onDone} />
      <button type="button" onClick={() => choose({ show: 'overdue' })}>
        OVERDUE
      </button>
      <output>{searchStr}</output>
    </>
  );
}

async function open(answers: Parameters<typeof fakeServer>[0] = {}, views: readonly SavedView[] = [ABOVE, TARGET]) {
  const server = fakeServer({ 'GET /api/v1/saved-views': () => ({ body: { items: views } }), ...answers });
  const rendered = await renderPage(<SomeList />);
  const { say } = rendered;
  const menu = async (): Promise<void> => {
    await userEvent.click(await screen.findByRole('button', { name: say('savedViews.views') }));
    await screen.findByRole('menuitem', { name: say('savedViews.saveAsk') });
  };
  const act = async (name: string): Promise<void> => {
    await menu();
    await userEvent.click(await screen.findByRole('menuitem', { name }));
  };
  const sent = (method: string) => server.received.filter((each) => each.method === method);
  return { ...rendered, menu, act, sent };
}

describe('saved views', () => {
  it('are listed in a menu, and one step away', async () => {
    const { menu, act } = await open();
    await act('Target');
    await waitFor(() => expect(document.querySelector('output')).toHaveTextContent('?show=above&kind=target'));
    await menu();
    expect(await screen.findByRole('menuitem', { name: 'Target' })).toHaveAttribute('aria-current', 'true');
    expect(screen.getByRole('menuitem', { name: 'Above appetite' })).not.toHaveAttribute('aria-current');
  });

  it('are saved as the list is shown now, under a name', async () => {
    const { say, act, sent } = await open(
      { 'POST /api/v1/saved-views': { status: 201, body: { ...ABOVE, name: 'Late' } } },
      [],
    );
    await userEvent.click(await screen.findByRole('button', { name: 'OVERDUE' }));
    await act(say('savedViews.saveAsk'));
    fill(await screen.findByLabelText(say('savedViews.name')), 'Late');
    await userEvent.click(screen.getByRole('button', { name: say('savedViews.save') }));
    await screen.findAllByText(say('savedViews.saved', { name: 'Late' }));
    expect(sent('POST')[0]?.body).toEqual({ screen: 'risks', name: 'Late', query: 'show=overdue' });
  });

  it('tell at the field what is wrong with a name', async () => {
    const taken = refusal('request/invalid', 'Some of it is wrong.', [{ field: 'name', detail: 'It is taken.' }]);
    const { say, act } = await open({ 'POST /api/v1/saved-views': { status: 422, body: taken } });
    await act(say('savedViews.saveAsk'));
    const name = await screen.findByLabelText(say('savedViews.name'));
    fill(name, 'Target');
    await userEvent.click(screen.getByRole('button', { name: say('savedViews.save') }));
    await waitFor(() => expect(name).toBeInvalid());
    expect(name).toHaveValue('Target');
    expect(name).toHaveAccessibleDescription(expect.stringContaining('It is taken.'));
  });

  it('get another name from the version that was seen', async () => {
    const { say, act, sent } = await open({
      'PATCH /api/v1/saved-views/v1': { body: { ...ABOVE, name: 'Too risky', version: 4 } },
    });
    await act(say('savedViews.manageAsk'));
    await userEvent.click(
      await screen.findByRole('button', { name: say('savedViews.renameOf', { name: ABOVE.name }) }),
    );
    const name = screen.getByLabelText(say('savedViews.name'));
    expect(name).toHaveFocus();
    fill(name, 'Too risky');
    await userEvent.click(screen.getByRole('button', { name: say('savedViews.rename') }));
    await screen.findByText(say('savedViews.renamed', { name: 'Too risky' }));
    const [patch] = sent('PATCH');
    expect([patch?.body, patch?.headers.get('if-match')]).toEqual([{ name: 'Too risky' }, '"3"']);
  });

  it('are removed after a question', async () => {
    const views = [ABOVE, TARGET];
    const { say, act, sent } = await open(
      {
        'DELETE /api/v1/saved-views/v1': () => {
          views.shift();
          return { status: 204 };
        },
      },
      views,
    );
    await act(say('savedViews.manageAsk'));
    const drawer = within(await screen.findByRole('dialog', { name: say('savedViews.views') }));
    const [first] = drawer.getAllByRole('button', { name: say('savedViews.removeAsk') });
    await userEvent.click(first as HTMLElement);
    const question = within(
      await screen.findByRole('dialog', { name: say('savedViews.removeOf', { name: ABOVE.name }) }),
    );
    expect(sent('DELETE')).toEqual([]);
    await userEvent.click(question.getByRole('button', { name: say('savedViews.remove') }));
    await screen.findByText(say('savedViews.removed', { name: ABOVE.name }));
    expect(drawer.queryByText(ABOVE.name)).toBeNull();
    expect(drawer.getByText(TARGET.name)).toBeVisible();
  });

  it('say so where there is none yet', async () => {
    const { say, menu } = await open({}, []);
    await menu();
    expect(await screen.findByText(say('savedViews.none'))).toBeVisible();
    expect(screen.queryByRole('menuitem', { name: say('savedViews.manageAsk') })).toBeNull();
  });
});
