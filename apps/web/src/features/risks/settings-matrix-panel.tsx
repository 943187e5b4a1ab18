import { NativeSelect } from '@mantine/core';
import { mayEditMatrix } from '@resolute/domain';
import type { Matrix } from '../../api/risks';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { DrawerButton } from '../../ui/drawer-button';
import { Panel } from '../../ui/panel';
import { SampleTag } from '../../ui/sample-tag';
import { Empty } from '../../ui/states/empty';
import { useFilters } from '../../ui/table/use-filters';
import { titleText } from '../../ui/title-text';
import mapClasses from './risks.module.css';
import classes from './settings.module.css';
import { MatrixForm } from './settings-matrix-form';
import { MatrixTable } from './settings-matrix-table';

interface MatrixPanelProps {
  /** The newest first. */
  readonly matrices: readonly Matrix[];
  readonly onDone: (sentence: string) => void;
}

/** The matrix in force and those before it; a planner makes the next version of it. */
export function MatrixPanel({ matrices, onDone }: MatrixPanelProps) {
  const { say } = useWords();
  const { actor } = useSignedIn();
  const [{ matrix: chosen }, change] = useFilters(['matrix'] as const);
  const inForce = matrices.find(({ isInForce }) => isInForce);
  const shown = matrices.find(({ version }) => String(version) === chosen) ?? inForce;
  return (
    <Panel
      title={say('riskSettings.matrix')}
      note={say('riskSettings.matrixNote')}
      actions={
        mayEditMatrix(actor).allowed && (
          <DrawerButton
            ask={say('riskSettings.newAsk')}
            title={say('riskSettings.newTitle')}
            isPrimary
            isWide
            onDone={(sentence) => {
              change({ matrix: '' });
              onDone(sentence);
            }}
          >
            {(frame) => <MatrixForm matrix={inForce} {...frame} />}
          </DrawerButton>
        )
      }
    >
      {shown ? (
        <>
          <div className={classes.version}>
            <NativeSelect
              label={say('riskSettings.version')}
              value={String(shown.version)}
              onChange={({ currentTarget: { value } }) =>
                change({ matrix: value === String(inForce?.version) ? '' : value })
              }
              data={matrices.map(({ version, isInForce }) => ({
                value: String(version),
                label: isInForce ? say('riskSettings.versionInForce', { version }) : String(version),
              }))}
            />
            <p className={mapClasses.quiet}>
              <Standing matrices={matrices} shown={shown} /> {shown.isSample && <SampleTag />}
            </p>
          </div>
          <Shown matrix={shown} />
        </>
      ) : (
        <Empty title={say('riskSettings.noMatrix')} why={say('risks.noMatrix')} />
      )}
    </Panel>
  );
}

/** From when on a version was used, and until when if another one has taken its place. */
function Standing({ matrices, shown }: { readonly matrices: readonly Matrix[]; readonly shown: Matrix }) {
  const { say, moment } = useWords();
  const next = matrices.findLast(({ version }) => version > shown.version);
  const since = moment(shown.effectiveFrom);
  return next
    ? say('riskSettings.fromUntil', { since, until: moment(next.effectiveFrom) })
    : say('riskSettings.inForceSince', { since });
}

function Shown({ matrix: { version, likelihoods, impacts, cells } }: { readonly matrix: Matrix }) {
  const { say, language } = useWords();
  const names = (steps: Matrix['impacts']): string[] =>
    steps.map((name, at) => say('risks.step', { step: at + 1, name: titleText(name, language).text }));
  return (
    <MatrixTable
      name={say('risks.byMatrix', { version })}
      likelihoods={names(likelihoods)}
      impacts={names(impacts)}
      cell={(row, column) => {
        const level = cells[row]?.[column];
        return (
          <td className={mapClasses.cell} data-level={level}>
            {level && say(`risks.level-${level}`)}
          </td>
        );
      }}
    />
  );
}
