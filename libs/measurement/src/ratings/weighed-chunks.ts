/** What takes part of the room that there is for many. */
export interface Weighed {
  readonly id: string;
  readonly weight: number;
}

/**
 * The ids in their order, so many at a time as weigh no more than `most` together; what alone weighs more is alone. Of weights
 * 3, 4 and 5 with at most 7, the first two are together.
 */
export function weighedChunks(rows: readonly Weighed[], most: number): string[][] {
  const chunks: string[][] = [];
  let room = 0;
  for (const { id, weight } of rows) {
    if (weight > room || chunks.length === 0) {
      chunks.push([]);
      room = most;
    }
    chunks.at(-1)?.push(id);
    room -= weight;
  }
  return chunks;
}
