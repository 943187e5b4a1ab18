import { mayChangePlans } from '@resolute/domain';
import type { ResultThread } from '../../api/results';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { DrawerButton } from '../../ui/drawer-button';
import { UnavailableAction } from '../../ui/unavailable-action';
import { ResultForm } from './result-form';

interface ChangeResultProps {
  readonly result: ResultThread;
  readonly isPast: boolean;
  readonly onDone: (sentence: string) => void;
}

/** For planners: changes what the result says, unless its plan is frozen or a past state is shown. */
export function ChangeResult({ result, isPast, onDone }: ChangeResultProps) {
  const { say } = useWords();
  const { actor } = useSignedIn();
  if (!mayChangePlans(actor).allowed) return null;
  const action = say('results.changeAsk');
  const isFrozen = result.editions.some(({ resultId, frozenAt }) => resultId === result.id && frozenAt !== null);
  if (isPast) return <UnavailableAction action={action} why={say('results.pastNoChange')} />;
  if (isFrozen)
    return <UnavailableAction action={action} why={say('results.frozen', { plan: result.framework.code })} />;
  return (
    <DrawerButton ask={action} title={say('results.changeTitle', { code: result.code })} isPrimary onDone={onDone}>
      {(frame) => <ResultForm result={result} {...frame} />}
    </DrawerButton>
  );
}
