import { type Actual, type Evidence, evidenceAddress, removeEvidence, valueNow } from '../../api/evidence';
import { useWords } from '../../text/words';
import { AskFirst } from '../ask-first';
import classes from './evidence-files.module.css';
import { useFileWords } from './use-file-words';

interface EvidenceRowProps {
  readonly file: Evidence;
  /** Of the value, once all that is on its way to it has arrived. */
  readonly version: () => Promise<number>;
  readonly canChange: boolean;
  readonly onRemoved: (actual: Actual) => void;
  readonly onStale?: (actual: Actual) => void;
}

/** A file with what it is and who added it; it is saved by its name. */
export function EvidenceRow({ file, version, canChange, onRemoved, onStale }: EvidenceRowProps) {
  const { say, moment } = useWords();
  const { size, type, short } = useFileWords();
  const { id, fileName, mediaType, addedBy, addedAt } = file;
  const remove = async (): Promise<void> => {
    try {
      onRemoved(await removeEvidence(id, await version()));
    } catch (error) {
      const now = valueNow(error);
      if (now) onStale?.(now);
      throw error;
    }
  };
  const about = { type: type(mediaType), size: size(file.size), name: addedBy.name, at: moment(addedAt) };
  return (
    <li className={classes.row}>
      <div className={classes.file}>
        <a href={evidenceAddress(id)} download={fileName} className={classes.name}>
          <bdi>{fileName}</bdi>
        </a>
        <p className={classes.about}>{say('evidence.about', about)}</p>
      </div>
      {canChange && (
        <AskFirst
          ask={say('evidence.removeAsk', { name: short(fileName) })}
          title={say('evidence.removeTitle', { name: short(fileName) })}
          consequence={say('evidence.removeConsequence')}
          action={say('evidence.remove')}
          isDangerous
          send={remove}
        />
      )}
    </li>
  );
}
