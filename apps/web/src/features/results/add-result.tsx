import { mayChangePlans } from '@resolute/domain';
import type { Plan } from '../../api/plans';
import type { PointInTime } from '../../api/results';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { DrawerButton } from '../../ui/drawer-button';
import { isPast } from '../../ui/time/is-past';
import { UnavailableAction } from '../../ui/unavailable-action';
import { ResultForm } from './result-form';

interface AddResultProps {
  readonly plan: Plan;
  readonly time: PointInTime;
  readonly onDone: (sentence: string) => void;
}

/** For planners: enters a result into the plan, unless it is frozen or a past state is shown. */
export function AddResult({ plan, time, onDone }: AddResultProps) {
  const { say } = useWords();
  const { actor } = useSignedIn();
  if (!mayChangePlans(actor).allowed) return null;
  if (isPast(time)) return <UnavailableAction action={say('results.add')} why={say('results.pastNoChange')} />;
  if (plan.frozenAt !== null)
    return <UnavailableAction action={say('results.add')} why={say('results.frozen', { plan: plan.code })} />;
  return (
    <DrawerButton
      ask={say('results.add')}
      title={say('results.addTitle', { plan: plan.code })}
      isPrimary
      onDone={onDone}
    >
      {(frame) => <ResultForm plan={plan} {...frame} />}
    </DrawerButton>
  );
}
