import { type Language, numberInLanguage } from '@resolute/domain';
import type { IssuedFormat } from './drawn-file';
import { endingOf } from './manifest';

/** `C26-35-E.pdf` to be read, `C26-35(Rev.1)-A-archive.pdf` to be kept: the number, in signs that every file system takes. */
export const issuedFileName = (documentNumber: string, language: Language, format: IssuedFormat): string =>
  numberInLanguage(documentNumber, language).replaceAll(/[^A-Za-z0-9.()-]/gu, '-') + endingOf(format);
