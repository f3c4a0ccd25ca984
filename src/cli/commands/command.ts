import type { ExitCode } from '../io';
import type { OptionNames, Values } from '../options';
import type { Session } from '../session';

/** One verb of the command: a file of its own in this folder, and a line in `list.ts`. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly help: string;
  /** The value under which arguments without an option's name are listed; absent: there are none. */
  readonly positionals?: string;
  readonly options: OptionNames;
  /** @throws MentorMatchError or UsageError, which become exit code 1. */
  run(values: Values, io: Session): Promise<ExitCode>;
}
