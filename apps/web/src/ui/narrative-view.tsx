import { directionOf, type Language, type Narrative, type NarrativeRuns } from '@resolute/domain';
import classes from './narrative-view.module.css';
import { placed } from './placed';
import { SetWords } from './set-words';

interface NarrativeViewProps {
  readonly body: Narrative;
  readonly language: Language;
}

/** What a section of a report says, to be read. */
export const NarrativeView = ({ body, language }: NarrativeViewProps) => (
  <div lang={language} dir={directionOf(language)} className={classes.narrative}>
    {placed(body).map(({ thing: block, key }) =>
      block.kind === 'paragraph' ? (
        <p key={key}>
          <Runs runs={block.runs} />
        </p>
      ) : (
        <ul key={key}>
          {placed(block.items).map(({ thing: runs, key: at }) => (
            <li key={at}>
              <Runs runs={runs} />
            </li>
          ))}
        </ul>
      ),
    )}
  </div>
);

const Runs = ({ runs }: { readonly runs: NarrativeRuns }) =>
  placed(runs).map(({ thing, key }) => <SetWords key={key} run={thing} />);
