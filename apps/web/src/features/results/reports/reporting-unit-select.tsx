import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { mayEnter } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { useSignedIn } from '../../../api/signed-in';
import { type Unit, unitsQuery } from '../../../api/units';
import { useWords } from '../../../text/words';
import { titleText } from '../../../ui/title-text';

/** The units for which the reader may write. */
export function useReportingUnits(): readonly Unit[] {
  const { actor } = useSignedIn();
  const { data: units = [] } = useQuery(unitsQuery);
  return units.filter(({ id }) => mayEnter(actor, { unitId: id, authorId: actor.id }).allowed);
}

/** One of the units for which the reader may write. */
export function ReportingUnitSelect(input: Omit<NativeSelectProps, 'data'>) {
  const { say, language } = useWords();
  const units = useReportingUnits();
  return (
    <NativeSelect
      {...input}
      data={units.map(({ id, code, title }) => ({
        value: id,
        label: say('people.unitChoice', { code, title: titleText(title, language).text }),
      }))}
    />
  );
}
