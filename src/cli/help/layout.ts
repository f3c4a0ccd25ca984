/** An option as it is written, with what follows it, and what it is for. */
export type HelpOption = readonly [option: string, says: string];

/** Options under a heading. */
export type HelpPart = readonly [title: string, options: readonly HelpOption[]];

/** What is said of a command, before it is laid out. */
export interface HelpPage {
  /** A line in the overview. */
  readonly summary: string;
  /** What follows the command's name in a call. */
  readonly usage: string;
  /** Paragraphs, and lists of names with what they are. */
  readonly about: readonly (string | readonly HelpOption[])[];
  readonly parts: readonly HelpPart[];
  /** Paragraphs after the options. */
  readonly end?: readonly string[];
}

/** Widest line. */
const WIDTH = 80;
/** Where the text of an option begins. */
const COLUMN = 24;

/** A page of help in lines of at most 80 columns. O(length). */
export function layOut(name: string, { usage, about, parts, end = [] }: HelpPage): string {
  const call = `Usage\u00a0: mentor-match ${name} `;
  return [
    filled(usage, call, ' '.repeat(call.length)),
    ...paragraphs(about),
    ...parts.map(([title, options]) =>
      [...(title === '' ? [] : [spaced(title)]), listed(options)].join('\n'),
    ),
    ...end.map((one) => filled(one)),
  ].join('\n\n');
}

/** Paragraphs, each list in one with the text that announces it. */
function paragraphs(about: HelpPage['about']): readonly string[] {
  const said: string[] = [];
  for (const one of about)
    if (typeof one === 'string') said.push(filled(one));
    else said.push(`${said.pop() ?? ''}\n${listed(one)}`);
  return said;
}

function listed(options: readonly HelpOption[]): string {
  return options
    .map(([option, says]) => {
      const head = `  ${option}`;
      // A long option stands in a line of its own.
      return head.length + 2 > COLUMN
        ? `${head}\n${filled(says, ' '.repeat(COLUMN), ' '.repeat(COLUMN))}`
        : filled(says, head.padEnd(COLUMN), ' '.repeat(COLUMN));
    })
    .join('\n');
}

/** A text in lines, the first after a head, the others indented. */
export function filled(text: string, head = '', indent = ''): string {
  const lines: string[] = [];
  let line = head;
  let isEmpty = true;
  for (const word of spaced(text).split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = `${indent}${word}`;
    } else line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}

/** With the blanks of French that do not break. */
export function spaced(text: string): string {
  return text.replaceAll(/ (?=[:;?!»%])/g, '\u00a0').replaceAll('« ', '«\u00a0');
}

/** Commands with what each is for, a line each. */
export function commandLines(pages: readonly (readonly [name: string, summary: string])[]): string {
  const width = Math.max(...pages.map(([name]) => name.length));
  return pages.map(([name, summary]) => `  ${name.padEnd(width)}  ${summary}`).join('\n');
}
