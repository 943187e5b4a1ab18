import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { dayOf, GENEVA, periodsOfYear } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { occasionsQuery } from '../../../api/indicators';
import { useWords } from '../../../text/words';
import { titleText } from '../../../ui/title-text';
import { usePeriodName } from '../../../ui/values/use-period-name';

interface PeriodSelectProps extends Omit<NativeSelectProps, 'data'> {
  /** Only those that have begun, as nothing was achieved in others yet. */
  readonly onlyBegun?: boolean;
  /** The period that was chosen before, of whichever year. */
  readonly held?: string | undefined;
}

/** A period of this year, the one before or the one after, or a meeting of these years, the latest first; and the one that is held. */
export function PeriodSelect({ onlyBegun = false, held, ...input }: PeriodSelectProps) {
  const { say, language } = useWords();
  const periodName = usePeriodName();
  const { data: occasions = [] } = useQuery(occasionsQuery);
  const today = dayOf(new Date(), GENEVA);
  const year = Number(today.slice(0, 4));
  const calendar = [year + 1, year, year - 1].flatMap((each) => [
    ...periodsOfYear(each, 'year'),
    ...periodsOfYear(each, 'half'),
    ...periodsOfYear(each, 'quarter'),
  ]);
  const meetings = occasions.filter(({ fromDay }) => Math.abs(Number(fromDay.slice(0, 4)) - year) <= 1);
  const begun = (from: string): boolean => !onlyBegun || from <= today;
  const offered = [
    ...calendar.filter(({ from }) => begun(from)).map(({ id }) => ({ value: id, label: periodName(id) })),
    ...meetings
      .filter(({ fromDay }) => begun(fromDay))
      .map(({ code, title }) => ({
        value: code,
        label: say('accountability.meetingChoice', { code, title: titleText(title, language).text }),
      })),
  ];
  const isHeldOffered = held === undefined || offered.some(({ value }) => value === held);
  return (
    <NativeSelect
      {...input}
      data={[
        { value: '', label: say('accountability.choosePeriod') },
        ...offered,
        ...(isHeldOffered ? [] : [{ value: held, label: periodName(held) }]),
      ]}
    />
  );
}
