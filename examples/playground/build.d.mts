import type { BuildOptions, Metafile } from 'esbuild';

export const POLICY: string;
export function buildPlayground(
  folder: string,
  options?: BuildOptions,
): Promise<{ readonly page: Metafile; readonly worker: Metafile }>;
