const SOCKET_CODES = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
];
/** SQLSTATE: connection exceptions, the server is shutting down or starting, or has no connection left. */
const SQLSTATES = /^(08...|57P0[1-4]|53300)$/;
/** node-postgres gives these no code. */
const MESSAGES =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Cannot use a pool after calling end)/;
const DEEPEST = 5;

/** Whether an error means that something the product stands on, PostgreSQL above all, does not answer at the moment. */
export function isUnreachable(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth === DEEPEST) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && (SOCKET_CODES.includes(code) || SQLSTATES.test(code))) return true;
  return MESSAGES.test(error.message) || within(error).some((inner) => isUnreachable(inner, depth + 1));
}

/** A host with two addresses fails with an AggregateError, TypeORM wraps what the driver threw. */
function within(error: Error): unknown[] {
  const { cause, driverError, errors } = error as { cause?: unknown; driverError?: unknown; errors?: unknown };
  return [cause, driverError, ...(Array.isArray(errors) ? errors : [])];
}
