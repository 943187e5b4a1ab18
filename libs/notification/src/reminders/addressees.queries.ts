import { Injectable } from '@nestjs/common';
import { type Addressees, groupedBy, type LocalDate, mayReadIndicators } from '@resolute/domain';
import { OrganizationQueries, type ReachablePerson, SubstitutionsQueries } from '@resolute/identity';
import { IndicatorsQueries } from '@resolute/measurement';

/** Who can be told what on a day. */
@Injectable()
export class AddresseesQueries {
  constructor(
    private readonly organization: OrganizationQueries,
    private readonly substitutions: SubstitutionsQueries,
    private readonly indicators: IndicatorsQueries,
  ) {}

  /** Four statements. Nobody is told of a value who could not read it in the product. */
  async on(day: LocalDate): Promise<Addressees> {
    const [people, units, substitutes, named] = await Promise.all([
      this.organization.people(),
      this.organization.units(),
      this.substitutions.substitutesOn(day),
      this.indicators.people(),
    ]);
    return {
      reachable: new Set(people.filter(mayRead).map(({ id }) => id)),
      contributorsOf: idsBy(contributors(people), 'unitId'),
      peopleOf: idsBy(named, 'indicatorId'),
      units: new Map(units.map(({ id, headId, parentId }) => [id, { headId, parentId }])),
      substitutesOf: idsBy(
        substitutes.map(({ absentId, substituteId }) => ({ absentId, personId: substituteId })),
        'absentId',
      ),
      planners: people.filter(({ grants }) => grants.some(({ role }) => role === 'planner')).map(({ id }) => id),
    };
  }
}

const mayRead = ({ id, grants }: ReachablePerson): boolean => mayReadIndicators({ kind: 'person', id, grants }).allowed;

const contributors = (people: readonly ReachablePerson[]): { unitId: string; personId: string }[] =>
  people.flatMap(({ id, grants }) =>
    grants.flatMap(({ role, unitId }) => (role === 'contributor' && unitId !== null ? [{ unitId, personId: id }] : [])),
  );

/** The people of rows by what else the rows hold. */
const idsBy = <K extends string>(
  rows: readonly (Readonly<Record<K, string>> & { readonly personId: string })[],
  key: K,
): Map<string, string[]> =>
  new Map([...groupedBy(rows, (row) => row[key])].map(([id, group]) => [id, group.map(({ personId }) => personId)]));
