import type { MentorMatchError } from '../../errors';
import {
  type CohortFiles,
  type InspectedFile,
  isUnknownTable,
  type MappingProposal,
  proposeMapping,
  type TableRows,
} from '../../interchange';
import { inspectText } from '../../messages';
import type { Side } from '../../model';
import { describeProposal, matchCall } from '../output';
import { wrap } from '../terminal';
import type { Voice } from '../voice';
import { joined } from './workbook';

/** Bytes of each table that are kept for a proposal: of one that needs a mapping, and of one that does not. */
const KEPT = 1 << 24;
const KEPT_OF_KNOWN = 1 << 18;

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
export function keepHeads(files: CohortFiles<Content>, voice: Voice): KeptHeads {
  const heads: {
    readonly role: Side | 'people';
    readonly head: () => InspectedFile;
    readonly isPart: () => boolean;
  }[] = [];
  const passed: { -readonly [R in keyof CohortFiles<Content>]: CohortFiles<Content>[R] } = { ...files };
  for (const role of ['mentors', 'mentees', 'people'] as const) {
    const file = files[role];
    if (file === undefined || (file.format !== undefined && file.format !== 'csv')) continue;
    const { content, ...given } = file;
    const options = { ...given, ...(voice.locale !== undefined && { locale: voice.locale }) };
    const side = role === 'people' ? 'both' : role;
    if (!isChunks(content)) {
      heads.push({ role, head: () => ({ ...options, side, content }), isPart: () => false });
      continue;
    }
    const kept = new KeptHead((head) => isUnknownTable({ ...options, side, content: head }, false));
    heads.push({ role, head: () => ({ ...options, side, content: kept.bytes }), isPart: () => kept.isPart });
    passed[role] = { ...file, content: kept.pass(content) };
  }
  return {
    files: passed,
    refuse(problems) {
      const [first, second] = heads.map(({ head }) => head());
      if (first === undefined) return;
      const inspected: readonly [InspectedFile] | readonly [InspectedFile, InspectedFile] =
        second === undefined ? [first] : [first, second];
      if (!inspected.some((file) => isUnknownTable(file, problems === undefined))) return;
      const parts = heads.map(({ isPart }) => isPart());
      throw new UnknownHeaders(problems, describe(proposeMapping(inspected), inspected, parts, voice));
    },
  };
}

const isChunks = (content: Content): content is AsyncIterable<Uint8Array> => !('rows' in content);

/** The beginning of a table that passes through, longer where the table needs a mapping. */
class KeptHead {
  isPart = false;
  private readonly pieces: Uint8Array[] = [];
  private length = 0;
  private most = KEPT_OF_KNOWN;

  constructor(private readonly isUnknown: (head: Uint8Array) => boolean) {}

  /** Up to a line's end where the table goes on: half a row would be a row with too few cells. */
  get bytes(): Uint8Array {
    const bytes = joined(this.pieces);
    const end = this.isPart ? bytes.lastIndexOf(LINE_FEED) : -1;
    return end < 0 ? bytes : bytes.subarray(0, end + 1);
  }

  async *pass(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of chunks) {
      this.keep(chunk);
      yield chunk;
    }
  }

  private keep(chunk: Uint8Array): void {
    if (this.isPart) return;
    this.pieces.push(chunk);
    this.length += chunk.length;
    if (this.length < this.most) return;
    this.isPart = true;
    if (this.most === KEPT || !this.isUnknown(this.bytes)) return;
    this.most = KEPT;
    this.isPart = false;
  }
}

const LINE_FEED = 0x0a;

function describe(
  proposal: MappingProposal,
  files: readonly InspectedFile[],
  parts: readonly boolean[],
  voice: Voice,
): string[] {
  const { locale } = voice;
  const named = proposal.tables.map(({ role }, at) => `--${role} ${files[at]?.fileName ?? role}`).join(' ');
  return [
    wrap(inspectText(locale, 'report.stopped', {})),
    '',
    ...describeProposal(proposal, voice, parts),
    '',
    inspectText(locale, 'report.save', {}),
    `  mentor-match inspect ${named} --write mapping.json`,
    `  ${matchCall(proposal, files, 'mapping.json')}`,
  ];
}
