import type { ReactNode } from 'react';
import { useWords } from '../../text/words';
import { ScrollBox } from '../../ui/scroll-box';
import classes from './risks.module.css';
import settings from './settings.module.css';

interface MatrixTableProps {
  readonly name: string;
  /** What the steps are called, the least first. */
  readonly likelihoods: readonly string[];
  readonly impacts: readonly string[];
  /** With room for a choice in each cell. */
  readonly isWide?: boolean;
  /** The cell of a likelihood and an impact, both from 0. */
  readonly cell: (row: number, column: number) => ReactNode;
}

/** A matrix as the heat map draws it: the likeliest on top, the gravest at the end. */
export function MatrixTable({ name, likelihoods, impacts, isWide = false, cell }: MatrixTableProps) {
  const { say } = useWords();
  return (
    <ScrollBox name={name}>
      <table className={isWide ? `${classes.map} ${settings.wide}` : classes.map} aria-label={name}>
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>
              {say('risks.corner')}
            </th>
            {impacts.map((impact) => (
              <th key={impact} scope="col">
                {impact}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {likelihoods
            .map((likelihood, row) => (
              <tr key={likelihood}>
                <th scope="row">{likelihood}</th>
                {impacts.map((impact, column) => (
                  <Keyed key={impact}>{cell(row, column)}</Keyed>
                ))}
              </tr>
            ))
            .toReversed()}
        </tbody>
      </table>
    </ScrollBox>
  );
}

const Keyed = ({ children }: { readonly children: ReactNode }) => children;
