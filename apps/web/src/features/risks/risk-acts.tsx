import { isPossible, missingToOpen, riskLifecycle } from '@resolute/domain';
import type { RiskMove } from '../../api/risks';
import { useWords } from '../../text/words';
import { DrawerButton } from '../../ui/drawer-button';
import { UnavailableAction } from '../../ui/unavailable-action';
import { IncidentForm } from './incident-form';
import { MoveForm } from './move-form';
import type { PartProps } from './part-props';
import { ReviewForm } from './review-form';
import { RiskForm } from './risk-form';
import { useMay } from './use-may';

const MOVES: readonly RiskMove[] = ['open', 'monitor', 'reopen', 'close'];

/** What can be done with a risk as a whole, as far as its state allows it and this person may. */
export function RiskActs({ risk, onDone }: PartProps) {
  const { say } = useWords();
  const may = useMay(risk);
  if (!may.change) return null;
  const { code, state } = risk;
  return (
    <>
      <DrawerButton ask={say('risks.changeAsk')} title={say('risks.changeTitle', { code })} onDone={onDone}>
        {(frame) => <RiskForm risk={risk} {...frame} />}
      </DrawerButton>
      {may.watch && (
        <DrawerButton ask={say('risks.reviewAsk')} title={say('risks.reviewTitle', { code })} onDone={onDone}>
          {(frame) => <ReviewForm risk={risk} {...frame} />}
        </DrawerButton>
      )}
      {may.watch && (
        <DrawerButton ask={say('risks.incidentAsk')} title={say('risks.incidentTitle', { code })} onDone={onDone}>
          {(frame) => <IncidentForm risk={risk} {...frame} />}
        </DrawerButton>
      )}
      {MOVES.filter((move) => isPossible(riskLifecycle, state, move)).map((move) => (
        <Move key={move} move={move} risk={risk} onDone={onDone} />
      ))}
    </>
  );
}

/** A draft that bears upon nothing cannot be opened, which is said before anybody tries. */
function Move({ move, risk, onDone }: PartProps & { readonly move: RiskMove }) {
  const { say } = useWords();
  if (move === 'open' && missingToOpen({ linkCount: risk.links.length }).length > 0)
    return <UnavailableAction action={say('risks.ask-open')} why={say('risks.openNot')} />;
  return (
    <DrawerButton
      ask={say(`risks.ask-${move}`)}
      title={say(`risks.move-${move}`, { code: risk.code })}
      isPrimary={move === 'open'}
      onDone={onDone}
    >
      {(frame) => <MoveForm risk={risk} move={move} {...frame} />}
    </DrawerButton>
  );
}
