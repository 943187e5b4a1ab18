import type { SampleSuccession } from './sample-plan.types';

/**
 * What became of the results of 2020-2023 in the plan of 2024-2027. Published: that goal 5 existed and that the later plan
 * has two goals. Sample: every other row is our own reading; no such table of the Union was read.
 */
export const SAMPLE_SUCCESSIONS: readonly SampleSuccession[] = [
  {
    from: { framework: 'SP-2020-2023', kind: 'goal', code: 'G1' },
    to: { framework: 'SP-2024-2027', kind: 'goal', code: 'G1' },
    kind: 'split',
    note: 'Access became the goal of universal connectivity.',
  },
  {
    from: { framework: 'SP-2020-2023', kind: 'goal', code: 'G1' },
    to: { framework: 'SP-2024-2027', kind: 'goal', code: 'G2' },
    kind: 'split',
    note: 'Increased use became a part of sustainable digital transformation.',
  },
  {
    from: { framework: 'SP-2020-2023', kind: 'goal', code: 'G2' },
    to: { framework: 'SP-2024-2027', kind: 'goal', code: 'G2' },
    kind: 'merged',
    note: 'The divide in use is closed under one goal for all groups.',
  },
  {
    from: { framework: 'SP-2020-2023', kind: 'goal', code: 'G3' },
    to: { framework: 'SP-2024-2027', kind: 'goal', code: 'G2' },
    kind: 'merged',
    note: 'Sustainability stands in the title of the goal.',
  },
  {
    from: { framework: 'SP-2020-2023', kind: 'goal', code: 'G4' },
    to: { framework: 'SP-2024-2027', kind: 'goal', code: 'G2' },
    kind: 'merged',
    note: 'Innovation serves the digital transformation of society.',
  },
  {
    from: { framework: 'SP-2020-2023', kind: 'goal', code: 'G5' },
    kind: 'dropped',
    note: 'Goal 5 is named by PP-22 Document 77; the plan of two goals has none with its number or its title.',
    source: 'PP-22 Document 77, considering a); itu.int, Council planning page 2024-2027',
  },
  {
    from: { framework: 'SP-2020-2023', kind: 'target', code: 'T1.1' },
    to: { framework: 'SP-2024-2027', kind: 'target', code: 'T1.3' },
    kind: 'continues',
    note: 'Households online, from a percentage to every household.',
  },
  {
    from: { framework: 'SP-2020-2023', kind: 'target', code: 'T1.2' },
    to: { framework: 'SP-2024-2027', kind: 'target', code: 'T2.1' },
    kind: 'continues',
    note: 'Individuals online, from a percentage to all.',
  },
  {
    from: { framework: 'SP-2020-2023', kind: 'target', code: 'T1.3' },
    to: { framework: 'SP-2024-2027', kind: 'target', code: 'T1.2' },
    kind: 'merged',
    note: 'A lower price and a ceiling on the price became affordability for all.',
  },
  {
    from: { framework: 'SP-2020-2023', kind: 'target', code: 'T2.6' },
    to: { framework: 'SP-2024-2027', kind: 'target', code: 'T1.2' },
    kind: 'merged',
    note: 'A lower price and a ceiling on the price became affordability for all.',
  },
  {
    from: { framework: 'SP-2020-2023', kind: 'target', code: 'T1.7' },
    to: { framework: 'SP-2024-2027', kind: 'target', code: 'T2.5' },
    kind: 'continues',
    note: 'Government services online, from a percentage to the majority.',
  },
  {
    from: { framework: 'SP-2020-2023', kind: 'target', code: 'T2.7' },
    to: { framework: 'SP-2024-2027', kind: 'target', code: 'T1.1' },
    kind: 'continues',
    note: 'Coverage of the population, from a percentage to all.',
  },
  {
    from: { framework: 'SP-2020-2023', kind: 'target', code: 'T2.8' },
    to: { framework: 'SP-2024-2027', kind: 'target', code: 'T2.2' },
    kind: 'continues',
    note: 'From parity of women and men to all digital divides.',
  },
  {
    from: { framework: 'SP-2020-2023', kind: 'target', code: 'T2.10' },
    to: { framework: 'SP-2024-2027', kind: 'target', code: 'T2.3' },
    kind: 'continues',
    note: 'Skills, from a rise to the majority of individuals.',
  },
  {
    from: { framework: 'SP-2020-2023', kind: 'target', code: 'T3.2' },
    to: { framework: 'SP-2024-2027', kind: 'target', code: 'T2.6' },
    kind: 'merged',
    note: 'Recycling and abatement became one target on climate and environment.',
  },
  {
    from: { framework: 'SP-2020-2023', kind: 'target', code: 'T3.4' },
    to: { framework: 'SP-2024-2027', kind: 'target', code: 'T2.6' },
    kind: 'merged',
    note: 'Recycling and abatement became one target on climate and environment.',
  },
  {
    from: { framework: 'SP-2020-2023', kind: 'objective', code: 'T.1' },
    to: { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP3.O2' },
    kind: 'split',
    note: 'Standards for networks and services.',
  },
  {
    from: { framework: 'SP-2020-2023', kind: 'objective', code: 'T.1' },
    to: { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP4.O1' },
    kind: 'split',
    note: 'Standards for digital applications.',
  },
  {
    from: { framework: 'SP-2020-2023', kind: 'objective', code: 'T.2' },
    to: { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP5.O3' },
    kind: 'continues',
    note: 'Bridging the standardization gap is now an outcome shared by the Sectors.',
  },
  {
    from: { framework: 'SP-2020-2023', kind: 'objective', code: 'T.3' },
    to: { framework: 'SP-2024-2027', kind: 'thematic-priority', code: 'TP2' },
    kind: 'continues',
    note: 'Telecommunication resources became a thematic priority.',
  },
  {
    from: { framework: 'SP-2020-2023', kind: 'objective', code: 'T.4' },
    to: { framework: 'SP-2024-2027', kind: 'offering', code: 'PS4' },
    kind: 'split',
    note: 'Publications are now knowledge products.',
  },
  {
    from: { framework: 'SP-2020-2023', kind: 'objective', code: 'T.4' },
    to: { framework: 'SP-2024-2027', kind: 'offering', code: 'PS6' },
    kind: 'split',
    note: 'Know-how on standards is now a part of capacity development.',
  },
  {
    from: { framework: 'SP-2020-2023', kind: 'objective', code: 'T.5' },
    to: { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP5.O4' },
    kind: 'merged',
    note: 'Cooperation with standards bodies is a kind of partnership.',
  },
  {
    from: { framework: 'SP-2020-2023', kind: 'outcome', code: 'T.2-1' },
    to: { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP5.O4' },
    kind: 'merged',
    note: 'Participation of members is now an outcome of all Sectors.',
  },
  {
    from: { framework: 'SP-2020-2023', kind: 'outcome', code: 'T.2-2' },
    to: { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP5.O4' },
    kind: 'merged',
    note: 'Membership is now a part of the participation of members.',
  },
  {
    from: { framework: 'SP-2020-2023', kind: 'outcome', code: 'T.3-1' },
    to: { framework: 'SP-2024-2027', kind: 'outcome', code: 'TP2.O1' },
    kind: 'continues',
    note: 'Allocation of international numbering resources.',
  },
  {
    from: { framework: 'SP-2020-2023', kind: 'output', code: 'T.1-4' },
    to: { framework: 'SP-2024-2027', kind: 'offering', code: 'PS3' },
    kind: 'continues',
    note: 'Recommendations are now one offering with the standards of the other Sectors.',
  },
  {
    from: { framework: 'SP-2020-2023', kind: 'output', code: 'T.1-6' },
    kind: 'dropped',
    note: 'The conformity database has no offering of its own in the later plan.',
  },
];
