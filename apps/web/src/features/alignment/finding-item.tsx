import { isLocalDate, mayAcknowledgeFinding } from '@resolute/domain';
import type { Finding } from '../../api/alignment';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { DrawerButton } from '../../ui/drawer-button';
import { AcknowledgeForm } from './acknowledge-form';
import classes from './alignment.module.css';
import { MendLink } from './mend-link';
import { PlaceAnchor } from './place-anchor';
import { useDetail } from './use-detail';
import { WithdrawForm } from './withdraw-form';

interface FindingItemProps {
  readonly finding: Finding;
  readonly plan: string;
  readonly onDone: (sentence: string) => void;
}

/** One place where something does not line up, since when, who knows of it, and the way to mend it. */
export function FindingItem({ finding, plan, onDone }: FindingItemProps) {
  const { say, moment } = useWords();
  const detail = useDetail();
  const { actor } = useSignedIn();
  const may = mayAcknowledgeFinding(actor).allowed;
  const { place, standing, foundAt, mendedAt } = finding;
  return (
    <div className={classes.finding}>
      <div className={classes.said}>
        <PlaceAnchor place={place} />
        {detail(finding).map((sentence) => (
          <span key={sentence}>{sentence}</span>
        ))}
        <span className={classes.quiet}>
          {say('alignment.foundAt', { at: moment(foundAt) })}{' '}
          {mendedAt !== null && say('alignment.mendedAt', { at: moment(mendedAt) })}
        </span>
        <Acknowledged finding={finding} />
      </div>
      {standing !== 'mended' && (
        <div className={classes.acts}>
          <MendLink finding={finding} plan={plan} />
          {may && standing === 'open' && (
            <DrawerButton
              ask={say('alignment.acknowledgeAsk')}
              name={say('alignment.acknowledgeNamed', { code: place.code })}
              title={say('alignment.acknowledgeTitle', { code: place.code })}
              onDone={onDone}
            >
              {(frame) => <AcknowledgeForm finding={finding} {...frame} />}
            </DrawerButton>
          )}
          {may && standing === 'acknowledged' && (
            <DrawerButton
              ask={say('alignment.withdrawAsk')}
              name={say('alignment.withdrawNamed', { code: place.code })}
              title={say('alignment.withdrawTitle', { code: place.code })}
              onDone={onDone}
            >
              {(frame) => <WithdrawForm finding={finding} {...frame} />}
            </DrawerButton>
          )}
        </div>
      )}
    </div>
  );
}

/** Who bears with it, until when and why. */
function Acknowledged({ finding: { acknowledgement } }: { readonly finding: Finding }) {
  const { say, day } = useWords();
  if (!acknowledgement) return null;
  const { by, untilOn, reason } = acknowledgement;
  return (
    <span className={classes.known}>
      {say('alignment.acknowledgedBy', { who: by.name, day: isLocalDate(untilOn) ? day(untilOn) : untilOn })}{' '}
      <bdi>{reason}</bdi>
    </span>
  );
}
