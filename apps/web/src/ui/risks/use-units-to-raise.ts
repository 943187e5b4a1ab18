import { mayRaiseRisk } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { useSignedIn } from '../../api/signed-in';
import { type Unit, unitsQuery } from '../../api/units';

/** The units that this person may raise a risk for; none for most readers. */
export function useUnitsToRaise(): readonly Unit[] {
  const { actor } = useSignedIn();
  const { data: units = [] } = useQuery(unitsQuery);
  return units.filter(({ id }) => mayRaiseRisk(actor, id).allowed);
}
