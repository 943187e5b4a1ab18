import { Button } from '@mantine/core';
import { useWords } from '../../text/words';
import { FileNotTaken } from '../files/file-not-taken';
import { FileUnderWay } from '../files/file-under-way';
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
        <FileNotTaken title={say('evidence.refused', { name: file.name })} why={refusal(error)}>
          <Button onClick={onRetry}>{say('evidence.retry', name)}</Button>
          <Button onClick={onDismiss}>{say('evidence.dismiss', name)}</Button>
        </FileNotTaken>
      </li>
    );
  const sentence = say(share === undefined ? 'evidence.waiting' : 'evidence.sending', { name: file.name });
  return (
    <li className={classes.row}>
      <FileUnderWay sentence={sentence} {...(share !== undefined && { share })} />
    </li>
  );
}
