import type { TableReading } from '../../model';

/** What a reader knows of its table; for which side it was read, and how its bytes became text, others know. */
export type ReaderReading = Omit<TableReading, 'table' | 'encoding'>;
