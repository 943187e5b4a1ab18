import type { ComponentType } from 'react';
import { useSignedIn } from '../api/signed-in';
import { CouncilPage, HomePage } from './pages';

const HOMES: Readonly<Record<'receives' | 'works', ComponentType>> = { receives: CouncilPage, works: HomePage };

/** What one owes; for whoever only receives reports, what these say. */
export function HomeByRole() {
  const { grants, standsFor } = useSignedIn();
  const onlyReceives = grants.length > 0 && standsFor.length === 0 && grants.every(({ role }) => role === 'council');
  const Home = HOMES[onlyReceives ? 'receives' : 'works'];
  return <Home />;
}
