import type { Role } from '@resolute/domain';

export interface SamplePerson {
  readonly role: Role;
  readonly name: string;
  /** The unit in which the role is held; the whole Sector when absent. */
  readonly scope?: string;
}

/** One invented person for each role. */
export const SAMPLE_PEOPLE: readonly SamplePerson[] = [
  { role: 'administrator', name: 'Amina Diallo' },
  { role: 'planner', name: 'Lucía Romero' },
  { role: 'contributor', name: 'Chen Wei', scope: 'SG13' },
  { role: 'verifier', name: 'Farid Haddad' },
  { role: 'rapporteur', name: 'Ivan Petrov' },
  { role: 'director', name: 'Maryam Okafor' },
  { role: 'council', name: 'Claire Dubois' },
  { role: 'auditor', name: 'John Mbeki' },
];
