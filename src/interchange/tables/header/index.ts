export { columnsLabel, TableHeader } from './columns';
export { DataRows } from './data-rows';
export { fieldKey, normalizeHeader } from './names';
export { type HeaderHints, type HeaderReading, readHeader } from './rows';
export { UnreadCells, unreadWarnings } from './unread';
