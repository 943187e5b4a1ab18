import { readFile } from 'node:fs/promises';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { AppConfig } from '@resolute/config';
import { DomainError } from '@resolute/domain';
import { type AppLogger, CLOCK, type Clock, LOGGER } from '@resolute/platform';
import { isForDevelopment } from './certificate-name';
import { developmentKey } from './development-key';
import { type KeyMaterial, keyMaterial, keyUnusable, type PemSource } from './key-material';
import { type SealKey, sealKeyOf } from './seal-key';

/** The key that documents are sealed with: that of the settings, or outside production one that is made for development. */
@Injectable()
export class SealKeys implements OnModuleInit {
  constructor(
    @Inject(AppConfig)
    private readonly config: Pick<AppConfig, 'SEAL_KEY_FILE' | 'SEAL_CERTIFICATE_FILE' | 'DATA_DIR' | 'isProduction'>,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Pick<AppLogger, 'warn'>,
  ) {}

  /** Tells the operator at the start what would else be found when a Director approves; all but the seal works without a key. */
  async onModuleInit(): Promise<void> {
    try {
      await this.current();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.logger.warn({ code: error.code, ...error.params, err: error.cause }, 'no report can be sealed');
    }
  }

  /**
   * The key as its files stand now: a new one needs no new start.
   * Throws `seal/key-missing`, `seal/key-unusable` or `seal/key-for-development`.
   */
  async current(): Promise<SealKey> {
    const material = await this.material();
    if (this.config.isProduction && isForDevelopment(material.chain[0]))
      throw new DomainError('seal/key-for-development');
    return sealKeyOf(material);
  }

  private async material(): Promise<KeyMaterial> {
    const { SEAL_KEY_FILE, SEAL_CERTIFICATE_FILE, DATA_DIR, isProduction } = this.config;
    if (SEAL_KEY_FILE && SEAL_CERTIFICATE_FILE) {
      const key = await read('SEAL_KEY_FILE', SEAL_KEY_FILE);
      return keyMaterial(key, await read('SEAL_CERTIFICATE_FILE', SEAL_CERTIFICATE_FILE), this.clock.now());
    }
    if (isProduction) throw new DomainError('seal/key-missing');
    const kept = { setting: 'DATA_DIR', text: await developmentKeyIn(DATA_DIR) };
    return keyMaterial(kept, kept, this.clock.now());
  }
}

async function read(setting: string, file: string): Promise<PemSource> {
  try {
    return { setting, text: await readFile(file, 'utf8') };
  } catch (cause) {
    throw keyUnusable(setting, (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'not-found' : 'unreadable', cause);
  }
}

async function developmentKeyIn(dataDirectory: string): Promise<string> {
  try {
    return await developmentKey(dataDirectory);
  } catch (cause) {
    throw keyUnusable('DATA_DIR', 'unreadable', cause);
  }
}
