import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../text/words';
import { UnitName } from '../../ui/role-scope';
import { type Column, DataTable } from '../../ui/table/data-table';
import { HeldRoles } from './held-roles';
import classes from './people.module.css';
import type { Person } from './people.queries';
import { PersonStateTag } from './person-state-tag';

interface PeopleTableProps {
  readonly people: readonly Person[];
  /** Whether these are all; otherwise there are more to show. */
  readonly isWhole: boolean;
}

/** Everybody who has an account, with what they may do. */
export function PeopleTable({ people, isWhole }: PeopleTableProps) {
  const { say } = useWords();
  const columns: readonly [Column<Person>, ...Column<Person>[]] = [
    { key: 'name', head: say('people.name'), cell: (person) => <NameAndAddress person={person} /> },
    { key: 'unit', head: say('people.unit'), cell: ({ unit }) => (unit ? <UnitName unit={unit} /> : '–') },
    { key: 'roles', head: say('people.roles'), cell: ({ grants }) => <HeldRoles grants={grants} /> },
    { key: 'state', head: say('people.state'), cell: ({ state }) => <PersonStateTag state={state} /> },
    {
      key: 'factor',
      head: say('people.secondFactor'),
      cell: ({ hasSecondFactor }) => (hasSecondFactor ? say('people.has') : say('people.hasNot')),
    },
  ];
  return (
    <>
      <p role="status" className={classes.count}>
        {isWhole ? say('people.count', { count: people.length }) : say('people.countSoFar', { count: people.length })}
      </p>
      <DataTable caption={say('frame.people')} columns={columns} rows={people} keyOf={({ id }) => id} />
    </>
  );
}

function NameAndAddress({ person: { id, name, email } }: { readonly person: Person }) {
  return (
    <>
      <Anchor renderRoot={(props) => <Link {...props} to="/people/$id" params={{ id }} />}>
        <bdi>{name}</bdi>
      </Anchor>
      <span className={classes.quiet}>
        <bdi>{email}</bdi>
      </span>
    </>
  );
}
