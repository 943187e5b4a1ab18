import { useWords } from '../../text/words';
import { DrawerButton } from '../../ui/drawer-button';
import { useUnitsToRaise } from '../../ui/risks/use-units-to-raise';
import { useFilters } from '../../ui/table/use-filters';
import { RiskForm } from './risk-form';
import type { LinkValue } from './risk-values';

/** Raises a risk, for whoever may raise one for some unit; at once, where the address says what on. */
export function RaiseRisk({ onDone }: { readonly onDone: (sentence: string) => void }) {
  const { say } = useWords();
  const [{ raiseOn }] = useFilters(['raiseOn']);
  const on = raiseOn === undefined ? undefined : linkIn(raiseOn);
  if (useUnitsToRaise().length === 0) return null;
  return (
    <DrawerButton
      ask={say('risks.raiseAsk')}
      title={say('risks.raiseTitle')}
      isPrimary
      isOpenFirst={on !== undefined}
      onDone={onDone}
    >
      {(frame) => <RiskForm {...frame} {...(on && { on })} />}
    </DrawerButton>
  );
}

/** The address can hold anything: what is no link to an indicator or a result is left out. */
function linkIn(raiseOn: string): LinkValue | undefined {
  const [kind, target] = raiseOn.split(':');
  return (kind === 'indicator' || kind === 'result') && target ? { kind, target } : undefined;
}
