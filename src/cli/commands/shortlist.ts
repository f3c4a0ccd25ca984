import { maxOf } from '../../lists';
import { type AdminExplanation, listPartners, runAsync, type Shortlist } from '../../matching';
import type { PairScore } from '../../model';
import { readOpen } from '../input';
import { EXIT, type ExitCode } from '../io';
import { INPUT_FLAGS, INPUT_HELP, INPUT_TEXTS, numberOption, oneOf, type Values } from '../options';
import { answer, labelsOf, PLANS, type Progress, withProgress } from '../output';
import type { Session } from '../session';
import { pad, widthOf, wrap } from '../terminal';
import { LANGUAGES } from '../voice';
import type { Command } from './command';

export const shortlistCommand: Command = {
  name: 'shortlist',
  summary: 'List the best eligible partners of one person or of everybody',
  help: `Usage: mentor-match shortlist --mentors FILE --mentees FILE [options]

Lists for each person the eligible partners with the best scores, whether they
have room or not, and why they fit.

${INPUT_HELP}

The lists:
  --person ID         one person; without it, everybody on the side
  --side SIDE         mentees (default: lists of mentors for them) or mentors
  --top K             how many partners a person, default 5
  --locale LANG       ${LANGUAGES.join(' or ')}, default en
  --json              print as JSON, with explanations: ok, lists`,
  options: {
    texts: [...INPUT_TEXTS, 'person', 'side', 'top', 'locale'],
    flags: [...INPUT_FLAGS, 'json'],
  },
  run: (values, io) =>
    withProgress(io, io.terminal === null, (progress) => run(values, io, progress), PLANS.ask),
};

async function run(values: Values, io: Session, progress: Progress): Promise<ExitCode> {
  const side = oneOf(values['side'], ['mentees', 'mentors'] as const, 'side', 'mentees');
  const { person } = values;
  const { voice } = io;
  const { locale } = voice;
  const top = numberOption(values, 'top', { integer: true, least: 1 });
  const { cohort, open } = await readOpen(values, io, progress);
  const options = {
    side,
    ...(typeof person === 'string' ? { personId: person } : {}),
    ...(top === undefined ? {} : { k: top }),
    ...(locale === undefined ? {} : { locale }),
  };
  // No audience is asked for, so that administrators are told.
  const lists = (await runAsync(
    listPartners,
    [open, options],
    progress.during('run'),
  )) as readonly Shortlist<AdminExplanation>[];
  progress.clear();
  if (values['json'] === true) {
    await io.out(answer(true, { lists }));
    return EXIT.ok;
  }
  const label = labelsOf(cohort);
  const [own, other] = side === 'mentees' ? [label.mentee, label.mentor] : [label.mentor, label.mentee];
  const blockOf = ({ personId, available, entries }: (typeof lists)[number]) => {
    const title = wrap(
      voice.say('shortlist.heading', {
        who: own(personId),
        count: available,
        shown: voice.numbers.whole(available),
      }),
    );
    const width = maxOf(
      entries.map((entry) => widthOf(other(entry.partnerId))),
      0,
    );
    const lines = entries.flatMap((entry) => [
      `${String(entry.place).padStart(3)}  ${pad(other(entry.partnerId), width)}  ${entry.score === undefined ? '' : voice.numbers.score(entry.score)}`,
      ...reasonsOf(entry.explanation).map((reason) => wrap(`     ${reason}`)),
    ]);
    return [title, ...lines].join('\n');
  };
  const blocks = function* () {
    for (const [at, list] of lists.entries()) yield `${at === 0 ? '' : '\n'}${blockOf(list)}\n`;
  };
  await io.out(blocks());
  return EXIT.ok;
}

/** What speaks for the pair most: a reason of each of the two criteria that add most to its score. */
function reasonsOf({ contributions }: Pick<PairScore, 'contributions'>): readonly string[] {
  return contributions
    .toSorted((a, b) => b.share - a.share)
    .flatMap((one) =>
      one.value !== null && one.share > 0 ? one.evidence.slice(0, 1).map((item) => item.text) : [],
    )
    .slice(0, 2);
}
