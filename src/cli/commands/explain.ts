import { explainMatch, traceMatch } from '../../matching';
import type { Audience } from '../../messages';
import type { CellTrace, Evidence } from '../../model';
import { readOpen } from '../input';
import { EXIT, type ExitCode } from '../io';
import { givenPair, INPUT_FLAGS, INPUT_HELP, INPUT_TEXTS, oneOf, usage, type Values } from '../options';
import { answer, labelsOf, PLANS, type Progress, withProgress } from '../output';
import type { Session } from '../session';
import { wrap } from '../terminal';
import { LANGUAGES, type Voice } from '../voice';
import type { Command } from './command';

export const explain: Command = {
  name: 'explain',
  summary: 'Say why two people fit, or do not',
  help: `Usage: mentor-match explain --mentor ID --mentee ID [people and policy]

Explains any pair, matched or not: what each criterion found, what is not known,
which rules it passes, and its place on each one's shortlist.

${INPUT_HELP}

The pair:
  --mentor ID         id of the mentor
  --mentee ID         id of the mentee
  --audience WHO      admin (default), or what the mentor or mentee may read
  --locale LANG       ${LANGUAGES.join(' or ')}, default en
  --trace             under each reason the cells that it rests on, with file,
                      row, column and text; for administrators
  --json              print as JSON: ok and the explanation, trace`,
  options: {
    texts: [...INPUT_TEXTS, 'mentor', 'mentee', 'audience', 'locale'],
    flags: [...INPUT_FLAGS, 'trace', 'json'],
  },
  run: (values, io) =>
    withProgress(io, io.terminal === null, (progress) => run(values, io, progress), PLANS.open),
};

async function run(values: Values, io: Session, progress: Progress): Promise<ExitCode> {
  const pair = givenPair(values);
  const audience = oneOf<Audience>(values['audience'], ['admin', 'mentor', 'mentee'], 'audience', 'admin');
  const { say, numbers, locale } = io.voice;
  const traced = values['trace'] === true;
  if (traced && audience !== 'admin')
    throw usage('--trace shows cells of both people, which is for administrators: leave out --audience.');
  const ids = traced ? [pair.mentorId, pair.menteeId] : [];
  const { cohort, open, cells } = await readOpen(values, io, progress, ids);
  const language = locale !== undefined && { locale };
  const explanation = explainMatch(open, pair, { audience, ...language });
  const trace = traced ? traceMatch(open, pair, cells, { ...language }) : [];
  const under = (source: string, { text }: Evidence) =>
    (trace.find(({ by, evidence }) => by === source && evidence.text === text)?.cells ?? []).flatMap(
      (cells) => describeCells(cells, io.voice),
    );
  if (values['json'] === true) {
    await io.out(answer(true, traced ? { ...explanation, trace } : explanation));
    return EXIT.ok;
  }
  const lines: string[] = [];
  if (explanation.audience === 'admin') {
    const { score, coverage, eligible, place, contributions, rules } = explanation;
    const label = labelsOf(cohort);
    lines.push(
      say('explain.heading', {
        mentor: label.mentor(pair.mentorId),
        mentee: label.mentee(pair.menteeId),
        score: numbers.score(score),
        known: Math.round(coverage * 100),
      }),
    );
    if (place !== null) lines.push(say('explain.place', { ...place }));
    if (!eligible) lines.push(say('explain.not-eligible', {}));
    for (const rule of rules)
      if (!rule.passed)
        lines.push(
          `  ${say('explain.rule', { rule: rule.rule, reason: rule.evidence.text })}`,
          ...under(rule.rule, rule.evidence),
        );
    for (const { criterion, value, share, evidence } of contributions) {
      lines.push(
        '',
        value === null
          ? say('explain.unknown', { criterion })
          : say('explain.criterion', {
              criterion,
              value: numbers.score(value),
              share: numbers.score(share),
            }),
      );
      for (const item of evidence) lines.push(`  ${item.text}`, ...under(criterion, item));
    }
  } else {
    lines.push(...explanation.evidence.map((item) => `- ${item.text}`));
  }
  await io.out(`${lines.map((line) => wrap(line, '    ')).join('\n')}\n`);
  return EXIT.ok;
}

/** A cell as a line: `mentors.csv: row 3, column "skills": SQL:4`. */
function describeCells({ place: at, cells }: CellTrace, { say, place: inWords }: Voice): string[] {
  const place = inWords(at);
  if (cells.length === 0) return [`    ${place}`];
  const texts = cells.map(({ name, text, file }) => {
    const cell = text.trim() === '' ? say('explain.blank', {}) : text;
    const where = file === undefined ? '' : ` ${say('explain.joined', { file })}`;
    return cells.length === 1 ? `${cell}${where}` : `${name}: ${cell}${where}`;
  });
  return [`    ${place}: ${texts.join(' | ')}`];
}
