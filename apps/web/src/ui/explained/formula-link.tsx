import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** The way to a page of the published rule, by its name in `/formulas/…`. */
export const FormulaLink = ({ page, children }: { readonly page: string; readonly children: ReactNode }) => (
  <Anchor inherit renderRoot={(props) => <Link {...props} to="/formulas/$name" params={{ name: page }} />}>
    {children}
  </Anchor>
);
