import { Button, TextInput } from '@mantine/core';
import { dayOf, GENEVA } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { registerQuery, riskMapQuery } from '../../api/risks';
import { useWords } from '../../text/words';
import { ChangeNotice, useChange } from '../../ui/change-notice';
import { Page } from '../../ui/page';
import { Loaded } from '../../ui/states/loaded';
import { HeatMap } from './heat-map';
import { RaiseRisk } from './raise-risk';
import { RegisterPanel } from './register-panel';
import classes from './risks.module.css';
import { useRegisterAddress } from './use-register-address';
import { useRegisterFinding } from './use-register-finding';

/** The risks that are watched, on a map and as a register, with what moved since a day. */
export function RisksPage() {
  const { say } = useWords();
  const finding = useRegisterFinding();
  const [{ show, kind, since }, onChange] = useRegisterAddress();
  const register = useQuery(registerQuery(since));
  const map = useQuery(riskMapQuery(since));
  const [change, onDone] = useChange();
  return (
    <Page
      title={say('frame.risks')}
      lead={register.data ? finding(register.data, since) : say('risks.lead')}
      actions={
        <>
          <TextInput
            type="date"
            className={classes.since}
            label={say('risks.since')}
            value={since}
            max={dayOf(new Date(), GENEVA)}
            onChange={({ currentTarget: { value } }) => onChange({ since: value })}
          />
          <Button component={Link} to="/risks/treatments" className={classes.atEnd ?? ''}>
            {say('risks.treatmentsOfAll')}
          </Button>
          <span className={classes.atEnd}>
            <RaiseRisk onDone={onDone} />
          </span>
        </>
      }
    >
      <ChangeNotice change={change} />
      <Loaded query={map} what={say('risks.map')}>
        {(loaded) => <HeatMap map={loaded} kind={kind} since={since} onKind={(next) => onChange({ kind: next })} />}
      </Loaded>
      <Loaded query={register} what={say('risks.register')}>
        {(risks) => <RegisterPanel risks={risks} show={show} onShow={(next) => onChange({ show: next })} />}
      </Loaded>
    </Page>
  );
}
