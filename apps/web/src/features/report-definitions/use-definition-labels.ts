import { useWords } from '../../text/words';
import { translationLabels } from '../../ui/form/translation-fields';

/** What each field of a definition is called in a summary of problems. */
export function useDefinitionLabels(): Record<string, string> {
  const { say } = useWords();
  return {
    ...translationLabels(say, 'title', say('definitions.title')),
    code: say('definitions.code'),
    form: say('definitions.form'),
    isActive: say('definitions.isActive'),
    series: say('definitions.series'),
    cutOffDays: say('definitions.cutOffDays'),
    sections: say('definitions.sections'),
    firstHeadlines: say('definitions.firstHeadlines'),
    mostHeadlines: say('definitions.mostHeadlines'),
    mostNamed: say('definitions.mostNamed'),
    languages: say('definitions.languages'),
    formats: say('definitions.formats'),
    frameworkId: say('definitions.frameworkId'),
    resultIds: say('definitions.resultIds'),
    reviewerIds: say('definitions.reviewerIds'),
  };
}
