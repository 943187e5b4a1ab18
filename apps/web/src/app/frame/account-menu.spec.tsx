import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer } from '../../../testing/fake-server';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { CommentDrafts } from '../../api/comment-drafts';
import { SignedInContext } from '../../api/signed-in';
import { AccountMenu } from './account-menu';

async function openMenu() {
  const { received } = fakeServer({ 'DELETE /api/v1/sessions/current': { status: 204 } });
  const { say } = await renderPage(
    <SignedInContext value={signedInAs('lea', 'rapporteur')}>
      <AccountMenu />
    </SignedInContext>,
  );
  const signOut = async (): Promise<void> => {
    await userEvent.click(await screen.findByRole('button', { name: /Léa Ferrer/ }));
    await userEvent.click(await screen.findByRole('menuitem', { name: say('frame.signOut') }));
  };
  return { say, received, signOut };
}

const left = (received: ReturnType<typeof fakeServer>['received']): boolean =>
  received.some(({ method }) => method === 'DELETE');

beforeEach(() => localStorage.clear());

it('says before one signs out that a comment was not sent, and forgets it only then', async () => {
  const drafts = new CommentDrafts('lea');
  drafts.put('r1.comment-goals', 'Why now?');
  const { say, received, signOut } = await openMenu();
  await signOut();
  expect(await screen.findByText(say('frame.unsavedTexts', { count: 1 }))).toBeVisible();
  expect(left(received)).toBe(false);
  expect(drafts.get('r1.comment-goals')).toBe('Why now?');
  await userEvent.click(screen.getByRole('button', { name: say('frame.signOutAll') }));
  expect(left(received)).toBe(true);
  expect(drafts.count()).toBe(0);
});

it('lets whoever has sent everything go, and leaves what somebody else has typed', async () => {
  new CommentDrafts('chen').put('r1.comment-goals', 'Mine');
  const { received, signOut } = await openMenu();
  await signOut();
  expect(left(received)).toBe(true);
  expect(new CommentDrafts('chen').count()).toBe(1);
});
