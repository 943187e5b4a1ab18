import { parseLocalDate } from '@resolute/domain';
import type { RiskControl } from '../../api/risks';
import { useWords } from '../../text/words';
import { DrawerButton } from '../../ui/drawer-button';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { type Column, DataTable } from '../../ui/table/data-table';
import { titleText } from '../../ui/title-text';
import { Translated } from '../../ui/translated';
import { ControlForm } from './control-form';
import { EndControlForm } from './end-control-form';
import type { PartProps } from './part-props';
import { useMay } from './use-may';

/** What is in place against a risk already, apart from what is planned. */
export function ControlsPanel({ risk, onDone }: PartProps) {
  const { say } = useWords();
  const columns = useColumns({ risk, onDone });
  const may = useMay(risk);
  return (
    <Panel
      title={say('risks.controls')}
      note={say('risks.controlsNote')}
      actions={
        may.assess && (
          <DrawerButton
            ask={say('risks.controlAsk')}
            title={say('risks.controlTitle', { code: risk.code })}
            onDone={onDone}
          >
            {(frame) => <ControlForm risk={risk} {...frame} />}
          </DrawerButton>
        )
      }
      flush
    >
      {risk.controls.length > 0 ? (
        <DataTable caption={say('risks.controls')} columns={columns} rows={risk.controls} keyOf={({ id }) => id} />
      ) : (
        <Empty title={say('risks.noControls')} why={say('risks.noControlsWhy')} />
      )}
    </Panel>
  );
}

function useColumns({ risk, onDone }: PartProps): readonly [Column<RiskControl>, ...Column<RiskControl>[]] {
  const { say, day } = useWords();
  const may = useMay(risk);
  const acts: Column<RiskControl> = {
    key: 'acts',
    head: say('states.change'),
    cell: (control) => control.untilOn === null && <EndControl risk={risk} control={control} onDone={onDone} />,
  };
  return [
    { key: 'title', head: say('risks.control'), cell: ({ title }) => <Translated words={title} /> },
    { key: 'since', head: say('risks.sinceHead'), cell: ({ sinceOn }) => day(parseLocalDate(sinceOn)) },
    {
      key: 'until',
      head: say('risks.untilHead'),
      cell: ({ untilOn }) => (untilOn === null ? say('risks.goesOn') : day(parseLocalDate(untilOn))),
    },
    ...(may.assess && risk.controls.some(({ untilOn }) => untilOn === null) ? [acts] : []),
  ];
}

function EndControl({ risk, control, onDone }: PartProps & { readonly control: RiskControl }) {
  const { say, language } = useWords();
  const name = say('risks.endOf', { title: titleText(control.title, language).text });
  return (
    <DrawerButton ask={say('risks.endAsk')} name={name} title={name} onDone={onDone}>
      {(frame) => <EndControlForm risk={risk} control={control} {...frame} />}
    </DrawerButton>
  );
}
