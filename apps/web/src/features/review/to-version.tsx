import { useWords } from '../../text/words';
import { VersionAnchor } from '../../ui/version-anchor';

interface ToVersionProps {
  readonly reportId: string;
  readonly number: number;
}

/** The way to a version of the report. */
export function ToVersion({ reportId, number }: ToVersionProps) {
  const { say } = useWords();
  return (
    <VersionAnchor reportId={reportId} number={number}>
      {say('review.toVersion', { version: number })}
    </VersionAnchor>
  );
}
