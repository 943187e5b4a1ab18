import { NativeSelect } from '@mantine/core';
import { useForm } from '@mantine/form';
import { isScopeAllowed, needsTwoAdministrators, ROLES, type Role } from '@resolute/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { type RoleGrant, rolesChanged } from '../../api/role-grants';
import { unitsQuery } from '../../api/units';
import type { MessageKey } from '../../text/wording';
import { useWords } from '../../text/words';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { titleText } from '../../ui/title-text';
import classes from './people.module.css';
import type { Person } from './people.queries';

interface GiveRoleFormProps {
  readonly person: Person;
  readonly onDone: (sentence: string) => void;
}

/** The value of the scope that is the whole Sector; a unit's is its id. */
const SECTOR = 'sector';

/** A role and a scope in which it can be held. A weighty role says beforehand that it will wait for a second administrator. */
export function GiveRoleForm({ person, onDone }: GiveRoleFormProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const form = useForm<{ role: Role; unitId: string }>({ initialValues: { role: 'contributor', unitId: '' } });
  const field = fieldsOf('give', form);
  const { role } = form.values;
  const scopes = useScopes(role);
  const labels = { role: say('people.role'), unitId: say('grants.scope') };
  const scope = scopes.some(({ value }) => value === form.values.unitId)
    ? form.values.unitId
    : (scopes[0]?.value ?? '');
  const isWeighty = needsTwoAdministrators(role);
  const send = async (): Promise<void> => {
    const body = { role, unitId: scope === SECTOR ? null : scope };
    const path = { id: person.id };
    const grant = await answerOf(api.POST('/api/v1/people/{id}/role-grants', { params: { path }, body }));
    await rolesChanged(queries);
    onDone(say(saidOf(grant), { name: person.name, role: say(`roles.${role}`) }));
  };
  return (
    <ServerForm
      name="give"
      form={form}
      labels={labels}
      send={send}
      action={isWeighty ? say('people.propose') : say('people.give')}
    >
      <NativeSelect
        {...field('role')}
        label={labels.role}
        data={ROLES.map((value) => ({ value, label: say(`roles.${value}`) }))}
      />
      <NativeSelect {...field('unitId')} label={labels.unitId} value={scope} data={scopes} />
      <p role="status" className={classes.hint}>
        {say(consequenceOf(role))}
      </p>
    </ServerForm>
  );
}

/** Only the very first second administrator is made by one alone; who else there is, the server knows. */
function consequenceOf(role: Role): MessageKey {
  if (role === 'administrator') return 'people.weightyAdministrator';
  return needsTwoAdministrators(role) ? 'people.weighty' : 'people.atOnce';
}

const saidOf = ({ state }: RoleGrant) => (state === 'proposed' ? 'people.proposedSaid' : 'people.givenSaid');

/** The scopes in which a role can be held, as choices. */
function useScopes(role: Role): { readonly value: string; readonly label: string }[] {
  const { say, language } = useWords();
  const { data: units = [] } = useQuery(unitsQuery);
  const sector = { value: SECTOR, label: say('grants.sector') };
  const choices = units
    .filter(({ kind }) => isScopeAllowed(role, kind))
    .map(({ id, code, title }) => ({
      value: id,
      label: say('people.unitChoice', { code, title: titleText(title, language).text }),
    }));
  return isScopeAllowed(role, null) ? [sector, ...choices] : choices;
}
