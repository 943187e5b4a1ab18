import { randomUUID } from 'node:crypto';
import type { Chromium } from './in-chromium';
import { mailedLink } from './mailbox';
import { productPlace } from './place';
import type { Account } from './sample-accounts';
import type { Visit } from './visit';

export interface Invited {
  readonly id: string;
  readonly email: string;
  /** Where the mail leads. */
  readonly link: string;
}

/** Somebody new, so that no other story meets them. The page's own fetch invites: how the form does it is a story of its own. */
export async function invited(administrator: Visit, name = 'Noor Haddad'): Promise<Invited> {
  const email = `noor-${randomUUID()}@test.example`;
  const { id } = await administrator.post<{ id: string }>('/api/v1/people', { name, email, language: 'en' });
  return { id, email, link: await mailedLink(productPlace(), email, 'join') };
}

/** Chooses a password at the end of a link, and comes to the sign-in. */
export async function choosePassword(visit: Visit, password: string, action: string): Promise<void> {
  await visit.fill('links.password', password);
  await visit.button(action).click();
  await visit.titled('links.done');
  await visit.link('links.toSignIn').click();
  await visit.field('signIn.email').waitFor();
}

/** Somebody new who has joined and signed in. */
export async function joined(
  chromium: Chromium,
  { email, link }: Invited,
): Promise<{ visit: Visit; account: Account }> {
  const account = { email, password: 'seven blue herons wade' };
  const visit = await chromium.open();
  await visit.goTo(link);
  await choosePassword(visit, account.password, 'links.joinAction');
  await visit.signIn(account);
  return { visit, account };
}
