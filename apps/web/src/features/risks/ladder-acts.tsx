import { isAcceptable, isLiveRisk, rungsAbove } from '@resolute/domain';
import { useWords } from '../../text/words';
import { DrawerButton } from '../../ui/drawer-button';
import { isAboveAppetiteNow } from '../../ui/risks/is-above-appetite-now';
import { UnavailableAction } from '../../ui/unavailable-action';
import { AcceptForm } from './accept-form';
import { EscalateForm } from './escalate-form';
import type { PartProps } from './part-props';
import classes from './risks.module.css';
import { useMay } from './use-may';

/** Takes a risk further up, or bears it for a time. */
export function LadderActs({ risk, onDone }: PartProps) {
  const { say } = useWords();
  const may = useMay(risk);
  const { code, rung } = risk;
  return (
    <div className={classes.acts}>
      {may.escalate && rungsAbove(rung).length > 0 && (
        <DrawerButton ask={say('risks.escalateAsk')} title={say('risks.escalateTitle', { code })} onDone={onDone}>
          {(frame) => <EscalateForm risk={risk} {...frame} />}
        </DrawerButton>
      )}
      {may.decides && isLiveRisk(risk.state) && isAboveAppetiteNow(risk) && <Accept risk={risk} onDone={onDone} />}
    </div>
  );
}

/** For the Director, or with the reason why not. */
function Accept({ risk, onDone }: PartProps) {
  const { say } = useWords();
  const { decide } = useMay(risk);
  if (risk.appetite !== null && !isAcceptable(risk.appetite))
    return <UnavailableAction action={say('risks.acceptAsk')} why={say('risks.acceptNot-zero')} />;
  if (!decide.allowed)
    return (
      <UnavailableAction
        action={say('risks.acceptAsk')}
        why={say(decide.reason === 'unescalated' ? 'risks.acceptNot-unescalated' : 'risks.acceptNot-assessor')}
      />
    );
  return (
    <DrawerButton ask={say('risks.acceptAsk')} title={say('risks.acceptTitle', { code: risk.code })} onDone={onDone}>
      {(frame) => <AcceptForm risk={risk} {...frame} />}
    </DrawerButton>
  );
}
