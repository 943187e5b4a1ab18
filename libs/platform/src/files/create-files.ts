import path from 'node:path';
import type { AppConfig } from '@resolute/config';
import type { Clock } from '../clock';
import { DiskFiles } from './disk-files';
import type { Files } from './files';

/** The files of one area, such as `evidence`, in a folder of its own: whoever sweeps it must know each of its rows. */
export const createFiles = ({ filesDir }: Pick<AppConfig, 'filesDir'>, area: string, clock: Clock): Files =>
  new DiskFiles(path.join(filesDir, area), clock);
