import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { dayOf, GENEVA, periodsOfYear } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { occasionsQuery } from '../../../api/indicators';
import { useWords } from '../../../text/words';
import { titleText } from '../../../ui/title-text';

interface PeriodSelectProps extends Omit<NativeSelectProps, 'data'> {
  /** Only those that have begun, as nothing was achieved in others yet. */
  readonly onlyBegun?: boolean;
}

/** A period of this year, the one before or the one after, or a meeting of these years; the latest first. */
export function PeriodSelect({ onlyBegun = false, ...input }: PeriodSelectProps) {
  const { say, language } = useWords();
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
  return (
    <NativeSelect
      {...input}
      data={[
        { value: '', label: say('accountability.choosePeriod') },
        ...calendar.filter(({ from }) => begun(from)).map(({ id }) => ({ value: id, label: id })),
        ...meetings
          .filter(({ fromDay }) => begun(fromDay))
          .map(({ code, title }) => ({
            value: code,
            label: say('accountability.meetingChoice', { code, title: titleText(title, language).text }),
          })),
      ]}
    />
  );
}
