import { useWords } from '../../text/words';
import { DrawerButton } from '../../ui/drawer-button';
import { RiskForm } from './risk-form';
import { useUnitsToRaise } from './use-units-to-raise';

/** Raises a risk, for whoever may raise one for some unit. */
export function RaiseRisk({ onDone }: { readonly onDone: (sentence: string) => void }) {
  const { say } = useWords();
  if (useUnitsToRaise().length === 0) return null;
  return (
    <DrawerButton ask={say('risks.raiseAsk')} title={say('risks.raiseTitle')} isPrimary onDone={onDone}>
      {(frame) => <RiskForm {...frame} />}
    </DrawerButton>
  );
}
