import { TextInput } from '@mantine/core';
import { useWords } from '../../text/words';
import { FieldGrid } from '../../ui/form/field-grid';
import { Panel } from '../../ui/panel';
import { useSectionName } from '../../ui/use-section-name';
import { useDefinition } from './definition-context';
import classes from './definitions.module.css';
import { HeadlinesChoice } from './headlines-choice';
import { SectionsOrder } from './sections-order';

/** What it tells of, in which order, and how much of it by name. */
export function ContentsSection() {
  const { say } = useWords();
  const { input, list } = useDefinition();
  const sectionName = useSectionName();
  const join = say('definitions.listJoin');
  const asItIs = (code: string): string => code;
  return (
    <Panel title={say('definitions.contents')}>
      <div className={classes.fields}>
        <SectionsOrder {...list('sections', say('definitions.sectionsHint'), sectionName, join)} />
        <HeadlinesChoice {...list('firstHeadlines', say('definitions.firstHeadlinesHint'), asItIs, join)} />
        <FieldGrid>
          <TextInput
            {...input('mostHeadlines', say('definitions.mostHeadlinesHint'))}
            label={say('definitions.mostHeadlines')}
            inputMode="numeric"
            dir="ltr"
          />
          <TextInput
            {...input('mostNamed', say('definitions.mostNamedHint'))}
            label={say('definitions.mostNamed')}
            inputMode="numeric"
            dir="ltr"
          />
        </FieldGrid>
      </div>
    </Panel>
  );
}
