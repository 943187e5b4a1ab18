import { Button, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RiskLine } from '../../api/risks';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { chosenFrom, type RegisterChoice } from './register-choice';
import { RegisterFilters } from './register-filters';
import { RegisterTable } from './register-table';
import { REGISTER_VIEWS, type RegisterView, rowsOf } from './register-view';
import classes from './risks.module.css';
import type { RegisterChange } from './use-register-address';

interface RegisterPanelProps {
  readonly risks: readonly RiskLine[];
  readonly show: RegisterView;
  readonly choice: RegisterChoice;
  readonly onChange: (change: RegisterChange) => void;
  /** Beside the title: the register as files. */
  readonly actions?: ReactNode;
}

/** The register, with the views that are asked for most; each says how many rows it opens, of what is looked for. */
export function RegisterPanel({ risks, show, choice, onChange, actions }: RegisterPanelProps) {
  const { say } = useWords();
  const chosen = chosenFrom(risks, choice);
  const rows = rowsOf(chosen, show);
  return (
    <Panel title={say('risks.register')} flush actions={actions}>
      <RegisterFilters risks={risks} choice={choice} onChange={onChange} />
      <div className={classes.filters}>
        <SegmentedControl
          aria-label={say('risks.show')}
          value={show}
          onChange={(next) => onChange({ show: next })}
          data={REGISTER_VIEWS.map((value) => ({
            value,
            label: say(`risks.show-${value}`, { count: rowsOf(chosen, value).length }),
          }))}
        />
      </div>
      {rows.length > 0 ? (
        <RegisterTable risks={rows} />
      ) : (
        <NoRisks show={show} isChosen={Object.keys(choice).length > 0} onChange={onChange} />
      )}
    </Panel>
  );
}

const NO_CHOICE = { unit: '', category: '', owner: '', text: '' };

interface NoRisksProps extends Pick<RegisterPanelProps, 'show' | 'onChange'> {
  readonly isChosen: boolean;
}

function NoRisks({ show, isChosen, onChange }: NoRisksProps) {
  const { say } = useWords();
  if (isChosen)
    return (
      <Empty
        title={say('risks.noneFound')}
        why={say('risks.noneFoundWhy')}
        action={<Button onClick={() => onChange(NO_CHOICE)}>{say('risks.clearFilters')}</Button>}
      />
    );
  return (
    <Empty
      title={say(`risks.none-${show}`)}
      why={say(`risks.noneWhy-${show}`)}
      action={show !== 'all' && <Button onClick={() => onChange({ show: 'all' })}>{say('risks.showAll')}</Button>}
    />
  );
}
