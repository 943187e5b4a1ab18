import type { AppConfig } from '@resolute/config';
import pino from 'pino';
import pretty from 'pino-pretty';
import { withoutSecrets } from './without-secrets';

/** Without `child`: what it binds to a logger would not pass `withoutSecrets`. */
export type AppLogger = Pick<pino.Logger, 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal'>;

/** The injection token of the logger. */
export const LOGGER = Symbol('logger');

/**
 * The one log of the process: a JSON line per event in production, readable elsewhere. Everything that is written passes
 * `withoutSecrets`, so that a careless line shows neither a secret nor a person; who it was stands there as an id.
 */
export function createLogger(
  { LOG_LEVEL, isProduction }: Pick<AppConfig, 'LOG_LEVEL' | 'isProduction'>,
  destination: pino.DestinationStream = isProduction ? pino.destination({ dest: 1, sync: true }) : readable(),
): AppLogger {
  const options: pino.LoggerOptions = {
    level: LOG_LEVEL,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    // Errors are records by then; pino's own serializer would call each an `Object`.
    serializers: { err: (err: unknown) => err },
    hooks: {
      logMethod(parts, write) {
        const [first, ...rest] = parts.map((part) => withoutSecrets(part));
        const named = (parts[0] as unknown) instanceof Error ? { err: first } : first;
        write.apply(this, [named, ...rest] as Parameters<pino.LogFn>);
      },
    },
  };
  return pino(options, destination);
}

/** For a person at a terminal. It runs in this process: a worker thread would lose the last lines of a crash. */
function readable(): pino.DestinationStream {
  return pretty({ sync: true, ignore: 'pid', translateTime: 'SYS:HH:MM:ss.l', singleLine: true });
}
