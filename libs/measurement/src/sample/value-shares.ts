import type { Shares } from './value-series';

/** How the sample divides totals; invented, and the same for every period. */
export const SHARES = {
  regions: { africa: 18, americas: 16, 'arab-states': 12, 'asia-pacific': 30, cis: 8, europe: 16 },
  developingRegions: { africa: 34, americas: 14, 'arab-states': 18, 'asia-pacific': 26, cis: 8 },
  members: { 'sector-member': 44, associate: 29, academia: 27 },
  sexes: { women: 46, men: 54 },
  attendance: { 'on-site': 60, online: 40 },
  processes: { aap: 94, tap: 6 },
  risks: { strategic: 1, operational: 2 },
  organizations: { iso: 2, iec: 2, ietf: 1, ieee: 1, etsi: 1, '3gpp': 1 },
} as const satisfies Record<string, Shares>;
