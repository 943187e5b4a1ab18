/** Which part of a list is wanted: at most `size` entries after the one that `after` stands for. */
export interface PageRequest {
  readonly size: number;
  readonly after?: string;
}

/** A part of a list; `next` leads to the part that follows, and is null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}
