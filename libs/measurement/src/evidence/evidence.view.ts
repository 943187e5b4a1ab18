import type { Readable } from 'node:stream';
import type { PersonName } from '@resolute/identity';
import type { ReceivedFile } from '@resolute/platform';

/** A file that proves a value. */
export interface EvidenceView {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
  readonly addedBy: PersonName;
  readonly addedAt: Date;
}

/** A file that came in, with the name that its sender gave it. */
export interface EvidenceUpload {
  readonly fileName: string;
  readonly file: ReceivedFile;
}

/** A file to be handed out. */
export interface EvidenceContent extends Pick<EvidenceView, 'fileName' | 'mediaType' | 'size' | 'sha256'> {
  /** Opens it; whoever has it already does not need it again. Throws `file/damaged` when it is not what was added. */
  readonly open: () => Promise<Readable>;
}
