import { moveRisk, type Risk, type RiskMove } from '../../api/risks';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { ReasonField } from './reason-field';
import { StepForm } from './step-form';

interface MoveFormProps extends DrawerFrame {
  readonly risk: Risk;
  readonly move: RiskMove;
}

/** One step in the life of a risk: opened, monitored, closed, and opened again. */
export function MoveForm({ risk, move, ...frame }: MoveFormProps) {
  const { say } = useWords();
  const labels = { reason: say('risks.reason') };
  return (
    <StepForm<{ reason: string }>
      {...frame}
      name={`move-${move}`}
      risk={risk}
      initial={{ reason: '' }}
      labels={labels}
      send={(seen, { reason }) => moveRisk(seen, move, reason)}
      done={({ code }) => say(`risks.moveDone-${move}`, { code })}
      action={say(`risks.do-${move}`)}
      why={say(`risks.moveWhy-${move}`)}
    >
      {(field) => <ReasonField {...field('reason')} label={labels.reason} />}
    </StepForm>
  );
}
