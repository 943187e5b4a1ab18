import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface PlanLinkProps {
  readonly plan: { readonly id: string };
  readonly children: ReactNode;
}

/** The way to a plan's page. */
export function PlanLink({ plan: { id }, children }: PlanLinkProps) {
  return (
    <Anchor inherit renderRoot={(props) => <Link {...props} to="/plans/$planId" params={{ planId: id }} />}>
      {children}
    </Anchor>
  );
}
