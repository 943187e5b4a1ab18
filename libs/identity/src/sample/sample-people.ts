import type { Role } from '@resolute/domain';

export interface SamplePerson {
  readonly role: Role;
  readonly name: string;
  /** The units in which the role is held; the whole Sector when absent. */
  readonly scopes?: readonly string[];
  /** What the address begins with, where it is not the role alone. */
  readonly mailbox?: string;
}

const UNITS_OF_TSB = ['TSB-PLAN', 'TSB-BSG', 'TSB-MEM', 'TSB-IT', 'TSB-OPS', 'TSB-COMM'];
const OTHER_GROUPS = ['SG2', 'SG3', 'SG5', 'SG11', 'SG12', 'SG15', 'SG17', 'SG20', 'SG21'];

/** One invented person for each role first; then those who report for the other units. */
export const SAMPLE_PEOPLE: readonly SamplePerson[] = [
  { role: 'administrator', name: 'Amina Diallo' },
  { role: 'planner', name: 'Lucía Romero' },
  { role: 'contributor', name: 'Chen Wei', scopes: ['SG13'] },
  { role: 'verifier', name: 'Farid Haddad' },
  { role: 'rapporteur', name: 'Ivan Petrov' },
  { role: 'director', name: 'Maryam Okafor' },
  { role: 'council', name: 'Claire Dubois' },
  { role: 'auditor', name: 'John Mbeki' },
  { role: 'contributor', name: 'Elena Novak', scopes: UNITS_OF_TSB, mailbox: 'contributor-tsb' },
  { role: 'contributor', name: 'Kenji Watanabe', scopes: OTHER_GROUPS, mailbox: 'contributor-groups' },
];
