import { useInfiniteQuery } from '@tanstack/react-query';
import { type TreatmentsFilter, treatmentsQuery } from '../../api/risks';
import { useWords } from '../../text/words';
import { MoreRows } from '../../ui/more-rows';
import { Panel } from '../../ui/panel';
import { Loaded } from '../../ui/states/loaded';
import { BoardTable } from './board-table';
import type { BoardView } from './board-view';

interface BoardSectionProps {
  readonly view: Exclude<BoardView, 'all'>;
  readonly filter: TreatmentsFilter;
}

/** The treatments of one state, or those that are late; what is late comes first. */
export function BoardSection({ view, filter }: BoardSectionProps) {
  const { say } = useWords();
  const wanted = view === 'overdue' ? { overdue: true } : { state: view };
  const query = useInfiniteQuery(treatmentsQuery({ ...filter, ...wanted }));
  return (
    <Loaded query={query} what={say('risks.treatments')}>
      {({ items, total }) => {
        const title = say(`risks.board-${view}`, { count: total });
        return (
          <Panel title={title} flush>
            <BoardTable caption={title} treatments={items} />
            <MoreRows query={query} />
          </Panel>
        );
      }}
    </Loaded>
  );
}
