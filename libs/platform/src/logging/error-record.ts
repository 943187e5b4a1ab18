/** What is written down of an error. */
export interface ErrorRecord {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly stack?: string;
  readonly cause?: Error;
}

/**
 * The parts of an error that help to find its cause. Others are left out on purpose: those of PostgreSQL and TypeORM
 * carry the values of the row (`detail`, `parameters`), and a message may quote one.
 */
export function errorRecord(error: Error): ErrorRecord {
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return {
    type: error.name,
    message: withoutQuotedValue(error.message),
    ...(typeof code === 'string' && { code }),
    ...(typeof constraint === 'string' && { constraint }),
    ...(error.stack && { stack: framesOf(error.stack) }),
    ...(error.cause instanceof Error && { cause: error.cause }),
  };
}

/** `invalid input syntax for type uuid: "…"` */
const withoutQuotedValue = (message: string): string => message.replace(/: "[\s\S]*"/, ': "…"');

/** The frames without the message, which a stack repeats. */
function framesOf(stack: string): string {
  const start = stack.search(/^ {4}at /m);
  return start === -1 ? '' : stack.slice(start);
}
