import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type IssueDoor, issuesQuery } from '../../api/issues';
import { useWords } from '../../text/words';
import { MoreRows } from '../../ui/more-rows';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { useFilters } from '../../ui/table/use-filters';
import { filterOf, ISSUE_FILTERS } from './issue-filter';
import { IssuesFilters } from './issues-filters';
import { IssuesTable } from './issues-table';

/** The issues that are looked for, the latest first, page by page. */
export function IssuesList({ door }: { readonly door: IssueDoor }) {
  const { say } = useWords();
  const [filters, change] = useFilters(ISSUE_FILTERS);
  const filter = filterOf(filters);
  const isFiltered = Object.keys(filter).length > 0;
  const query = useInfiniteQuery(issuesQuery(door, filter));
  const clear = (): void => change(Object.fromEntries(ISSUE_FILTERS.map((name) => [name, ''])));
  return (
    <Panel title={say('issues.all')} flush>
      <IssuesFilters door={door} filter={filter} onChange={change} />
      <Loaded query={query} what={say('frame.issues')}>
        {(issues) => {
          if (issues.length > 0)
            return (
              <>
                <IssuesTable door={door} issues={issues} />
                <MoreRows query={query} />
              </>
            );
          return isFiltered ? (
            <Empty
              title={say('issues.noneFound')}
              why={say('issues.noneFoundWhy')}
              action={<Button onClick={clear}>{say('issues.clearFilters')}</Button>}
            />
          ) : (
            <Empty
              title={say('issues.none')}
              why={say(door === 'issues' ? 'issues.noneWhy' : 'issues.nonePublicWhy')}
            />
          );
        }}
      </Loaded>
    </Panel>
  );
}
