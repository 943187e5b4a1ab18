import type { PipeTransform } from '@nestjs/common';
import { DomainError } from '@resolute/domain';

const FILE = /^([\w-]{43})\.ics$/;

/** The secret in the address of a calendar, `<secret>.ics`. To another form there is nothing, as to a wrong secret. */
export class CalendarFile implements PipeTransform<unknown, string> {
  transform(value: unknown): string {
    const secret = typeof value === 'string' ? FILE.exec(value)?.[1] : undefined;
    if (secret === undefined) throw new DomainError('request/no-such-route');
    return secret;
  }
}
