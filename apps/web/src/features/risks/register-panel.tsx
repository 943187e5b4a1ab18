import { Button, SegmentedControl } from '@mantine/core';
import type { RiskLine } from '../../api/risks';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { RegisterTable } from './register-table';
import { REGISTER_VIEWS, type RegisterView, rowsOf } from './register-view';
import classes from './risks.module.css';

interface RegisterPanelProps {
  readonly risks: readonly RiskLine[];
  readonly show: RegisterView;
  readonly onShow: (show: RegisterView) => void;
}

/** The register, with the views that are asked for most; each says how many rows it opens. */
export function RegisterPanel({ risks, show, onShow }: RegisterPanelProps) {
  const { say } = useWords();
  const rows = rowsOf(risks, show);
  return (
    <Panel title={say('risks.register')} flush>
      <div className={classes.filters}>
        <SegmentedControl
          aria-label={say('risks.show')}
          value={show}
          onChange={onShow}
          data={REGISTER_VIEWS.map((value) => ({
            value,
            label: say(`risks.show-${value}`, { count: rowsOf(risks, value).length }),
          }))}
        />
      </div>
      {rows.length > 0 ? (
        <RegisterTable risks={rows} />
      ) : (
        <Empty
          title={say(`risks.none-${show}`)}
          why={say(`risks.noneWhy-${show}`)}
          action={show !== 'all' && <Button onClick={() => onShow('all')}>{say('risks.showAll')}</Button>}
        />
      )}
    </Panel>
  );
}
