import { Button } from '@mantine/core';
import { mayAdministerPeople, ROLES } from '@resolute/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { MoreRows } from '../../ui/more-rows';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { useFilters } from '../../ui/table/use-filters';
import { type PeopleFilter, peopleQuery } from './people.queries';
import { PERSON_STATES, PeopleFilters } from './people-filters';
import { PeopleTable } from './people-table';

/** Everybody who has an account; administrators invite more. */
export function PeoplePage() {
  const { say } = useWords();
  const { actor } = useSignedIn();
  const [filters, change] = useFilters(['text', 'role', 'unit', 'state']);
  const filter = filterOf(filters);
  const query = useInfiniteQuery(peopleQuery(filter));
  const clear = (): void => change({ text: '', role: '', unit: '', state: '' });
  const invite = mayAdministerPeople(actor).allowed && (
    <Button component={Link} to="/people/new" variant="filled">
      {say('people.inviteAsk')}
    </Button>
  );
  return (
    <Page title={say('frame.people')} lead={say('people.lead')} actions={invite || undefined}>
      <Panel title={say('people.everybody')} flush>
        <PeopleFilters filter={filter} onChange={change} />
        <Loaded query={query} what={say('frame.people')}>
          {(people) =>
            people.length === 0 ? (
              <Empty
                title={say('people.noneFound')}
                why={say('people.noneFoundWhy')}
                action={<Button onClick={clear}>{say('people.clearFilters')}</Button>}
              />
            ) : (
              <>
                <PeopleTable people={people} isWhole={!query.hasNextPage} />
                <MoreRows query={query} />
              </>
            )
          }
        </Loaded>
      </Panel>
    </Page>
  );
}

/** An address can hold anything; what is no role or state is left out, and an unknown unit finds nobody. */
function filterOf({ text, role, unit, state }: Partial<Record<keyof PeopleFilter, string>>): PeopleFilter {
  const knownRole = ROLES.find((each) => each === role);
  const knownState = PERSON_STATES.find((each) => each === state);
  return {
    ...(text && { text }),
    ...(knownRole && { role: knownRole }),
    ...(unit && { unit }),
    ...(knownState && { state: knownState }),
  };
}
