import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { comparisonQuery } from '../../api/comparisons';
import { useWords } from '../../text/words';
import { useAnnounce } from '../../ui/announcer';
import { Page } from '../../ui/page';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { ChoiceBar } from './choice-bar';
import { Differences } from './differences';
import { useCompareAddress } from './use-compare-address';

/** Any two reports, versions or issues beside each other: what differs, and why. */
export function ComparePage() {
  const { say } = useWords();
  const { isChosen, query } = useComparison();
  return (
    <Page title={say('compare.title')} lead={say('compare.lead')}>
      <ChoiceBar {...(query.data && { comparison: query.data })} />
      {isChosen ? (
        <Loaded query={query} what={say('compare.title')}>
          {(comparison) => <Differences comparison={comparison} />}
        </Loaded>
      ) : (
        <Empty title={say('compare.notChosen')} why={say('compare.notChosenWhy')} />
      )}
    </Page>
  );
}

/** What differs between the two that are chosen, said aloud when it has come. */
function useComparison() {
  const { sides, language: wished } = useCompareAddress();
  const { before, after } = { before: sides.before.subject ?? '', after: sides.after.subject ?? '' };
  const isChosen = before !== '' && after !== '';
  const first = useQuery({ ...comparisonQuery({ before, after, language: wished }), enabled: isChosen });
  const told = first.data?.after;
  // What has no text in the language of its reader is compared in the original, and the choice says so.
  const language = told && !told.languages.includes(wished) ? told.originalLanguage : wished;
  const query = useQuery({ ...comparisonQuery({ before, after, language }), enabled: isChosen });
  useSaidAloud(query.data && !query.isPlaceholderData ? [before, after, language].join('\n') : undefined);
  return { isChosen, query };
}

/** Once for each of what has come: the same that is asked for again is no news. */
function useSaidAloud(come: string | undefined): void {
  const { say } = useWords();
  const announce = useAnnounce();
  const sentence = say('compare.shown');
  useEffect(() => {
    if (come !== undefined) announce(sentence);
  }, [come, sentence, announce]);
}
