import type { Server } from 'node:http';

export function serveFolder(
  folder: string,
  policy?: string,
): Promise<{ readonly address: string; readonly server: Server; readonly close: () => Promise<void> }>;
