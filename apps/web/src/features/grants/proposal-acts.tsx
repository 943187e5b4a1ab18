import { mayConfirmGrant } from '@resolute/domain';
import { type RoleGrant, useGrantDecision } from '../../api/role-grants';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { AskFirst } from '../../ui/ask-first';
import { UnavailableAction } from '../../ui/unavailable-action';
import classes from './grants.module.css';

interface ProposalActsProps {
  readonly grant: RoleGrant;
  readonly onDone: (sentence: string) => void;
}

/** Yes or no to a proposal. Nobody confirms their own, nor a role for themselves; saying no is open to every administrator. */
export function ProposalActs({ grant, onDone }: ProposalActsProps) {
  return (
    <div className={classes.acts}>
      <Confirm grant={grant} onDone={onDone} />
      <Decline grant={grant} onDone={onDone} />
    </div>
  );
}

function Confirm({ grant, onDone }: ProposalActsProps) {
  const { say } = useWords();
  const { actor } = useSignedIn();
  const decide = useGrantDecision();
  const proposed = { personId: grant.person.id, proposedById: grant.proposedBy?.id ?? null };
  const decision = mayConfirmGrant(actor, proposed);
  const about = { name: grant.person.name, role: say(`roles.${grant.role}`) };
  if (!decision.allowed) {
    const why = decision.reason === 'proposer' ? say('grants.proposedByYou') : say('grants.forYou');
    return <UnavailableAction action={say('grants.confirm')} why={why} />;
  }
  return (
    <AskFirst
      ask={say('grants.confirmAsk')}
      title={say('grants.confirmTitle', about)}
      consequence={say('grants.confirmConsequence', about)}
      action={say('grants.confirm')}
      send={async () => {
        await decide('confirm', grant);
        onDone(say('grants.confirmed', about));
      }}
    />
  );
}

function Decline({ grant, onDone }: ProposalActsProps) {
  const { say } = useWords();
  const { person } = useSignedIn();
  const decide = useGrantDecision();
  const about = { name: grant.person.name, role: say(`roles.${grant.role}`) };
  const isOwn = grant.proposedBy?.id === person.id;
  return (
    <AskFirst
      ask={isOwn ? say('grants.withdrawAsk') : say('grants.declineAsk')}
      title={isOwn ? say('grants.withdrawTitle', about) : say('grants.declineTitle', about)}
      consequence={say('grants.declineConsequence', about)}
      action={isOwn ? say('grants.withdraw') : say('grants.decline')}
      isDangerous
      send={async () => {
        await decide('decline', grant);
        onDone(isOwn ? say('grants.withdrawn', about) : say('grants.declined', about));
      }}
    />
  );
}
