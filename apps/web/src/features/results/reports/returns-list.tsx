import { useWords } from '../../../text/words';
import type { Report, ReportKind } from './report.types';
import classes from './reports.module.css';

/** Why a revision came back, each time, field by field; the latest first. */
export function ReturnsList({ report: { returns }, of }: { readonly report: Report; readonly of: ReportKind }) {
  const { say, moment } = useWords();
  if (returns.length === 0) return null;
  return (
    <ul className={classes.returns}>
      {returns.map(({ id, returnedBy, createdAt, reasons }) => (
        <li key={id} className={classes.returned}>
          <strong>{say('accountability.returnedBy', { name: returnedBy.name, at: moment(createdAt) })}</strong>
          <ul className={classes.reasons}>
            {reasons.map(({ field, reason }) => (
              <li key={`${field} ${reason}`}>
                {say('states.fieldProblem', { field: of.labels[field] ?? field, problem: reason })}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
