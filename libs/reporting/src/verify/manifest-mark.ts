/** Which seal a manifest is of. */
export interface ManifestMark {
  readonly issueId: string;
  readonly seal: number;
}

/** Far above what a manifest of six languages and five formats has. */
const MOST_BYTES = 1 << 20;
const FORM = /"form"\s{0,9}:\s{0,9}"issue-manifest\/1"/u;
const ISSUE = /"issue"\s{0,9}:\s{0,9}\{[^{}]{0,999}"id"\s{0,9}:\s{0,9}"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"/u;
const SEAL = /"seal"\s{0,9}:\s{0,9}([1-9]\d{0,5})\b/u;

/**
 * Of which seal a file says that it is the manifest. It is not parsed: a manifest in which a bracket was changed is still one. Made
 * for files from anywhere: it never throws.
 */
export function manifestMark(file: Buffer): ManifestMark | undefined {
  if (file.length > MOST_BYTES) return undefined;
  const text = file.toString('utf8');
  const [issueId, seal] = [ISSUE.exec(text)?.[1], SEAL.exec(text)?.[1]];
  return FORM.test(text) && issueId !== undefined && seal !== undefined ? { issueId, seal: Number(seal) } : undefined;
}
