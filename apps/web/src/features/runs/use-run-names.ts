import { parseLocalDate } from '@resolute/domain';
import type { Run } from '../../api/runs';
import { useWords } from '../../text/words';
import { titleText } from '../../ui/title-text';

interface RunNames {
  /** What a run is of, for sentences: the report, and the meeting. */
  readonly names: (run: Pick<Run, 'definition' | 'occasion'>) => { readonly report: string; readonly meeting: string };
  /** "end of 12 Aug 2026, Geneva". */
  readonly endOf: (day: string) => string;
  /** "25 May 2026 to 29 May 2026", or the only day. */
  readonly span: (meeting: { readonly fromDay: string; readonly toDay: string }) => string;
}

/** How to speak of runs, their meetings and their days. */
export function useRunNames(): RunNames {
  const { say, language, day } = useWords();
  const dayText = (text: string): string => day(parseLocalDate(text));
  return {
    names: ({ definition, occasion }) => ({
      report: titleText(definition.title, language).text,
      meeting: titleText(occasion.title, language).text,
    }),
    endOf: (text) => say('runs.endOf', { day: dayText(text) }),
    span: ({ fromDay, toDay }) =>
      fromDay === toDay ? dayText(fromDay) : say('runs.span', { from: dayText(fromDay), to: dayText(toDay) }),
  };
}
