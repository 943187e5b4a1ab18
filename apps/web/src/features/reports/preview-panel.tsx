import { Anchor, Button } from '@mantine/core';
import type { Language } from '@resolute/domain';
import { ProblemError } from '../../api/problem';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { Failed } from '../../ui/states/failed';
import { Loading } from '../../ui/states/loading';
import classes from './reports.module.css';
import { usePreview } from './use-preview';

interface PreviewPanelProps {
  readonly reportId: string;
  readonly language: Language;
  /** Moves with each text that was saved. */
  readonly turn: number;
}

/** How the document would look if it were sent now, in the browser's own viewer. */
export function PreviewPanel({ reportId, language, turn }: PreviewPanelProps) {
  const { say, moment } = useWords();
  const { shown, error, isComing, retry } = usePreview(reportId, language, turn);
  const open = shown && (
    <Anchor href={shown.address} target="_blank" rel="noopener">
      {say('reports.openPreview')}
    </Anchor>
  );
  return (
    <Panel
      title={say('reports.preview')}
      note={
        shown && (
          <span aria-live="polite">
            {isComing
              ? say('reports.previewComing')
              : say('reports.previewAt', { language: LANGUAGE_NAMES[shown.language], at: moment(shown.at) })}
          </span>
        )
      }
      actions={open}
      flush
    >
      {shown && error !== undefined && <StaleNotice error={error} onRetry={retry} />}
      {shown ? (
        <iframe
          key={shown.address}
          className={classes.preview}
          src={shown.address}
          title={say('reports.previewOf', { language: LANGUAGE_NAMES[shown.language] })}
        />
      ) : (
        <Pending error={error} onRetry={retry} />
      )}
    </Panel>
  );
}

interface FailureProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

function Pending({ error, onRetry }: FailureProps) {
  const { say } = useWords();
  return error === undefined ? <Loading what={say('reports.preview')} /> : <Failed error={error} onRetry={onRetry} />;
}

/** The one that is shown is not of what was saved last, and why. */
function StaleNotice({ error, onRetry }: FailureProps) {
  const { say } = useWords();
  const why = error instanceof ProblemError ? error.problem.detail : say('states.noAnswer');
  return (
    <div role="alert" className={classes.notice}>
      <p>{say('reports.previewOld', { why })}</p>
      <Button onClick={onRetry}>{say('states.retry')}</Button>
    </div>
  );
}
