import { AppConfig } from '@resolute/config';
import { CLOCK, type Clock, createFiles, type Files } from '@resolute/platform';

/** The injection token of the files of evidence. */
export const EVIDENCE_FILES = Symbol('evidence files');

/** Files of evidence lie in a folder of their own under FILES_DIR. */
export const evidenceFilesIn = (config: Pick<AppConfig, 'filesDir'>, clock: Clock): Files =>
  createFiles(config, 'evidence', clock);

export const EVIDENCE_FILES_PROVIDER = {
  provide: EVIDENCE_FILES,
  useFactory: evidenceFilesIn,
  inject: [AppConfig, CLOCK],
};
