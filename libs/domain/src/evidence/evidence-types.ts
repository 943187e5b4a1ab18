/** A file type that may be evidence: how its names end, what it is called on the wire, and how to know it. */
interface TypeRow {
  readonly mediaType: string;
  readonly extensions: readonly string[];
}

/**
 * What can be evidence. Each is either known by its first bytes, or by the main part of its package, or is plain text; what a
 * browser would run (HTML, SVG) and what an office program would run (macros) is not among them.
 */
export const EVIDENCE_TYPES = {
  pdf: { mediaType: 'application/pdf', extensions: ['pdf'] },
  png: { mediaType: 'image/png', extensions: ['png'] },
  jpeg: { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
  },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extensions: ['xlsx'] },
  pptx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    extensions: ['pptx'],
  },
  csv: { mediaType: 'text/csv', extensions: ['csv'] },
  txt: { mediaType: 'text/plain', extensions: ['txt'] },
} as const satisfies Record<string, TypeRow>;
export type EvidenceType = keyof typeof EVIDENCE_TYPES;

/** Every ending that a name may have, for a chooser of files and for the sentence of a refusal. */
export const EVIDENCE_EXTENSIONS: readonly string[] = Object.values(EVIDENCE_TYPES).flatMap(
  ({ extensions }) => extensions,
);

/** How many files one value can have. */
export const MOST_EVIDENCE = 10;
