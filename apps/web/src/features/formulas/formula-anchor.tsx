import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FIRST_FORMULA, FORMULA_NAMES } from './formula-texts';

interface FormulaAnchorProps {
  /** As a page of `docs/formulas` names another one: `gates.md`. */
  readonly to: string;
  readonly children: ReactNode;
}

/** A link from page to page. What lies beside the published pages, such as the test vectors, is named and not linked. */
export function FormulaAnchor({ to, children }: FormulaAnchorProps) {
  const name = to.replace(/\.md$/, '');
  if (name === FIRST_FORMULA)
    return (
      <Anchor inherit renderRoot={(props) => <Link {...props} to="/formulas" />}>
        {children}
      </Anchor>
    );
  if (!FORMULA_NAMES.includes(name)) return children;
  return (
    <Anchor inherit renderRoot={(props) => <Link {...props} to="/formulas/$name" params={{ name }} />}>
      {children}
    </Anchor>
  );
}
