import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../text/words';

interface ToVersionProps {
  readonly reportId: string;
  readonly number: number;
}

/** The way to a version of the report. */
export function ToVersion({ reportId, number }: ToVersionProps) {
  const { say } = useWords();
  return (
    <Anchor
      renderRoot={(props) => (
        <Link {...props} to="/reports/$reportId/review/$number" params={{ reportId, number: String(number) }} />
      )}
    >
      {say('review.toVersion', { version: number })}
    </Anchor>
  );
}
