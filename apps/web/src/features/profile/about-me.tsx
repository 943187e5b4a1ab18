import { useQuery } from '@tanstack/react-query';
import { useSignedIn } from '../../api/signed-in';
import { type Unit, unitsQuery } from '../../api/units';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { RoleScope, UnitName } from '../../ui/role-scope';
import { Loaded } from '../../ui/states/loaded';
import classes from './profile.module.css';

/** What the administrators keep about somebody: shown so that a mistake can be reported, and changed by them only. */
export function AboutMe() {
  const { say } = useWords();
  const units = useQuery(unitsQuery);
  return (
    <Panel title={say('profile.aboutMe')} note={say('profile.aboutMeNote')}>
      <Loaded query={units} what={say('profile.aboutMe')}>
        {(loaded) => <Facts units={loaded} />}
      </Loaded>
    </Panel>
  );
}

function Facts({ units }: { readonly units: readonly Unit[] }) {
  const { say } = useWords();
  const { person, grants } = useSignedIn();
  const unitOf = (id: string | null): Unit | null => units.find((each) => each.id === id) ?? null;
  const unit = unitOf(person.unitId);
  return (
    <dl className={classes.facts}>
      <dt>{say('profile.name')}</dt>
      <dd>
        <bdi>{person.name}</bdi>
      </dd>
      <dt>{say('signIn.email')}</dt>
      <dd>
        <bdi dir="ltr">{person.email}</bdi>
      </dd>
      <dt>{say('profile.unit')}</dt>
      <dd>{unit ? <UnitName unit={unit} /> : say('profile.noUnit')}</dd>
      <dt>{say('profile.roles')}</dt>
      <dd>
        {grants.length === 0 && say('profile.noRoles')}
        <ul className={classes.roles}>
          {grants.map(({ role, unitId }) => (
            <li key={`${role} ${unitId}`}>
              {say(`roles.${role}`)}
              <span className={classes.scope}>
                {' · '}
                <RoleScope unit={unitOf(unitId)} />
              </span>
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  );
}
