import { MOST_EVIDENCE } from '@resolute/domain';
import type { Actual, Evidence } from '../../api/evidence';
import { useWords } from '../../text/words';
import { ChangeNotice, useChange } from '../change-notice';
import { DropPlace } from './drop-place';
import classes from './evidence-files.module.css';
import { EvidenceRow } from './evidence-row';
import { UploadRow } from './upload-row';
import { useUploads } from './use-uploads';

interface EvidenceFilesProps {
  readonly actualId: string;
  /** Of the value, as it was seen. */
  readonly version: number;
  readonly evidence: readonly Evidence[];
  /** How many there are, for a reader who may not open them; as many as in the list when left out. */
  readonly evidenceCount?: number;
  readonly canChange: boolean;
  /** Waits for what else is on its way to the value, and says which version it has then; without it, `version` holds. */
  readonly arrived?: () => Promise<number | undefined>;
  /** A file was added or removed: the value as it is now, with its new version. */
  readonly onChanged: (actual: Actual) => void;
  /** Nothing was done, as somebody else changed the value: as it stands now, to be shown before it is overwritten. */
  readonly onStale?: (actual: Actual) => void;
}

/** The files that prove a value: to be saved, added and removed. Refusals stand beside the file that they are about. */
export function EvidenceFiles(props: EvidenceFilesProps) {
  const { actualId, version, evidence, evidenceCount = evidence.length, canChange, onChanged, onStale } = props;
  const arrived = props.arrived ?? (() => Promise.resolve(undefined));
  const { say } = useWords();
  const [change, done] = useChange();
  const changed = (sentence: string, actual: Actual): void => {
    onChanged(actual);
    done(sentence);
  };
  const { uploads, add, retry, dismiss } = useUploads({
    actualId,
    version,
    arrived,
    onAdded: (actual, { name }) => changed(say('evidence.added', { name }), actual),
    ...(onStale && { onStale }),
  });
  const isEmpty = evidence.length + uploads.length === 0;
  return (
    <div className={classes.files}>
      {isEmpty && <NoFiles count={evidenceCount} canChange={canChange} />}
      {!isEmpty && (
        <ul aria-label={say('evidence.title')} className={classes.list}>
          {evidence.map((file) => (
            <EvidenceRow
              key={file.id}
              file={file}
              version={async () => (await arrived()) ?? version}
              canChange={canChange}
              {...(onStale && { onStale })}
              onRemoved={(actual) => changed(say('evidence.removed', { name: file.fileName }), actual)}
            />
          ))}
          {uploads.map((upload) => (
            <UploadRow
              key={upload.key}
              upload={upload}
              onRetry={() => retry(upload)}
              onDismiss={() => dismiss(upload.key)}
            />
          ))}
        </ul>
      )}
      <ChangeNotice change={change} />
      {canChange && <DropPlace isFull={evidenceCount >= MOST_EVIDENCE} onFiles={add} />}
    </div>
  );
}

function NoFiles({ count, canChange }: { readonly count: number; readonly canChange: boolean }) {
  const { say } = useWords();
  if (count > 0) return <p className={classes.why}>{say('evidence.hidden', { count })}</p>;
  if (!canChange) return <p className={classes.why}>{say('evidence.noneToRead')}</p>;
  return (
    <div>
      <p className={classes.none}>{say('evidence.none')}</p>
      <p className={classes.why}>{say('evidence.noneWhy')}</p>
    </div>
  );
}
