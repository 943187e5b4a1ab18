import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { TextPlace } from '../../api/reports';

interface TextAnchorProps {
  readonly place: TextPlace;
  readonly onClick?: () => void;
  readonly children: ReactNode;
}

/** The way to a text of a report. */
export const TextAnchor = ({ place: { reportId, section, language }, onClick, children }: TextAnchorProps) => (
  <Anchor
    renderRoot={(props) => (
      <Link
        {...props}
        to="/reports/$reportId"
        params={{ reportId }}
        search={{ section, lang: language } as never}
        onClick={onClick}
      />
    )}
  >
    {children}
  </Anchor>
);
