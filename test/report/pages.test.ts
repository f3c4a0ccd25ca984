import { FR } from 'mentor-match/fr';
import { type ReportOptions, renderReport, reportData } from 'mentor-match/report';
import { describe, expect, it } from 'vitest';
import {
  matchCohort,
  matchCohortAsync,
  openMatching,
  rematch,
  reviewMatching,
  runAsync,
  type StoredResult,
  unmatchedRemedies,
} from '../../src';
import type { Cohort, PolicyInput } from '../../src/model';
import { generateCohort } from '../../src/synthetic';
import { civilService, generated } from './cohorts';
import { byId, figuresOf, type Node, named, parseHtml, rowsOf, tableOf, textOf, withClass } from './dom';

function opened({ cohort, policy }: { readonly cohort: Cohort; readonly policy: PolicyInput }) {
  return openMatching(cohort, policy, matchCohort(cohort, policy));
}

function pageOf(open: Parameters<typeof reportData>[0], options: ReportOptions = {}): Node {
  return parseHtml(renderReport(reportData(open, options)));
}

/** What a reader sees: neither code nor data for scripts. */
function shownText(page: Node): string {
  const hidden = new Set(['script', 'style', 'title']);
  const walk = (node: Node): string =>
    node.children
      .map((child) => (typeof child === 'string' ? child : hidden.has(child.name) ? '' : walk(child)))
      .join(' ');
  return walk(named(page, 'body')[0]!);
}

const ATTACKS = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;b&gt; &amp; <!--',
  '\u202Eevil\u0000\u0007 x',
  'ליאור כהן',
  'محمد بن سلمان',
];

describe('text of people', () => {
  const cohort: Cohort = {
    mentors: ATTACKS.map((name, at) => ({
      id: `${name.replaceAll('\u0000', '')}/m${at}`,
      name,
      department: name,
      skills: [{ name: `${name} ${at}` }],
      goalsSupported: [{ name }],
    })),
    mentees: ATTACKS.map((name, at) => ({
      id: `e${at}`,
      name,
      department: `other ${name}`,
      skillsWanted: [{ name: `${name} ${at}` }],
      goals: [{ name }],
    })),
  };
  const policy: PolicyInput = { rules: [{ kind: 'different', field: 'department' }] };
  const result = matchCohort(cohort, policy);
  if (result.status !== 'optimal') throw new Error('unreachable');
  const reviewed = reviewMatching(cohort, policy, result, [
    {
      kind: 'reject',
      mentorId: result.matches[0]!.mentorId,
      menteeId: result.matches[0]!.menteeId,
      reviewer: ATTACKS[0]!,
      at: '2026-03-02T09:00:00Z',
      reason: ATTACKS[1]!,
    },
  ]);
  const open = openMatching(cohort, policy, reviewed);

  it.each([undefined, FR])('is text, whatever it says (%#)', (locale) => {
    const html = renderReport(
      reportData(open, { title: `${ATTACKS[0]} \uD800` }),
      locale === undefined ? {} : { locale },
    );
    const page = parseHtml(html);
    expect(named(page, 'img')).toEqual([]);
    expect(named(page, 'script')).toHaveLength(3);
    for (const node of [...named(page, 'svg'), ...named(page, 'bdi'), ...named(page, 'td')])
      for (const name of node.attributes.keys()) expect(name).not.toMatch(/^on/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(html).not.toMatch(/[\u0000-\u0008\u000e-\u001f]|\p{Surrogate}/u);
    // What is escaped reads as it was written.
    const names = withClass(page, 'name').map(textOf);
    for (const attack of ATTACKS.filter((one) => !one.includes('\u0000'))) expect(names).toContain(attack);
  });

  it('keeps its direction to itself', () => {
    const page = pageOf(open);
    for (const person of withClass(byId(page, 'pairs'), 'name')) expect(person.name).toBe('bdi');
    expect(textOf(named(page, 'h1')[0]!)).toBe('Matching report');
  });
});

describe('the page', () => {
  const html = renderReport(reportData(opened(generated()), { date: '2026-03-02', title: 'Spring' }));
  const page = parseHtml(html);

  it('asks for nothing, and allows its own style and script alone', async () => {
    expect(html).not.toMatch(/\b(?:src|href)="(?!#)/);
    expect(html).not.toMatch(/url\((?!#)|@import|\sstyle="/);
    const policy = named(page, 'meta').find(
      ({ attributes }) => attributes.get('http-equiv') === 'Content-Security-Policy',
    );
    const allowed = policy!.attributes.get('content')!;
    expect(allowed).toMatch(/^default-src 'none';/);
    const hash = async (text: string) => {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
    };
    const run = named(page, 'script').filter(({ attributes }) => !attributes.has('type'));
    expect(run).toHaveLength(1);
    expect(allowed).toContain(`script-src ${await hash(textOf(run[0]!))};`);
    expect(allowed).toContain(`style-src ${await hash(textOf(named(page, 'style')[0]!))};`);
  });

  it('has one heading of the first level, sections with headings, and links that lead somewhere', () => {
    expect(named(page, 'h1').map(textOf)).toEqual(['Spring']);
    const sections = named(page, 'section').map(({ attributes }) => attributes.get('id'));
    const links = named(named(page, 'nav')[0]!, 'a').map(({ attributes }) => attributes.get('href'));
    expect(links).toEqual(sections.map((id) => `#${id}`));
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives every picture a title, a description and the same figures as a table', () => {
    const figures = named(page, 'figure');
    expect(figures.length).toBeGreaterThanOrEqual(6);
    for (const figure of figures) {
      const [picture] = withClass(figure, 'picture');
      const [title, description] = picture!.attributes.get('aria-labelledby')!.split(' ');
      expect(textOf(byId(picture!, title!))).not.toBe('');
      expect(textOf(byId(picture!, description!))).not.toBe('');
      expect(rowsOf(named(named(figure, 'details')[0]!, 'table')[0]!).length).toBeGreaterThan(0);
    }
  });

  it('holds the details of every pair, each text once', () => {
    const block = named(page, 'script').find(({ attributes }) => attributes.get('id') === 'details');
    const details: { readonly texts: string[]; readonly pairs: unknown[] } = JSON.parse(textOf(block!));
    expect(details.pairs).toHaveLength(rowsOf(tableOf(page, 'Pairs')).length);
    expect(new Set(details.texts).size).toBe(details.texts.length);
  });
});

describe('a result of another kind', () => {
  it('infeasible: says why, and shows no figure of pairs', () => {
    const cohort: Cohort = {
      mentors: [{ id: 'ana', capacity: { min: 2, max: 2 } }],
      mentees: [{ id: 'cleo' }],
    };
    const policy: PolicyInput = { minimums: 'required' };
    const result = matchCohort(cohort, policy);
    if (result.status !== 'infeasible') throw new Error('unreachable');
    const page = pageOf(openMatching(cohort, policy, result));
    expect(textOf(withClass(page, 'badge')[0]!)).toBe('No matching possible');
    expect(textOf(withClass(page, 'note')[0]!)).toContain(result.conflict.text.slice(1));
    const french = parseHtml(renderReport(reportData(openMatching(cohort, policy, result)), { locale: FR }));
    expect(textOf(withClass(french, 'note')[0]!)).toContain(
      'demander à ana d’accompagner au moins 1 personne au lieu de 2',
    );
    expect(withClass(page, 'tile')).toEqual([]);
    expect(named(page, 'figure')).toEqual([]);
    expect(named(page, 'table')).toEqual([]);
    expect(textOf(withClass(byId(page, 'record'), 'checked')[0]!)).toContain('leave no matching');
    expect(figuresOf(byId(page, 'brief'))).toEqual([0, 1]);
  });

  it('of nobody: no figure is divided by nothing', () => {
    const empty = { mentors: [], mentees: [] };
    const html = renderReport(reportData(opened({ cohort: empty, policy: {} })));
    expect(withoutScripts(html)).not.toMatch(/NaN|Infinity|undefined|null/);
    expect(textOf(withClass(parseHtml(html), 'lead')[0]!)).toBe('There are no mentees in this cohort');
  });

  it('of mentees without any mentor: everybody is left, for that reason', () => {
    const html = renderReport(
      reportData(opened({ cohort: { mentors: [], mentees: [{ id: 'a' }, { id: 'b' }] }, policy: {} })),
    );
    expect(withoutScripts(html)).not.toMatch(/NaN|Infinity|undefined|null/);
    const page = parseHtml(html);
    expect(textOf(byId(page, 'brief'))).toContain('2 mentees: there is no mentor');
    expect(rowsOf(tableOf(page, 'Without a partner'))).toHaveLength(2);
  });

  it('stopped: says that it is not proven, and how far it may be', async () => {
    // Large enough that a look at the clock falls into the run.
    const cohort = generateCohort({ mentors: 150, mentees: 160, seed: 'stopped' });
    const { policy } = generated();
    const result = await matchCohortAsync(cohort, policy, { timeLimit: Number.MIN_VALUE });
    if (result.status !== 'stopped') throw new Error('unreachable');
    const data = reportData(openMatching(cohort, policy, result));
    const page = parseHtml(renderReport(data));
    expect(textOf(withClass(page, 'badge')[0]!)).toBe('Not proven');
    expect(data.overview.pairs).toBe(result.matches.length);
    expect(data.overview.totalScore).toBeCloseTo(result.totalScore, 9);
    expect([data.proof.bestBound, data.proof.gap]).toEqual([result.bestBound, result.gap]);
    // Without prices nobody can say how firm a pair is.
    expect(data.firmness.unknown).toBe(result.matches.length);
    expect(data.effort.margins).toBe(false);
    expect(shownText(page)).toContain('How firm each pair is has no answer for a matching of this kind.');
    expect(data.leftOut).toMatchObject({ margins: 'kind', seatValues: 'kind' });
  });

  it('stable: says what stability costs', () => {
    const { cohort, policy } = generated();
    const result = matchCohort(cohort, { ...policy, method: 'stable' });
    if (result.status !== 'stable' || result.certificate.kind !== 'stable') throw new Error('unreachable');
    const data = reportData(openMatching(cohort, { ...policy, method: 'stable' }, result));
    expect(data.proof.kind).toBe('stable');
    expect(data.proof.verified).toBe(true);
    expect(data.proof.priceOfStability).toBeCloseTo(result.certificate.priceOfStabilityUnits / 1e6, 9);
  });
});

describe('who is named', () => {
  const { mentors, mentees } = generated().cohort;
  const cohort: Cohort = {
    mentors: mentors.map((one) => ({
      ...one,
      attributes: { ...one.attributes, email: `${one.id}@secret.example` },
      protectedAttributes: { gender: 'SECRETVALUE' },
    })),
    mentees: mentees.map((one) => ({ ...one, protectedAttributes: { ethnicity: 'SECRETVALUE' } })),
  };
  const open = opened({ cohort, policy: generated().policy });
  const everybody = [...cohort.mentors, ...cohort.mentees];

  it.each(['names', 'ids', 'none'] as const)('%s: protected attributes and addresses never are', (people) => {
    const data = reportData(open, { people });
    for (const text of [renderReport(data), JSON.stringify(data)])
      expect(text).not.toMatch(/SECRETVALUE|secret\.example|protectedAttributes/);
  });

  it('ids: no name stands anywhere', () => {
    const data = reportData(open, { people: 'ids' });
    const text = JSON.stringify(data) + renderReport(data);
    for (const { name } of everybody) expect(text).not.toContain(name);
    expect(text).toContain(cohort.mentors[0]!.id);
  });

  it('none: figures alone, the same ones', () => {
    const data = reportData(open, { people: 'none' });
    const text = JSON.stringify(data) + renderReport(data);
    for (const { id, name } of everybody) {
      expect(text).not.toContain(name);
      expect(text).not.toContain(id);
    }
    const full = reportData(open);
    for (const part of ['overview', 'bins', 'criteria', 'reasons', 'loads', 'firmness', 'prices'] as const)
      expect(data[part]).toEqual(full[part]);
    expect(shownText(parseHtml(renderReport(data)))).toContain('This report names nobody');
  });
});

describe('decisions, and the matching before', () => {
  const { cohort, policy } = generated();
  const first = matchCohort(cohort, policy);
  if (first.status !== 'optimal') throw new Error('unreachable');
  const [one, two, three] = first.matches;
  const by = { reviewer: 'Iris', at: '2026-03-02T09:00:00Z' };
  const refOf = ({ mentorId, menteeId }: { mentorId: string; menteeId: string }) => ({ mentorId, menteeId });
  const reviewed = reviewMatching(cohort, policy, first, [
    { kind: 'approve', ...refOf(one!), ...by },
    { kind: 'reject', ...refOf(two!), ...by, reason: 'They know each other.' },
    { kind: 'approve', ...refOf(three!), ...by, reason: 'Good.' },
  ]);

  it('stand in the record, and the pairs in force are those that are shown', () => {
    const data = reportData(openMatching(cohort, policy, reviewed));
    const page = parseHtml(renderReport(data));
    const rows = rowsOf(tableOf(page, 'Decisions'));
    expect(rows.map((row) => textOf(row[0]!))).toEqual(['Approved', 'Declined', 'Approved']);
    expect(textOf(rows[1]![4]!)).toBe('They know each other.');
    expect(data.audit.decisions.map(({ hash }) => hash)).toEqual(reviewed.review.log.map(({ hash }) => hash));
    expect(data.overview.pairs).toBe(first.matches.length - 1);
    expect(
      data.pairs?.some((pair) => pair.mentorId === two!.mentorId && pair.menteeId === two!.menteeId),
    ).toBe(false);
    expect(data.pairs?.filter(({ state }) => state === 'approved')).toHaveLength(2);
    const left = data.unmatched?.find(({ id, side }) => side === 'mentees' && id === two!.menteeId);
    expect(left?.reason.kind).toBe('decision');
  });

  it('say why pairs of before ended where no rematch says so: a decision, a rule, another policy', () => {
    const endedOf = (stored: StoredResult, given: PolicyInput) =>
      reportData(openMatching(cohort, given, stored), { before: first }).change?.ended;
    expect(endedOf(reviewed, policy)).toEqual([{ cause: 'declined', pairs: 1 }]);
    const barred = { ...policy, rules: [{ kind: 'excluded-pairs', pairs: [refOf(one!)] }] } as const;
    const kinds = endedOf(matchCohort(cohort, barred), barred)!.map(({ cause }) => cause);
    expect(kinds).toContain('not-eligible');
    expect(kinds).not.toContain('broken');
  });

  it('are followed by a rematch: what was kept, what ended and why, what is new', () => {
    const gone = one!.mentorId;
    const again = rematch(cohort, policy, reviewed, { left: [gone], maxChanges: 3 });
    if (again.status !== 'optimal') throw new Error('unreachable');
    const data = reportData(openMatching(cohort, policy, again), { before: reviewed });
    const { kept, ended, begun } = again.rematch;
    expect(data.change?.kept).toBe(kept.length);
    expect(data.change?.begun).toBe(begun.length);
    const causes = new Map<string, number>();
    // The pair that was declined was no longer in force.
    for (const { cause } of ended.filter(({ cause }) => cause !== 'declined'))
      causes.set(cause, (causes.get(cause) ?? 0) + 1);
    expect(new Map(data.change?.ended.map(({ cause, pairs }) => [cause, pairs]))).toEqual(causes);
    const score = new Map(again.matches.map((match) => [match.menteeId, match.score]));
    const before = first.matches.filter((match) => match !== two);
    const both = before.filter(({ menteeId }) => score.has(menteeId));
    expect(data.change?.better).toBe(both.filter((match) => score.get(match.menteeId)! > match.score).length);
    expect(data.change?.worse).toBe(both.filter((match) => score.get(match.menteeId)! < match.score).length);
    const page = parseHtml(renderReport(data));
    expect(rowsOf(tableOf(page, 'Before and after')).map((row) => row.flatMap(figuresOf))[0]).toEqual([
      before.length,
      again.matches.length,
    ]);
    expect(tableFiguresOf(page, 'What became of the pairs')).toEqual([
      [kept.length],
      ...[...causes.values()].sort((a, b) => b - a).map((count) => [count]),
      [begun.length],
    ]);
  });
});

describe('what would help', () => {
  it('is what unmatchedRemedies says of each', () => {
    const { cohort, policy, extensions } = civilService();
    const open = openMatching(cohort, policy, matchCohort(cohort, policy, extensions), extensions);
    const data = reportData(open);
    const alone = data.unmatched!.filter(({ side }) => side === 'mentees').slice(0, 4);
    expect(alone.length).toBeGreaterThan(0);
    for (const { id, remedies } of alone)
      expect(remedies?.map(({ kind, partnerId, effect }) => [kind, partnerId, effect.loss])).toEqual(
        unmatchedRemedies(open, { menteeId: id }).relaxations.map(({ kind, partnerId, effect }) => [
          kind,
          partnerId,
          effect.loss,
        ]),
      );
  });

  it('is left out on request, and the page says so', () => {
    const data = reportData(opened(generated()), {
      ask: { remedies: false, prices: false, seatValues: false, margins: false },
    });
    const text = shownText(parseHtml(renderReport(data)));
    for (const said of [
      'What would help each of them was not asked',
      'What each rule costs was not asked',
      'How firm each pair is was not asked',
      'What a further seat brings was not asked',
    ])
      expect(text).toContain(said);
    expect(data.prices).toBeNull();
  });
});

describe('a large cohort', () => {
  it('is told without a look at all pairs: the same pairs, and what was not asked', () => {
    const one = generated();
    const open = opened(one);
    const full = reportData(open);
    const data = reportData(open, { ask: { possible: false, verification: false, margins: false } });
    const bare = ({ mentorId, menteeId, score, contributions }: (typeof full.pairs & {})[number]) => ({
      mentorId,
      menteeId,
      score,
      contributions,
    });
    expect(data.pairs?.map(bare)).toEqual(full.pairs?.map(bare));
    expect(data.unmatched).toEqual(full.unmatched);
    expect(data.overview).toEqual({ ...full.overview, meanPossible: null });
    expect(data.proof.verified).toBeNull();
    const page = parseHtml(renderReport(data));
    expect(tableFiguresOf(page, 'Scores')).toEqual(data.bins.map(({ pairs }) => [pairs]));
    expect(shownText(page)).toContain('Not checked again for this page.');
  });

  it('whose reasons were left for later says so, and invents none', () => {
    const { cohort, policy } = generated();
    const result = matchCohort(cohort, policy, { explanations: 'on-demand' });
    const open = openMatching(cohort, policy, result);
    const data = reportData(open, { ask: { possible: false, verification: false } });
    expect(data.reasons.map(({ kind }) => kind)).toContain('on-demand');
    expect(shownText(parseHtml(renderReport(data)))).toContain('The reason was not asked');
    const asked = reportData(open);
    expect(asked.reasons.map(({ kind }) => kind)).not.toContain('on-demand');
  });
});

describe('in slices', () => {
  it('the data are the same', async () => {
    const open = opened(generated());
    const seen: number[] = [];
    const data = await runAsync(reportData, [open], { onProgress: ({ fraction }) => seen.push(fraction) });
    expect(data).toEqual(reportData(open));
    expect(seen.at(-1)).toBe(1);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  });
});

const withoutScripts = (html: string) => html.replace(/<script\b.*?<\/script>/gs, '');

function tableFiguresOf(page: Node, caption: string): number[][] {
  return rowsOf(tableOf(page, caption)).map((row) => row.flatMap(figuresOf));
}

describe('a result that does not hold', () => {
  const { cohort, policy } = generated();
  const result = matchCohort(cohort, policy);
  if (result.status !== 'optimal') throw new Error('unreachable');
  const [first, ...others] = result.matches;
  const altered = { ...result, matches: [{ ...first!, score: first!.score / 2 }, ...others] };
  const open = openMatching(cohort, policy, altered);

  it('is called neither proven nor best', () => {
    const page = pageOf(open);
    expect(withClass(page, 'badge').map(textOf)).toEqual(['Does not hold']);
    const brief = textOf(byId(page, 'brief'));
    expect(brief).toContain('is not confirmed');
    expect(brief).not.toMatch(/Proven|no matching is better/);
    expect(textOf(byId(page, 'record'))).toContain(
      `${first!.mentorId} and ${first!.menteeId}: the stated score`,
    );
  });

  it('names nobody where nobody is to be named', () => {
    const data = reportData(open, { people: 'none' });
    expect(data.proof).toMatchObject({ verified: false, problems: [] });
    const html = renderReport(data);
    expect(shownText(parseHtml(html))).toContain('Something does not hold.');
    for (const { id } of [...cohort.mentors, ...cohort.mentees])
      expect(JSON.stringify(data) + html).not.toContain(id);
  });
});

describe('a limit on changes that is too tight', () => {
  it('has a page that claims nothing of pairs, people and warnings', () => {
    const cohort: Cohort = {
      mentors: [
        { id: 'ana', skills: [{ name: 'SQL' }] },
        { id: 'ben', skills: [{ name: 'law' }] },
      ],
      mentees: [
        { id: 'cleo', skillsWanted: [{ name: 'SQL' }] },
        { id: 'dan', skillsWanted: [{ name: 'law' }] },
      ],
    };
    const locks = [{ mentorId: 'ben', menteeId: 'cleo' }];
    const result = rematch(cohort, { locks }, matchCohort(cohort), { maxChanges: 0 });
    if (result.status !== 'too-few-changes') throw new Error('unreachable');
    const page = pageOf(openMatching(cohort, { locks }, result));
    expect(textOf(withClass(page, 'badge')[0]!)).toBe('Limit too tight');
    const shown = shownText(page);
    expect(shown).toContain('Not checked again for this page.');
    expect(shown).not.toMatch(/Everybody has a partner|does not hold|Everything that was read/);
  });
});
