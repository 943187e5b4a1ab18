import { NativeSelect } from '@mantine/core';
import { mayReadReports } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { type ComparedSubject, issuesOfReportQuery } from '../../api/comparisons';
import { versionsQuery } from '../../api/reviews';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import classes from './compare.module.css';
import { type SideName, useCompareAddress } from './use-compare-address';
import { type Option, useReports } from './use-reports';

interface SideChoiceProps {
  readonly side: SideName;
  /** What is compared now on this side. */
  readonly shown?: ComparedSubject;
}

/** A report, and which state of it: as it stands, a version, or an issue. */
export function SideChoice({ side, shown: last }: SideChoiceProps) {
  const { say, moment } = useWords();
  const { sides, choose } = useCompareAddress();
  const { subject } = sides[side];
  const shown = last && subject === keyOf(last) ? last : undefined;
  const reportId = sides[side].reportId ?? shown?.reportId;
  const reports = useReports(shown);
  const mayRead = mayReadReports(useSignedIn().actor).allowed;
  // Whoever reads no reports in the making chooses among what was sent to them, or issued.
  const stateOf = (id: string) => (mayRead ? { subject: `report:${id}` } : {});
  return (
    <fieldset className={classes.side}>
      <legend>{say(`compare.${side}`)}</legend>
      <NativeSelect
        label={say('compare.report')}
        value={reportId ?? ''}
        onChange={({ currentTarget: { value } }) =>
          choose(side, value === '' ? {} : { reportId: value, ...stateOf(value) })
        }
        data={[{ value: '', label: say('compare.pick') }, ...reports]}
      />
      {reportId !== undefined && <StateChoice side={side} reportId={reportId} shown={shown} />}
      {shown && <p className={classes.quiet}>{say('compare.cutOff', { at: moment(shown.cutOff) })}</p>}
    </fieldset>
  );
}

interface StateChoiceProps {
  readonly side: SideName;
  readonly reportId: string;
  readonly shown: ComparedSubject | undefined;
}

function StateChoice({ side, reportId, shown }: StateChoiceProps) {
  const { say } = useWords();
  const { sides, choose } = useCompareAddress();
  const { subject } = sides[side];
  const states = useStates(reportId, shown);
  return (
    <NativeSelect
      label={say('compare.state')}
      value={subject ?? ''}
      onChange={({ currentTarget: { value } }) => choose(side, { reportId, subject: value })}
      data={subject === undefined ? [{ value: '', label: say('compare.pickState') }, ...states] : states}
    />
  );
}

const keyOf = ({ kind, id }: ComparedSubject): string => `${kind}:${id}`;

/** The states of a report; the one that is compared now is among them at once. */
function useStates(reportId: string, shown: ComparedSubject | undefined): Option[] {
  const { say } = useWords();
  const mayRead = mayReadReports(useSignedIn().actor).allowed;
  const { data: versions = [] } = useQuery(versionsQuery(reportId));
  const { data: issues = [] } = useQuery(issuesOfReportQuery(reportId));
  const versionName = (number: number): string => say('compare.version', { version: number });
  const known: Option[] = [
    ...(mayRead ? [{ value: `report:${reportId}`, label: say('compare.now') }] : []),
    ...versions.map(({ id, number }) => ({ value: `version:${id}`, label: versionName(number) })),
    ...issues.map(({ id, documentNumber }) => ({ value: `issue:${id}`, label: documentNumber })),
  ];
  if (!shown || known.some(({ value }) => value === keyOf(shown))) return known;
  const { number, documentNumber } = shown;
  const label = documentNumber ?? (number === null ? say('compare.now') : versionName(number));
  return [...known, { value: keyOf(shown), label }];
}
