/** What a verification prints, and whether all is well; the exit code says so too. */
export interface Verification {
  /** The verdict, for `--json`. */
  readonly verdict: object;
  readonly sentences: readonly string[];
  readonly isGood: boolean;
}
