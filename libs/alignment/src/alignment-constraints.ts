import { type Meanings, means } from '@resolute/database';

/** What PostgreSQL means when it refuses an acknowledgement. */
export const ALIGNMENT_CONSTRAINTS: Meanings = {
  ck_alignment_acknowledgements_standing: means('alignment-finding/mended'),
  ck_alignment_acknowledgements_once: means('alignment-finding/acknowledged'),
};
