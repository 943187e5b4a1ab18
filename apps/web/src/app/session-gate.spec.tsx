import { MantineProvider } from '@mantine/core';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, use } from 'react';
import { fakeServer } from '../../testing/fake-server';
import { sessionOf } from '../../testing/people';
import { renderPage } from '../../testing/render-page';
import { type Session, sessionQuery, stepIn } from '../api/session';
import { DrawerButton } from '../ui/drawer-button';
import { SessionGate } from './session-gate';

const SIGNED_OUT: Session = { stage: 'signed-out', hasSample: false };

async function typedAndSignedOut() {
  fakeServer({ 'GET /api/v1/sessions/current': { body: sessionOf('lea') } });
  const page = await renderPage(
    <SessionGate>
      <input aria-label="narrative" />
    </SessionGate>,
  );
  await userEvent.type(await screen.findByLabelText('narrative'), 'Approval took 56 days');
  act(() => {
    page.queries.setQueryData(sessionQuery.queryKey, SIGNED_OUT);
  });
  await screen.findByRole('heading', { name: page.say('signIn.title') });
  return page;
}

describe('a session that ends in the middle of work', () => {
  it('hides the work behind the sign-in, and gives it back as it was', async () => {
    const { queries, say } = await typedAndSignedOut();
    expect(screen.getByLabelText('narrative')).not.toBeVisible();
    expect(screen.getByText(say('signIn.return'))).toBeVisible();
    act(() => stepIn(queries, sessionOf('lea')));
    await waitFor(() => expect(screen.getByLabelText('narrative')).toBeVisible());
    expect(screen.getByLabelText('narrative')).toHaveValue('Approval took 56 days');
  });

  it('gives nothing of it to somebody else', async () => {
    const { queries } = await typedAndSignedOut();
    act(() => stepIn(queries, sessionOf('john')));
    await waitFor(() => expect(screen.getByLabelText('narrative')).toBeVisible());
    expect(screen.getByLabelText('narrative')).toHaveValue('');
  });
});

describe('a session that ends while a drawer is open', () => {
  /** As in a browser: a drawer stands at the end of the document, or where the page has a place for it. */
  const typedInDrawer = async () => {
    fakeServer({ 'GET /api/v1/sessions/current': { body: sessionOf('lea') } });
    const page = await renderPage(
      <MantineProvider theme={{ components: { Drawer: { defaultProps: { transitionProps: { duration: 0 } } } } }}>
        <SessionGate>
          <DrawerButton ask="Add an action" title="Action" onDone={() => undefined}>
            {() => <input aria-label="narrative" />}
          </DrawerButton>
        </SessionGate>
      </MantineProvider>,
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Add an action' }));
    await userEvent.type(await screen.findByLabelText('narrative'), 'Approval took 56 days');
    act(() => {
      page.queries.setQueryData(sessionQuery.queryKey, SIGNED_OUT);
    });
    await screen.findByRole('heading', { name: page.say('signIn.title') });
    return page;
  };

  it('hides it with the page, whatever key is pressed at the sign-in, and gives it back as it was', async () => {
    const { queries } = await typedInDrawer();
    expect(screen.getByLabelText('narrative')).not.toBeVisible();
    await userEvent.keyboard('{Escape}');
    act(() => stepIn(queries, sessionOf('lea')));
    await waitFor(() => expect(screen.getByLabelText('narrative')).toBeVisible());
    expect(screen.getByLabelText('narrative')).toHaveValue('Approval took 56 days');
    await waitFor(() => expect(screen.getByRole('dialog')).toContainElement(document.activeElement as HTMLElement));
  });

  it('lets the sign-in scroll', async () => {
    await typedInDrawer();
    expect(document.body).not.toHaveAttribute('data-scroll-locked');
  });

  it('gives nothing of it to somebody else', async () => {
    const { queries } = await typedInDrawer();
    act(() => stepIn(queries, sessionOf('john')));
    await screen.findByRole('button', { name: 'Add an action' });
    expect(screen.queryByLabelText('narrative')).toBeNull();
  });
});

it('waits for a page that is still being fetched', async () => {
  let came: () => void = () => undefined;
  const code = new Promise<void>((resolve) => {
    came = resolve;
  });
  const Late = () => {
    use(code);
    return <p>Here it is</p>;
  };
  fakeServer({ 'GET /api/v1/sessions/current': { body: sessionOf('lea') } });
  await renderPage(
    <Suspense fallback={<p>Wait</p>}>
      <SessionGate>
        <Late />
      </SessionGate>
    </Suspense>,
  );
  expect(await screen.findByText('Wait')).toBeVisible();
  await act(async () => came());
  expect(await screen.findByText('Here it is')).toBeVisible();
});
