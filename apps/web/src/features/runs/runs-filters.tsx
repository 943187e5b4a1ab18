import { NativeSelect } from '@mantine/core';
import type { Language } from '@resolute/domain';
import type { Run } from '../../api/runs';
import { useWords } from '../../text/words';
import { titleText } from '../../ui/title-text';
import { STANDINGS, standingOf } from './run-standing';
import classes from './runs.module.css';

export type RunFilters = Partial<Readonly<Record<'state' | 'report' | 'meeting', string>>>;

interface RunsFiltersProps {
  readonly runs: readonly Run[];
  readonly filters: RunFilters;
  readonly onChange: (change: RunFilters) => void;
}

/** Which state, report and meeting is looked for. */
export function RunsFilters({ runs, filters, onChange }: RunsFiltersProps) {
  const { say, language } = useWords();
  const every = { value: '', label: say('runs.every') };
  const states = STANDINGS.map((standing) => ({ value: standing, label: say(`runs.state-${standing}`) }));
  const choice = (key: keyof RunFilters, label: string, data: readonly { value: string; label: string }[]) => (
    <NativeSelect
      label={label}
      value={filters[key] ?? ''}
      onChange={({ currentTarget: { value } }) => onChange({ [key]: value })}
      data={[every, ...data]}
    />
  );
  return (
    <search className={classes.filters}>
      {choice('state', say('runs.state'), states)}
      {choice('report', say('runs.report'), choicesOf(runs, 'definition', language))}
      {choice('meeting', say('runs.meeting'), choicesOf(runs, 'occasion', language))}
    </search>
  );
}

/** The reports or the meetings that there are runs of, by title. */
const choicesOf = (runs: readonly Run[], of: 'definition' | 'occasion', language: Language) =>
  [...new Map(runs.map((run) => [run[of].code, titleText(run[of].title, language).text]))]
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));

/** The runs that are looked for. */
export const runsThatFit = (runs: readonly Run[], { state, report, meeting }: RunFilters): Run[] =>
  runs.filter(
    (run) =>
      (state === undefined || standingOf(run) === state) &&
      (report === undefined || run.definition.code === report) &&
      (meeting === undefined || run.occasion.code === meeting),
  );
