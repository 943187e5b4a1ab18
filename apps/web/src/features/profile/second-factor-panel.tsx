import { Button, Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sessionQuery, stepIn } from '../../api/session';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { ChangeNotice, useChange } from '../../ui/change-notice';
import { Panel } from '../../ui/panel';
import { SecondFactorSetUp } from '../../ui/second-factor-set-up';
import { UnavailableAction } from '../../ui/unavailable-action';
import classes from './profile.module.css';
import { ownSessionsQuery } from './profile.queries';
import { RemoveSecondFactor } from './remove-second-factor';

/** Whether a second factor protects the account, and the way to one or back. */
export function SecondFactorPanel() {
  const { say } = useWords();
  const { person, secondFactorRequired } = useSignedIn();
  const { dialog, change, open, close, wasSetUp, wasRemoved } = useDialogs();
  const has = person.hasSecondFactor;
  const whole = { onClose: close, closeButtonProps: { 'aria-label': say('states.close') } };
  return (
    <Panel title={say('profile.secondFactor')}>
      <p className={classes.state}>{has ? say('profile.secondFactorOn') : say('profile.secondFactorOff')}</p>
      <ChangeNotice change={change} />
      {has && secondFactorRequired ? (
        <UnavailableAction action={say('profile.removeSecondFactorAsk')} why={say('profile.secondFactorNeeded')} />
      ) : (
        // One button for both ways, so that the focus finds it again after the dialog.
        <Button onClick={() => open(has ? 'remove' : 'set-up')}>
          {has ? say('profile.removeSecondFactorAsk') : say('profile.setUpSecondFactorAsk')}
        </Button>
      )}
      <Modal {...whole} opened={dialog === 'set-up'} title={say('secondFactor.title')}>
        <SecondFactorSetUp onDone={wasSetUp} beside={<Button onClick={close}>{say('states.cancel')}</Button>} />
      </Modal>
      <Modal {...whole} opened={dialog === 'remove'} title={say('profile.removeSecondFactorTitle')}>
        <RemoveSecondFactor onDone={wasRemoved} onCancel={close} />
      </Modal>
    </Panel>
  );
}

function useDialogs() {
  const { say } = useWords();
  const [change, announce] = useChange();
  const queries = useQueryClient();
  const [dialog, setDialog] = useState<'set-up' | 'remove'>();
  const close = (): void => setDialog(undefined);
  return {
    dialog,
    change,
    open: setDialog,
    close,
    wasSetUp: (session: Parameters<typeof stepIn>[1]): void => {
      stepIn(queries, session);
      close();
      announce(say('profile.secondFactorSetUp'));
      void queries.invalidateQueries(ownSessionsQuery);
    },
    wasRemoved: async (): Promise<void> => {
      await queries.invalidateQueries(sessionQuery);
      close();
      announce(say('profile.secondFactorRemoved'));
    },
  };
}
