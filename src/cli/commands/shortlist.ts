import { streamJson } from '../../interchange';
import { shortlist } from '../../matching';
import { readInput } from '../input';
import { EXIT } from '../io';
import { group, labelsOf } from '../output';
import { table, wrap } from '../wrap';
import { type Command, INPUT_HELP, INPUT_OPTIONS } from './command';
import { oneOf } from './explain';

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
  --json              print as JSON, with explanations`,
  options: {
    ...INPUT_OPTIONS,
    person: { type: 'string' },
    side: { type: 'string' },
    top: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(values, io) {
    const side = oneOf(values['side'], ['mentees', 'mentors'] as const, 'side', 'mentees');
    const { person, top } = values;
    const { cohort, policy, extensions } = await readInput(values, io);
    const lists = shortlist(cohort, policy, {
      ...extensions,
      side,
      ...(typeof person === 'string' ? { personId: person } : {}),
      ...(typeof top === 'string' ? { k: Number(top) } : {}),
    });
    if (values['json'] === true) {
      await io.out(streamJson(lists));
      return EXIT.ok;
    }
    const label = labelsOf(cohort);
    const [own, other] = side === 'mentees' ? [label.mentee, label.mentor] : [label.mentor, label.mentee];
    const blockOf = ({ personId, available, entries }: (typeof lists)[number]) => {
      const title = wrap(`${own(personId)}: ${group(available)} eligible`);
      const rows = entries.map((entry) => [
        String(entry.place),
        other(entry.partnerId),
        entry.score?.toFixed(3) ?? '',
        entry.explanation.contributions
          .toSorted((a, b) => b.share - a.share)
          .flatMap((one) => (one.share > 0 ? one.evidence.slice(0, 1).map((item) => item.text) : []))
          .slice(0, 2)
          .join('; '),
      ]);
      return entries.length === 0 ? title : `${title}\n${table(['', 'partner', 'score', 'because'], rows)}`;
    };
    const blocks = function* () {
      for (const [at, list] of lists.entries()) yield `${at === 0 ? '' : '\n'}${blockOf(list)}\n`;
    };
    await io.out(blocks());
    return EXIT.ok;
  },
};
