import { parseLocalDate } from '@resolute/domain';
import type { Risk, RiskControl } from '../../api/risks';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Translated } from '../../ui/translated';

/** What is in place against a risk already, apart from what is planned. */
export function ControlsPanel({ risk }: { readonly risk: Risk }) {
  const { say } = useWords();
  const columns = useColumns();
  return (
    <Panel title={say('risks.controls')} note={say('risks.controlsNote')} flush>
      {risk.controls.length > 0 ? (
        <DataTable caption={say('risks.controls')} columns={columns} rows={risk.controls} keyOf={({ id }) => id} />
      ) : (
        <Empty title={say('risks.noControls')} why={say('risks.noControlsWhy')} />
      )}
    </Panel>
  );
}

function useColumns(): readonly [Column<RiskControl>, ...Column<RiskControl>[]] {
  const { say, day } = useWords();
  return [
    { key: 'title', head: say('risks.control'), cell: ({ title }) => <Translated words={title} /> },
    { key: 'since', head: say('risks.sinceHead'), cell: ({ sinceOn }) => day(parseLocalDate(sinceOn)) },
    {
      key: 'until',
      head: say('risks.untilHead'),
      cell: ({ untilOn }) => (untilOn === null ? say('risks.goesOn') : day(parseLocalDate(untilOn))),
    },
  ];
}
