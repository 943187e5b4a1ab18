import type { IssuedClaim, Rebuilt, ToldDifference, VerificationView } from '@resolute/reporting';

const VERDICTS: Readonly<Record<VerificationView['kind'], string>> = {
  unchanged: 'was issued here and is unchanged',
  superseded: 'was issued here and is unchanged, but something later took its place',
  altered: 'is ALTERED: it says that it is a document of ours, and is not what was issued',
  'broken-seal': 'is what is stored, but its SEAL DOES NOT HOLD',
  unknown: 'is not known here: it was not issued here, or nothing in it says so any more',
};

/** What is said of a file, the verdict first. */
export function reportSentences(path: string, found: VerificationView, isDraft: boolean): string[] {
  const { kind, sha256, claim, isSignatureRemoved } = found;
  const verdict = isDraft ? 'is a draft: it was made here and never issued' : VERDICTS[kind];
  return [
    `The file ${path} ${verdict}.`,
    `SHA-256: ${sha256}.`,
    ...(isSignatureRemoved ? ['It is the copy to be kept without the signature that was set into it.'] : []),
    ...(claim ? claimSentences(claim, kind) : []),
  ];
}

function claimSentences(claim: IssuedClaim, kind: VerificationView['kind']): string[] {
  const { documentNumber, title, occasion, issuedAt, address, supersededBy, part } = claim;
  const subject = {
    document: 'It is',
    manifest: 'It is the manifest of a seal of',
    signature: 'It is the signature of a seal of',
  };
  const begin = kind === 'altered' ? subject[part].replace('It is', 'It says that it is') : subject[part];
  return [
    `${begin} ${documentNumber}, ${title}, for ${occasion.title.en ?? occasion.code}, issued on ${dayIn(issuedAt)}.`,
    ...(supersededBy
      ? [`It was superseded by ${supersededBy.documentNumber} on ${dayIn(supersededBy.issuedAt)}.`]
      : []),
    ...(address === null ? [] : [`Its page: ${address}.`]),
    ...sealSentences(claim, kind),
  ];
}

function sealSentences({ seal, part }: IssuedClaim, kind: VerificationView['kind']): string[] {
  const { isNamed, isSigned, isInAudit } = seal.checks;
  const key = seal.isDevelopment ? 'a key for development, not for official documents' : seal.signer;
  return [
    `Seal ${seal.number} of ${dayIn(seal.sealedAt)} by ${key}, certificate ${seal.fingerprint}.`,
    `${mark(isNamed)} The seal ${isNamed ? 'names' : 'does not name'} this ${part === 'document' ? 'file' : part}.`,
    `${mark(isSigned)} Its signature ${isSigned ? 'is' : 'is not'} one over its manifest.`,
    `${mark(isInAudit)} The audit trail ${isInAudit ? 'says' : 'does not say'} the same, at row ${seal.auditSeq} and where it was sealed.`,
    ...(kind === 'altered' ? ['The seal is that of the document that was issued.'] : []),
  ];
}

const mark = (isGood: boolean): string => (isGood ? 'Yes:' : 'NO:');

const dayIn = (moment: Date): string => moment.toISOString().slice(0, 10);

/** More is in the JSON. */
const MOST_SHOWN = 20;

/** What became of a document that was drawn again. */
export function rebuiltSentences(rebuilt: Rebuilt | undefined): string[] {
  if (!rebuilt) return ['Nothing was drawn again: only a document that was issued can be.'];
  if (rebuilt.kind === 'same-bytes') return ['Drawn again from what is kept it has the same bytes.'];
  const { figures, words } = rebuilt;
  return [
    ...(rebuilt.kind === 'other-generator' ? versionSentences(rebuilt) : differenceSentences(rebuilt)),
    figures.length === 0 ? 'The figures are the same.' : `${figures.length} figures differ:`,
    ...shown(figures),
    words.length === 0 ? 'The words are the same.' : `${words.length} texts differ:`,
    ...shown(words),
  ];
}

const versionSentences = ({ versions }: Extract<Rebuilt, { kind: 'other-generator' }>): string[] => [
  'Drawn again from the same snapshot it has other bytes, as another generator draws it:',
  ...versions.map(({ name, before, after }) => `  ${name}: ${before ?? 'none'}, now ${after ?? 'none'}`),
];

function differenceSentences({ changedSources, firstByte }: Extract<Rebuilt, { kind: 'differs' }>): string[] {
  return [
    'Drawn again from what is kept it DIFFERS.',
    ...changedSources.map((source) => `The ${source} is not the one that was sealed.`),
    ...(firstByte === null ? [] : [`The first byte that differs is number ${firstByte}, counted from 0.`]),
  ];
}

function shown(differences: readonly ToldDifference[]): string[] {
  const more = differences.length - MOST_SHOWN;
  const lines = differences
    .slice(0, MOST_SHOWN)
    .map(({ section, before, after }) => `  ${section}: ${before ?? 'nothing'}, now ${after ?? 'nothing'}`);
  return more > 0 ? [...lines, `  and ${more} more`] : lines;
}
