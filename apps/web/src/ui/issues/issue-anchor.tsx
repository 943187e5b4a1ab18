import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { IssueDoor } from '../../api/issues';

interface IssueAnchorProps {
  readonly door: IssueDoor;
  readonly id: string;
  readonly children: ReactNode;
}

/** The way to an issue by the door through which one came. */
export const IssueAnchor = ({ door, id, children }: IssueAnchorProps) => (
  <Anchor
    inherit
    renderRoot={(props) => (
      <Link
        {...props}
        to={door === 'issues' ? '/issues/$issueId' : '/public/issues/$issueId'}
        params={{ issueId: id }}
      />
    )}
  >
    {children}
  </Anchor>
);
