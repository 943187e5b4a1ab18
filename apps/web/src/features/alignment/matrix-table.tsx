import { VisuallyHidden } from '@mantine/core';
import { thousandsTable } from '@resolute/domain';
import { IconCheck, IconFlag } from '@tabler/icons-react';
import type { AlignmentMatrix, MatrixCell, MatrixRow } from '../../api/alignment';
import { useWords } from '../../text/words';
import { useFigures } from '../../ui/ratings/use-figures';
import { ResultAnchor } from '../../ui/result-anchor';
import { ScrollBox } from '../../ui/scroll-box';
import classes from './alignment.module.css';

const PLANNED = ['money', 'operations', 'people'] as const;

/** Outputs by outcomes: which leads where and by which share, and what is planned for each, in marks that say their word. */
export function MatrixTable({ matrix: { outcomes, rows } }: { readonly matrix: AlignmentMatrix }) {
  const { say } = useWords();
  const list = useCodes();
  const printed = thousandsTable(
    rows.map(({ francs }) => [BigInt(francs)]),
    1,
  );
  return (
    <ScrollBox name={say('alignment.matrix')}>
      <table aria-label={say('alignment.matrix')} className={classes.matrix}>
        <thead>
          <tr>
            <th scope="col">{say('alignment.column-output')}</th>
            {outcomes.map((outcome) => (
              <th key={outcome.id} scope="col" className={classes.outcome}>
                <span className={classes.goals}>{list(outcome.goals)}</span>
                <ResultAnchor result={outcome} />
              </th>
            ))}
            <th scope="col" className={classes.number}>
              {say('alignment.thousands')}
            </th>
            {PLANNED.map((what) => (
              <th key={what} scope="col">
                {say(`alignment.has-${what}`)}
              </th>
            ))}
            <th scope="col" className={classes.number}>
              {say('alignment.findings')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <Row key={row.output.id} row={row} outcomes={outcomes} thousands={printed.cells[at]?.[0] ?? ''} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** "G1 and G2", or that no goal stands above. */
function useCodes(): (goals: readonly { readonly code: string }[]) => string {
  const { say, language } = useWords();
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return (goals) => (goals.length === 0 ? say('alignment.noGoal') : list.format(goals.map(({ code }) => code)));
}

interface RowProps {
  readonly row: MatrixRow;
  readonly outcomes: AlignmentMatrix['outcomes'];
  readonly thousands: string;
}

function Row({ row: { output, cells, has, findings }, outcomes, thousands }: RowProps) {
  const { exact } = useFigures();
  return (
    <tr>
      <th scope="row">
        <ResultAnchor result={output} />
      </th>
      {outcomes.map(({ id }) => (
        <td key={id}>
          <Cell cell={cells.find(({ outcomeId }) => outcomeId === id)} />
        </td>
      ))}
      <td className={classes.number}>
        <bdi>{exact(thousands)}</bdi>
      </td>
      {PLANNED.map((what) => (
        <td key={what}>
          <Has isThere={has[what]} />
        </td>
      ))}
      <td className={classes.number}>
        <bdi>{exact(String(findings))}</bdi>
      </td>
    </tr>
  );
}

/** A link without a share is a link all the same; where there is none, that is said too. */
function Cell({ cell }: { readonly cell: MatrixCell | undefined }) {
  const { say } = useWords();
  const { percent } = useFigures();
  if (!cell) return <VisuallyHidden>{say('alignment.notLinked')}</VisuallyHidden>;
  return <span className={classes.linked}>{cell.share === null ? say('alignment.linked') : percent(cell.share)}</span>;
}

function Has({ isThere }: { readonly isThere: boolean }) {
  const { say } = useWords();
  return (
    <span className={classes.has} data-there={isThere}>
      {isThere ? <IconCheck size={16} stroke={1.75} aria-hidden /> : <IconFlag size={16} stroke={1.75} aria-hidden />}
      {isThere ? say('alignment.there') : say('alignment.missing')}
    </span>
  );
}
