import { Anchor } from '@mantine/core';
import { directionOf, type Language, type Narrative, type NarrativeRun, type NarrativeRuns } from '@resolute/domain';
import { placed } from '../../ui/placed';
import classes from './reports.module.css';

interface NarrativeViewProps {
  readonly body: Narrative;
  readonly language: Language;
}

/** What a section says, to be read. */
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
  placed(runs).map(({ thing, key }) => <Words key={key} run={thing} />);

function Words({ run: { text, isStrong, isEmphasis, href } }: { readonly run: NarrativeRun }) {
  const words =
    href === undefined ? (
      text
    ) : (
      <Anchor inherit underline="always" href={href} target="_blank" rel="noopener noreferrer">
        {text}
      </Anchor>
    );
  const strong = isStrong ? <strong>{words}</strong> : words;
  return isEmphasis ? <em>{strong}</em> : strong;
}
