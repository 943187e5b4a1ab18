import { type Actor, mayDisable, mayRemoveSecondFactor } from '@resolute/domain';
import type { MessageKey } from '../../text/wording';
import type { Person } from './people.queries';
import type { AccountAct } from './use-account-act';

type Asked = Pick<Person, 'id' | 'state' | 'hasSecondFactor'>;

/**
 * Why something cannot be done about an account now, or nothing when it can. Whether the last administrator would go is
 * known to the server alone, which says so when it is asked.
 */
const REASONS: Readonly<Record<AccountAct, (actor: Actor, person: Asked) => MessageKey | undefined>> = {
  disable: (actor, { id }) => (mayDisable(actor, id).allowed ? undefined : 'people.disableOneself'),
  enable: () => undefined,
  invite: (_, { state }) => {
    if (state === 'disabled') return 'people.enableFirst';
    return state === 'enabled' ? 'people.hasJoined' : undefined;
  },
  signOut: (_, { state }) => {
    if (state === 'disabled') return 'people.signedOutAlready';
    return state === 'invited' ? 'people.neverSignedIn' : undefined;
  },
  removeFactor: (actor, { id, hasSecondFactor }) => {
    if (!hasSecondFactor) return 'people.noSecondFactor';
    return mayRemoveSecondFactor(actor, id).allowed ? undefined : 'people.factorOneself';
  },
};

export const whyNot = (act: AccountAct, actor: Actor, person: Asked): MessageKey | undefined =>
  REASONS[act](actor, person);
