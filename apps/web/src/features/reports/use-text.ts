import { useQuery } from '@tanstack/react-query';
import { type Report, type ReportText, type TextContent, type TextPlace, textQuery } from '../../api/reports';
import { type KeptText, textKey } from '../../api/text-journal';
import { contentOf, noText } from './text-content';

/** A text with its original, which is null for the original itself; either is null where nobody has written anything. */
export interface LoadedText {
  readonly text: ReportText | null;
  readonly original: ReportText | null;
}

/** The text that is open and, for a translation, the original beside it. */
export function useText(report: Report, place: TextPlace) {
  const isOriginal = place.language === report.originalLanguage;
  const text = useWritten(report, place, true);
  const original = useWritten(report, { ...place, language: report.originalLanguage }, !isOriginal);
  const asked = [text, original];
  const loaded: LoadedText | undefined = asked.some(({ found }) => found === undefined)
    ? undefined
    : { text: text.found ?? null, original: original.found ?? null };
  return {
    key: textKey(place),
    isOriginal,
    /** Undefined until both have come. */
    loaded,
    error: asked.find(({ found, error }) => found === undefined && error)?.error ?? null,
    refetch: () => asked.filter(({ found }) => found === undefined).forEach(({ refetch }) => void refetch()),
  };
}

/** A text that is asked for if there is one; null where there is none, or where it is not wanted. */
function useWritten(report: Report, place: TextPlace, isWanted: boolean) {
  const enabled = isWanted && isWritten(report, place);
  const { data, error, refetch } = useQuery({ ...textQuery(place), enabled });
  // What was saved a moment ago is there before the report tells of it.
  const found = enabled || (isWanted && data !== undefined) ? data : null;
  return { found, error, refetch };
}

/** Whether there is anything to ask for: what nobody has written is known by the report. */
const isWritten = ({ texts }: Report, { section, language }: TextPlace): boolean =>
  texts.some((text) => text.section === section && text.language === language && text.version !== null);

/** Where typing begins: at what the server has, or at nothing. */
export function begunAt(place: TextPlace, text: ReportText | null, originalVersion: number | null): KeptText {
  const original: TextContent = text ? contentOf(text) : noText(originalVersion);
  return { place, seen: text?.version ?? null, original, content: original };
}
