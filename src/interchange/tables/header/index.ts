export { columnsLabel, TableHeader } from './columns';
export { fieldKey, normalizeHeader } from './names';
export { type HeaderHints, type HeaderReading, isTotalRow, readHeader } from './rows';
export { UnreadCells, unreadWarnings } from './unread';
