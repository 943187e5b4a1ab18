/** As much of a fault as an operator reads; the rest is in the log. */
const LONGEST_FAULT = 2000;

/** What went wrong, in its own words. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The same as a row keeps it, which is never empty. */
export const keptFault = (message: string): string => message.slice(0, LONGEST_FAULT) || 'unknown';
