import { randomUUID } from 'node:crypto';

const MILLISECONDS_DIGITS = 12;
/** Where, in the text of a UUID, what follows its version begins. */
const AFTER_VERSION = 15;

/**
 * A UUID of version 7 (RFC 9562): the moment, then chance, so that ids sort by time in a log. Node draws chance for many
 * UUIDs at once; drawing it for each would take a twentieth of a small request.
 */
export function newRequestId(): string {
  const moment = Date.now().toString(16).padStart(MILLISECONDS_DIGITS, '0');
  return `${moment.slice(0, 8)}-${moment.slice(8)}-7${randomUUID().slice(AFTER_VERSION)}`;
}
