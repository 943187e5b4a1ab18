/** The room that a line keeps above and below itself, as a part of its span; Chart.js takes it as its `grace`. */
export const ROOM = 0.12;

/**
 * Where the axis of values begins: at 0 when nothing lies below it and the room below the line would reach there, or when the
 * line counts from nothing. 13 to 342 begins at 0, as 13 − 0.12 × 329 would be below; 52 to 63 begins where the line needs it.
 */
export function axisFloor(values: readonly number[], isFromZero = false): { readonly min?: 0 } {
  if (values.length === 0) return {};
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least >= 0 && (isFromZero || least - ROOM * (most - least) < 0) ? { min: 0 } : {};
}
