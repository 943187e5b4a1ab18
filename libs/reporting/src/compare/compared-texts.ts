import { isChanged, type Language, narrativeChanges } from '@resolute/domain';
import type { VersionContent } from '../editing/report-narrative';
import { narrativeIn } from '../review/reviewed-content';
import type { Sides, TextChangeOfSection } from './comparison.view';

/** The sections whose text is not the same, word by word: those of the later one, and after them what it does not have any more. */
export function comparedTexts({ before, after }: Sides<VersionContent>, language: Language): TextChangeOfSection[] {
  return [...new Set([...after.sections, ...before.sections])].flatMap((id) => {
    const [old, now] = [narrativeIn(before, id, language), narrativeIn(after, id, language)];
    const lines = narrativeChanges(old?.body ?? [], now?.body ?? []);
    if (!isChanged(lines)) return [];
    return [{ id, languages: { before: old?.language ?? null, after: now?.language ?? null }, lines }];
  });
}
