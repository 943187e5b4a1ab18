import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { RoleGrant } from '../../api/role-grants';

/** Whose role it is, with the way to the person's page. */
export function Holder({ person }: Pick<RoleGrant, 'person'>) {
  return (
    <Anchor renderRoot={(props) => <Link {...props} to="/people/$id" params={{ id: person.id }} />}>
      <bdi>{person.name}</bdi>
    </Anchor>
  );
}
