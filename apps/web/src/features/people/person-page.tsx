import { useParams } from '@tanstack/react-router';
import { PersonById } from './person-by-id';

/** The person whom the address names. */
export function PersonPage() {
  const { id = '' } = useParams({ strict: false });
  return <PersonById key={id} id={id} />;
}
