export { evidenceFileName, LONGEST_FILE_NAME } from './evidence-file-name';
export { type EvidenceVerdict, evidenceType, type FoundContent } from './evidence-type';
export { EVIDENCE_EXTENSIONS, EVIDENCE_TYPES, type EvidenceType, MOST_EVIDENCE } from './evidence-types';
