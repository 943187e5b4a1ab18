import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface CompareAnchorProps {
  readonly reportId: string;
  /** Of a version of it; the report as it stands where there is none. */
  readonly versionId?: string;
  readonly children: ReactNode;
}

/** The way to where a report, or a version of it, is compared with another one; an earlier state of the same is at hand first. */
export const CompareAnchor = ({ reportId, versionId, children }: CompareAnchorProps) => {
  const after = versionId === undefined ? `report:${reportId}` : `version:${versionId}`;
  return (
    <Anchor
      renderRoot={(props) => (
        <Link {...props} to="/reports/compare" search={{ after, afterOf: reportId, beforeOf: reportId } as never} />
      )}
    >
      {children}
    </Anchor>
  );
};
