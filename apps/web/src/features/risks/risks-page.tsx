import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { registerQuery, riskMapQuery } from '../../api/risks';
import { useWords } from '../../text/words';
import { ChangeNotice, useChange } from '../../ui/change-notice';
import { Page } from '../../ui/page';
import { SavedViews } from '../../ui/saved-views/saved-views';
import { Loaded } from '../../ui/states/loaded';
import { isTurnedRound } from './map-days';
import { MapWithRisks } from './map-with-risks';
import { RaiseRisk } from './raise-risk';
import { RegisterPanel } from './register-panel';
import { RiskFiles } from './risk-files';
import { SettingsLink } from './settings-link';
import { useRegisterAddress } from './use-register-address';
import { useRegisterFinding } from './use-register-finding';

/** The risks that are watched, on a map and as a register, with what moved since a day or between two. */
export function RisksPage() {
  const { say } = useWords();
  const finding = useRegisterFinding();
  const [address, onChange] = useRegisterAddress();
  const { show, since, until, choice } = address;
  const register = useQuery(registerQuery(since));
  // With days in the wrong order the map of today stays, until the second one is mended.
  const map = useQuery(riskMapQuery(since, isTurnedRound(address) ? undefined : until));
  const [change, onDone] = useChange();
  return (
    <Page
      title={say('frame.risks')}
      lead={register.data ? finding(register.data, since) : say('risks.lead')}
      actions={
        <>
          <Button renderRoot={(props) => <Link {...props} to="/risks/treatments" />}>
            {say('risks.treatmentsOfAll')}
          </Button>
          <Button renderRoot={(props) => <Link {...props} to="/risks/findings" />}>{say('risks.findingsAsk')}</Button>
          <SettingsLink />
          <RaiseRisk onDone={onDone} />
        </>
      }
    >
      <ChangeNotice change={change} />
      <Loaded query={map} what={say('risks.map')}>
        {(loaded) => <MapWithRisks map={loaded} risks={register.data ?? []} address={address} onChange={onChange} />}
      </Loaded>
      <Loaded query={register} what={say('risks.register')}>
        {(risks) => (
          <RegisterPanel
            risks={risks}
            show={show}
            choice={choice}
            onChange={onChange}
            actions={
              <>
                <SavedViews screen="risks" onDone={onDone} />
                <RiskFiles onDone={onDone} />
              </>
            }
          />
        )}
      </Loaded>
    </Page>
  );
}
