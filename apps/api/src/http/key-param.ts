import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { DomainError } from '@resolute/domain';

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST = 40;

/** A key in a path, such as a language or a format: `@Param('format', KeyParam) format: string`. What is none leads nowhere. */
export class KeyParam implements PipeTransform<unknown, string> {
  transform(value: unknown, { data = 'key' }: ArgumentMetadata): string {
    if (typeof value === 'string' && value.length <= LONGEST && KEY.test(value)) return value;
    throw new DomainError('row/not-found', { params: { id: data } });
  }
}
