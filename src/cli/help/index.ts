import { HELP_FR, OVERVIEW_FR } from './fr';
import { commandLines, filled, layOut, spaced } from './layout';

/** The help of a command in French; `undefined`: it has none. */
export function frenchHelp(name: string): string | undefined {
  const page = HELP_FR[name];
  return page === undefined ? undefined : layOut(name, page);
}

/** What there is, in French. @param verbs the commands, in their order; one without French is told of in English. */
export function frenchOverview(
  version: string,
  verbs: readonly { readonly name: string; readonly summary: string }[],
): string {
  const { what, call, commands, more } = OVERVIEW_FR;
  const lines = commandLines(
    verbs.map(({ name, summary }) => [name, spaced(HELP_FR[name]?.summary ?? summary)]),
  );
  return `${filled(`mentor-match ${version} : ${what}`)}\n\n${call}\n\n${commands}\n${lines}\n\n${filled(more)}`;
}
