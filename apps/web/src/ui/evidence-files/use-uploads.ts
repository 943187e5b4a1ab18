import { useEffect, useRef, useState } from 'react';
import { type Actual, addEvidence, valueNow } from '../../api/evidence';

/** A file on its way, or one that did not arrive. */
export interface Upload {
  readonly key: string;
  readonly file: File;
  /** From 0 to 1; nothing while it waits for the one before it. */
  readonly share?: number;
  readonly error?: unknown;
}

interface UploadsOf {
  readonly actualId: string;
  readonly version: number;
  /** Waits for what else is on its way to the value, and says which version it has then. */
  readonly arrived: () => Promise<number | undefined>;
  readonly onAdded: (actual: Actual, file: File) => void;
  /** Somebody else changed the value in the meantime; it stands now as is told. */
  readonly onStale?: (actual: Actual) => void;
}

/** Sends files one after the other, as each of them moves the version that the next one starts from. */
export function useUploads({ actualId, version, arrived, onAdded, onStale }: UploadsOf) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const seen = useRef(version);
  const line = useRef(Promise.resolve());
  useEffect(() => {
    seen.current = version;
  }, [version]);

  const change = (key: string, changes: Partial<Upload>): void =>
    setUploads((all) => all.map((each) => (each.key === key ? { ...each, ...changes } : each)));
  const dismiss = (key: string): void => setUploads((all) => all.filter((each) => each.key !== key));

  const send = async (key: string, file: File): Promise<void> => {
    change(key, { share: 0 });
    const onProgress = (share: number): void => change(key, { share });
    try {
      const now = (await arrived()) ?? seen.current;
      const actual = await addEvidence({ actualId, version: now, file, onProgress });
      seen.current = actual.version;
      dismiss(key);
      onAdded(actual, file);
    } catch (error) {
      change(key, { error, share: undefined });
      const now = valueNow(error);
      if (now) onStale?.(now);
    }
  };
  const inLine = (key: string, file: File): void => {
    line.current = line.current.then(() => send(key, file));
  };
  return {
    uploads,
    dismiss,
    add: (files: readonly File[]): void => {
      const next = files.map((file) => ({ key: crypto.randomUUID(), file }));
      setUploads((all) => [...all, ...next]);
      for (const { key, file } of next) inLine(key, file);
    },
    retry: ({ key, file }: Upload): void => {
      change(key, { error: undefined });
      inLine(key, file);
    },
  };
}
