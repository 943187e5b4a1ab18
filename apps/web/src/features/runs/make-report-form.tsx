import { Button, NativeSelect } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { occasionsQuery } from '../../api/indicators';
import { reportDefinitionsQuery } from '../../api/report-definitions';
import { askForReport, runsChanged } from '../../api/runs';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { Failed } from '../../ui/states/failed';
import { rowsSoFar } from '../../ui/states/rows-so-far';
import { titleText } from '../../ui/title-text';
import { standingOf } from './run-standing';
import classes from './runs.module.css';
import { useRunNames } from './use-run-names';

const NAME = 'make-report';

/** Asks for a report for a meeting at once, whatever the calendar says. */
export function MakeReportForm({ onCancel, onDone }: DrawerFrame) {
  const { say, language } = useWords();
  const { names } = useRunNames();
  const queries = useQueryClient();
  const form = useForm({ initialValues: { definition: '', occasion: '' } });
  const { definitions, meetings, series, isKnown, failure } = useChoices(form.values.definition);
  const labels = { definition: say('runs.report'), occasion: say('runs.meeting') };
  const field = fieldsOf(NAME, form);
  const send = async ({ definition, occasion }: typeof form.values): Promise<void> => {
    const run = await askForReport(definition, occasion);
    await runsChanged(queries);
    onDone(standingOf(run) === 'ready' ? say('runs.wasReady', names(run)) : say('runs.news-making', names(run)));
  };
  const none = isKnown && series !== undefined && meetings.length === 0;
  if (failure) return <Failed {...failure} />;
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={labels}
      send={send}
      action={say('runs.make')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <NativeSelect
        {...field('definition')}
        label={labels.definition}
        data={[
          { value: '', label: say('runs.chooseReport') },
          ...definitions.map(({ code, title }) => ({ value: code, label: titleText(title, language).text })),
        ]}
        onChange={({ currentTarget: { value } }) => form.setValues({ definition: value, occasion: '' })}
      />
      <NativeSelect
        {...field('occasion')}
        label={labels.occasion}
        description={none ? say('runs.noMeeting', { series }) : say('runs.meetingHint')}
        data={[
          { value: '', label: say('runs.chooseMeeting') },
          ...meetings.map(({ code, title }) => ({ value: code, label: titleText(title, language).text })),
        ]}
      />
      <p className={classes.quiet}>{say('runs.makeWhy')}</p>
    </ServerForm>
  );
}

/** Every report, and the meetings that the chosen one is for; without the cancelled ones. */
function useChoices(chosen: string) {
  const reports = useQuery(reportDefinitionsQuery);
  const occasions = useQuery(occasionsQuery);
  const definitions = reports.data ?? [];
  const series = definitions.find(({ code }) => code === chosen)?.series;
  const found = (occasions.data ?? []).filter((each) => each.series === series && !each.cancelledAt);
  const { rows: meetings, isPending, failure } = rowsSoFar([reports, occasions], found);
  return { definitions, meetings, series, isKnown: !isPending, failure };
}
