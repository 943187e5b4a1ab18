import type { LoggerService } from '@nestjs/common';
import type { AppLogger } from './logger';

/** Parts of Nest that tell at every start how it wired the product; of interest only to somebody who looks for a fault there. */
const WIRING = ['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestApplication'];

type Level = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal';

/** Sends what Nest, and whoever uses Nest's own `Logger`, has to say to the one log. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: AppLogger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.write(WIRING.includes(String(rest.at(-1))) ? 'debug' : 'info', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  /** Nest gives the context last, and before it whatever the caller added, such as an error or its stack. */
  private write(level: Level, message: unknown, rest: readonly unknown[]): void {
    const context = rest.at(-1);
    const err = [message, ...rest].find((part) => part instanceof Error);
    const stack = rest.slice(0, -1).find((part) => typeof part === 'string');
    const about = { ...(typeof context === 'string' && { context }), ...(err && { err }), ...(stack && { stack }) };
    if (typeof message === 'string') this.logger[level](about, message);
    else if (message instanceof Error) this.logger[level](about, message.message);
    else this.logger[level]({ ...about, message });
  }
}
