import path from 'node:path';
import { Transform, type TransformFnParams } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
} from 'class-validator';

const toInteger = ({ value }: TransformFnParams): unknown =>
  typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
const toBoolean = ({ value }: TransformFnParams): unknown => ({ true: true, false: false })[String(value)] ?? value;

const POSTGRES_URL = /^postgres(ql)?:\/\//;
const SMTP_URL = /^smtps?:\/\//;
const ISO_MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

export const NODE_ENVS = ['development', 'production', 'test'] as const;
export type NodeEnv = (typeof NODE_ENVS)[number];
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * Every setting of the product, read once from the environment at start by `loadConfig`.
 * Each variable is described for operators in `.env.example`; a test holds the two lists together.
 */
export class AppConfig {
  @IsIn(NODE_ENVS)
  NODE_ENV: NodeEnv = 'development';

  @IsString()
  @IsNotEmpty()
  HOST = '127.0.0.1';

  @Transform(toInteger)
  @IsInt()
  @Min(0)
  @Max(65_535)
  PORT = 3000;

  /** The address people type. Links in mails and the check of `Origin` use it; derived from PORT when unset. */
  @IsOptional()
  @IsUrl({ require_tld: false, protocols: ['http', 'https'], require_protocol: true })
  PUBLIC_URL?: string;

  /** How many proxies stand in front of the API; 0 means that the peer's address is the client's. */
  @Transform(toInteger)
  @IsInt()
  @Min(0)
  @Max(5)
  TRUSTED_PROXIES = 0;

  @Matches(POSTGRES_URL, { message: '$property must be a postgres:// address' })
  DATABASE_URL: string;

  @IsOptional()
  @Matches(POSTGRES_URL, { message: '$property must be a postgres:// address' })
  DATABASE_OWNER_URL?: string;

  @IsOptional()
  @Matches(/^rediss?:\/\//, { message: '$property must be a redis:// address' })
  REDIS_URL?: string;

  @IsString()
  @IsNotEmpty()
  DATA_DIR = 'var';

  /** Where uploaded files lie; derived from DATA_DIR when unset. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  FILES_DIR?: string;

  /** The largest file of evidence, in MiB. */
  @Transform(toInteger)
  @IsInt()
  @Min(1)
  @Max(200)
  MAX_EVIDENCE_MB = 20;

  @IsIn(LOG_LEVELS)
  LOG_LEVEL: LogLevel = 'info';

  @Transform(toInteger)
  @IsInt()
  @Min(1)
  @Max(100)
  DATABASE_POOL_SIZE = 10;

  /** Encrypts second-factor secrets at rest and makes the links of mails. Required in production; elsewhere one is made under DATA_DIR. */
  @IsOptional()
  @MinLength(32)
  SECRET_KEY?: string;

  /** The key that issued documents are sealed with (PEM, PKCS#8), and its certificate with its chain (PEM, the signer's first). */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  SEAL_KEY_FILE?: string;

  @IsOptional()
  @IsString()
  @IsNotEmpty()
  SEAL_CERTIFICATE_FILE?: string;

  @Transform(toInteger)
  @IsInt()
  @Min(5)
  @Max(240)
  SESSION_IDLE_MINUTES = 45;

  @Transform(toInteger)
  @IsInt()
  @Min(1)
  @Max(24)
  SESSION_ABSOLUTE_HOURS = 10;

  @IsOptional()
  @Matches(SMTP_URL, { message: '$property must be an smtp:// or smtps:// address' })
  SMTP_URL?: string;

  @IsString()
  @IsNotEmpty()
  MAIL_FROM = 'Resolute <resolute@localhost>';

  /** Serve the interactive API description at /docs. */
  @Transform(toBoolean)
  @IsBoolean()
  API_DOCS = false;

  /** Whoever carries this token as a bearer may read /metrics; without it, only this machine may. */
  @IsOptional()
  @MinLength(16)
  METRICS_TOKEN?: string;

  /** Moves the product's clock to this moment at start; time then runs on from it. Refused in production. */
  @IsOptional()
  @Matches(ISO_MOMENT, { message: '$property must be a UTC moment such as 2026-03-20T22:59:59Z' })
  CLOCK_START?: string;

  get publicUrl(): string {
    return (this.PUBLIC_URL ?? `http://localhost:${this.PORT}`).replace(/\/$/, '');
  }

  get filesDir(): string {
    return this.FILES_DIR ?? path.join(this.DATA_DIR, 'files');
  }

  get isProduction(): boolean {
    return this.NODE_ENV === 'production';
  }
}
