import { Button } from '@mantine/core';
import { useWords } from '../../text/words';
import classes from './evidence-files.module.css';
import { useFileWords } from './use-file-words';
import type { Upload } from './use-uploads';

interface UploadRowProps {
  readonly upload: Upload;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}

/** A file on its way, with how far it has come; or one that was refused, with why, until it is sent again or given up. */
export function UploadRow({ upload, onRetry, onDismiss }: UploadRowProps) {
  const { say } = useWords();
  const { refusal, short } = useFileWords();
  const { file, share, error } = upload;
  const name = { name: short(file.name) };
  if (error !== undefined)
    return (
      <li className={classes.refused}>
        <div role="alert">
          <p className={classes.refusedTitle}>{say('evidence.refused', { name: file.name })}</p>
          <p className={classes.why}>{refusal(error)}</p>
        </div>
        <div className={classes.buttons}>
          <Button onClick={onRetry}>{say('evidence.retry', name)}</Button>
          <Button onClick={onDismiss}>{say('evidence.dismiss', name)}</Button>
        </div>
      </li>
    );
  const sentence = say(share === undefined ? 'evidence.waiting' : 'evidence.sending', { name: file.name });
  return (
    <li className={classes.row}>
      <span className={classes.about}>{sentence}</span>
      <progress className={classes.progress} aria-label={sentence} {...(share !== undefined && { value: share })} />
    </li>
  );
}
