import { useParams } from '@tanstack/react-router';
import { FormulaReader } from './formula-reader';
import { FIRST_FORMULA } from './formula-texts';

/** The page of the rule that the address names, and without a name the one that leads to all others. */
export function FormulaPage() {
  const { name = FIRST_FORMULA } = useParams({ strict: false });
  return <FormulaReader name={name} />;
}
