import type { MentorMatchError } from '../errors';
import {
  type CohortFiles,
  type InspectedFile,
  type MappingProposal,
  proposeMapping,
  type TableRows,
} from '../interchange';
import { isUnknownTable } from '../interchange/inspect/unknown-table';
import { renderInspect } from '../messages/inspect';
import { describeProposal, matchCall } from './inspect-report';
import { joined } from './workbook';
import { wrap } from './wrap';

/** Bytes of each table that are kept for a proposal. */
const KEPT = 1 << 20;

/** Tables whose headers nobody understands without a mapping: what could be meant, in words. */
export class UnknownHeaders extends Error {
  constructor(
    readonly problems: MentorMatchError | undefined,
    readonly lines: readonly string[],
  ) {
    super('these headers are not the names of fields');
  }
}

type Content = AsyncIterable<Uint8Array> | TableRows;

/** Tables that pass through, with their beginnings kept in case that they need a mapping. */
export interface KeptHeads {
  readonly files: CohortFiles<Content>;
  /** @throws UnknownHeaders where a table needs a mapping; `problems` are what the reader said of the tables. */
  refuse(problems: MentorMatchError | undefined): void;
}

/** Keeps the beginnings of tables that are read without a mapping. */
export function keepHeads(files: CohortFiles<Content>): KeptHeads {
  const heads: { readonly role: 'mentors' | 'mentees' | 'people'; readonly head: () => InspectedFile }[] = [];
  const passed: { -readonly [R in keyof CohortFiles<Content>]: CohortFiles<Content>[R] } = { ...files };
  for (const role of ['mentors', 'mentees', 'people'] as const) {
    const file = files[role];
    if (file === undefined || (file.format !== undefined && file.format !== 'csv')) continue;
    const { content, ...options } = file;
    const side = role === 'people' ? 'both' : role;
    if (!isChunks(content)) {
      heads.push({ role, head: () => ({ ...options, side, content }) });
      continue;
    }
    const pieces: Uint8Array[] = [];
    heads.push({ role, head: () => ({ ...options, side, content: wholeLines(joined(pieces)) }) });
    passed[role] = { ...file, content: keeping(content, pieces) };
  }
  return {
    files: passed,
    refuse(problems) {
      const [first, second] = heads.map(({ head }) => head());
      if (first === undefined) return;
      const inspected: readonly [InspectedFile] | readonly [InspectedFile, InspectedFile] =
        second === undefined ? [first] : [first, second];
      if (!inspected.some((file) => isUnknownTable(file, problems === undefined))) return;
      throw new UnknownHeaders(problems, describe(proposeMapping(inspected), inspected));
    },
  };
}

const isChunks = (content: Content): content is AsyncIterable<Uint8Array> => !('rows' in content);

async function* keeping(chunks: AsyncIterable<Uint8Array>, pieces: Uint8Array[]) {
  let kept = 0;
  for await (const chunk of chunks) {
    if (kept < KEPT) pieces.push(chunk);
    kept += chunk.length;
    yield chunk;
  }
}

/** The beginning of a long table ends with a line: half a row would be a row with too few cells. */
function wholeLines(bytes: Uint8Array): Uint8Array {
  if (bytes.length < KEPT) return bytes;
  const end = bytes.lastIndexOf(0x0a);
  return end < 0 ? bytes : bytes.subarray(0, end + 1);
}

function describe(proposal: MappingProposal, files: readonly InspectedFile[]): string[] {
  const named = proposal.tables.map(({ role }, at) => `--${role} ${files[at]?.fileName ?? role}`).join(' ');
  return [
    wrap(renderInspect('en', 'report.stopped', {})),
    '',
    ...describeProposal(proposal, 'en'),
    '',
    renderInspect('en', 'report.save', {}),
    `  mentor-match inspect ${named} --write mapping.json`,
    `  ${matchCall(proposal, files, 'mapping.json')}`,
  ];
}
