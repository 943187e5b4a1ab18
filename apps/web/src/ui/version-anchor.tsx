import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface VersionAnchorProps {
  readonly reportId: string;
  readonly number: number;
  readonly children: ReactNode;
}

/** The way to a version of a report as its reviewers see it. */
export const VersionAnchor = ({ reportId, number, children }: VersionAnchorProps) => (
  <Anchor
    renderRoot={(props) => (
      <Link {...props} to="/reports/$reportId/review/$number" params={{ reportId, number: String(number) }} />
    )}
  >
    {children}
  </Anchor>
);
