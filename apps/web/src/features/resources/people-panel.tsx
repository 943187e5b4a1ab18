import { GRADE_GROUPS } from '@resolute/domain';
import type { ResourceRow } from '../../api/resources';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { ResultAnchor } from '../../ui/result-anchor';
import { Empty } from '../../ui/states/empty';
import { DataTable } from '../../ui/table/data-table';
import { saysMonths, useMonthsText } from './use-months-text';

/** Who does the work: staff months by grade group, over the years of the plan. */
export function PeoplePanel({ rows }: { readonly rows: readonly ResourceRow[] }) {
  const { say } = useWords();
  const { groupName, months } = useMonthsText();
  return (
    <Panel title={say('resources.peopleTitle')} note={say('resources.peopleNote')} flush>
      {rows.some(({ staffMonths }) => saysMonths(staffMonths)) ? (
        <DataTable
          caption={say('resources.peopleTitle')}
          rows={rows}
          keyOf={({ result }) => result.id}
          columns={[
            { key: 'result', head: say('resources.result'), cell: ({ result }) => <ResultAnchor result={result} /> },
            ...GRADE_GROUPS.map((group) => ({
              key: group,
              head: groupName(group),
              isNumeric: true,
              cell: ({ staffMonths }: ResourceRow) => <bdi>{months(staffMonths, group)}</bdi>,
            })),
          ]}
        />
      ) : (
        <Empty title={say('resources.noPeople')} why={say('resources.noPeopleWhy')} />
      )}
    </Panel>
  );
}
