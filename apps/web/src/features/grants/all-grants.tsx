import { Button } from '@mantine/core';
import { ROLES } from '@resolute/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useWords } from '../../text/words';
import { MoreRows } from '../../ui/more-rows';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { useFilters } from '../../ui/table/use-filters';
import { grantsQuery } from './grants.queries';
import { GRANT_STATES, GrantsFilters } from './grants-filters';
import { GrantsTable } from './grants-table';

interface AllGrantsProps {
  readonly mayDecide: boolean;
  readonly onDone: (sentence: string) => void;
}

/** Every role that anybody holds, held or was refused. */
export function AllGrants(props: AllGrantsProps) {
  const { say } = useWords();
  const [filters, change] = useFilters(['role', 'state']);
  const role = ROLES.find((each) => each === filters.role);
  const state = GRANT_STATES.find((each) => each === filters.state);
  const query = useInfiniteQuery(grantsQuery({ ...(role && { role }), ...(state && { state }) }));
  const title = say('grants.all');
  return (
    <Panel title={title} flush>
      <GrantsFilters role={role} state={state} onChange={change} />
      <Loaded query={query} what={title}>
        {(grants) =>
          grants.length === 0 ? (
            <NoGrants isFiltered={role !== undefined || state !== undefined} onClear={change} />
          ) : (
            <>
              <GrantsTable caption={title} grants={grants} isWhole={!query.hasNextPage} {...props} />
              <MoreRows query={query} />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}

interface NoGrantsProps {
  readonly isFiltered: boolean;
  readonly onClear: (change: { role: string; state: string }) => void;
}

function NoGrants({ isFiltered, onClear }: NoGrantsProps) {
  const { say } = useWords();
  if (!isFiltered) return <Empty title={say('grants.none')} why={say('grants.noneWhy')} />;
  return (
    <Empty
      title={say('grants.noneFound')}
      why={say('grants.noneFoundWhy')}
      action={<Button onClick={() => onClear({ role: '', state: '' })}>{say('grants.clearFilters')}</Button>}
    />
  );
}
