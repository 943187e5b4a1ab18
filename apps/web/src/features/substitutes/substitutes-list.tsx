import { SegmentedControl } from '@mantine/core';
import { mayReadAllSubstitutions } from '@resolute/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ComponentProps, useState } from 'react';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { ChangeNotice } from '../../ui/change-notice';
import { MoreRows } from '../../ui/more-rows';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import classes from './substitutes.module.css';
import { substitutionsQuery } from './substitutes.queries';
import { SubstitutesTable } from './substitutes-table';

interface SubstitutesListProps {
  readonly change: ComponentProps<typeof ChangeNotice>['change'];
  readonly onRevoked: (sentence: string) => void;
}

/** Substitutes in force, to come and past. Who may see all of them can ask for their own alone. */
export function SubstitutesList({ change, onRevoked }: SubstitutesListProps) {
  const { say } = useWords();
  const mayReadAll = mayReadAllSubstitutions(useSignedIn().actor).allowed;
  const [whose, setWhose] = useState<'all' | 'mine'>(mayReadAll ? 'all' : 'mine');
  const query = useInfiniteQuery(substitutionsQuery(whose === 'mine'));
  return (
    <Panel
      title={whose === 'mine' ? say('substitutes.mine') : say('substitutes.all')}
      actions={
        mayReadAll && (
          <SegmentedControl
            aria-label={say('substitutes.filter')}
            value={whose}
            onChange={setWhose}
            data={(['all', 'mine'] as const).map((value) => ({ value, label: say(`substitutes.filter-${value}`) }))}
          />
        )
      }
      flush
    >
      <div className={classes.notice}>
        <ChangeNotice change={change} />
      </div>
      <Loaded query={query} what={say('frame.substitutes')}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={say('substitutes.none')} why={say('substitutes.noneWhy')} />
          ) : (
            <>
              <SubstitutesTable rows={rows} onRevoked={onRevoked} />
              <MoreRows query={query} />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}
