import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../text/words';

interface VersionAnchorProps {
  readonly reportId: string;
  readonly number: number;
}

/** The way to a version as its reviewers see it. */
export function VersionAnchor({ reportId, number }: VersionAnchorProps) {
  const { say } = useWords();
  return (
    <Anchor
      renderRoot={(props) => (
        <Link {...props} to="/reports/$reportId/review/$number" params={{ reportId, number: String(number) }} />
      )}
    >
      {say('reports.versionNumber', { version: number })}
    </Anchor>
  );
}
