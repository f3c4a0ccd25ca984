import { policyWords } from '../../../matching';
import type { ReportDecision, ReportLevel } from '../../data';
import { type Child, el, fragment, type Markup } from '../../html';
import { about, capital, NONE, type PageContext, type Section, said, section, table } from '../parts';

/** What an auditor reads: policy, proof, run and decisions. */
export function recordSection(page: PageContext): Section {
  return section(
    page,
    'record',
    el('div', { class: 'columns' }, said(policy(page)), said(checks(page), manifest(page))),
    levels(page),
    decisions(page),
  );
}

function terms(rows: readonly (readonly [term: string, ...details: Child[]] | null)[]): Markup {
  return el(
    'dl',
    { class: 'terms' },
    rows.flatMap((row) => {
      if (row === null) return [];
      const [term, ...details] = row;
      return [el('dt', {}, term), ...details.map((detail) => el('dd', {}, detail))];
    }),
  );
}

function policy(page: PageContext): Markup {
  const { audit, policy: words } = page.data;
  const label = (name: string) => capital(page.label(name), page.language);
  const ordered = (names: readonly string[]) =>
    el(
      'ol',
      { class: 'plain' },
      names.map((name) => el('li', {}, label(name))),
    );
  return fragment(
    el('h3', {}, page.text('page.policy', {})),
    terms([
      [page.text('page.policy.form', {}), page.text('page.policy.form.is', { form: words.form })],
      [page.text('page.policy.method', {}), page.text('page.policy.method.is', { method: words.method })],
      words.method === 'optimal'
        ? [page.text('page.policy.objectives', {}), ordered(words.objectives)]
        : null,
      [
        page.text('page.policy.weights', {}),
        el(
          'ul',
          { class: 'plain' },
          words.weights.map(({ criterion, share }) =>
            el('li', {}, label(criterion), ' ', page.percent(share)),
          ),
        ),
      ],
      [
        page.text('page.policy.rules', {}),
        el(
          'ul',
          { class: 'plain' },
          words.rules.map((rule) => el('li', {}, label(rule))),
          el('li', {}, page.text('page.policy.always', {})),
        ),
      ],
      ...policyWords(words.besides, page.locale).map(
        ([topic, statements]) =>
          [
            capital(topic, page.language),
            el(
              'ul',
              { class: 'plain' },
              statements.map((statement) => el('li', {}, capital(statement, page.language))),
            ),
          ] as const,
      ),
      words.minimumScore > 0
        ? [page.text('page.policy.minimum-score', {}), page.score(words.minimumScore)]
        : null,
      [
        page.text('page.policy.minimums', {}),
        page.text('page.policy.minimums.is', { minimums: words.minimums }),
      ],
      words.locks > 0 ? [page.text('page.policy.locks', {}), page.count(words.locks)] : null,
      [page.text('page.policy.seed', {}), el('code', {}, audit.seed)],
    ]),
    audit.policy !== null &&
      el(
        'details',
        {},
        el('summary', {}, page.text('page.policy.json', {})),
        el('pre', { tabindex: '0' }, JSON.stringify(audit.policy, null, 2)),
      ),
  );
}

function checks(page: PageContext): Markup {
  const { proof, audit, status, people } = page.data;
  const { isMatching } = page;
  const said = [
    page.text('page.check.belongs', {}),
    ...(isMatching ? [page.text('page.check.pairs', {})] : []),
    ...(isMatching ? [page.text(status === 'stopped' ? 'page.check.stopped' : 'page.check.seats', {})] : []),
    ...(status === 'stopped' ? [] : [page.text('page.check.proof', { kind: proof.kind })]),
    ...(audit.decisions.length > 0 ? [page.text('page.check.log', {})] : []),
  ];
  return fragment(
    el('h3', {}, page.text('page.checks', {})),
    proof.verified === null && el('p', {}, page.text('page.verified', { holds: 'unknown' })),
    proof.verified === true &&
      el(
        'ul',
        { class: 'checked' },
        said.map((text) => el('li', {}, text)),
      ),
    proof.verified === false && people === 'none' && el('p', {}, page.text('page.check.withheld', {})),
    proof.verified === false &&
      people !== 'none' && [
        el('p', {}, page.text('page.check.problems', {})),
        el(
          'ul',
          { class: 'warnings', lang: 'en' },
          proof.problems.map((problem) => el('li', {}, problem)),
        ),
      ],
  );
}

function manifest(page: PageContext): Markup {
  const { audit } = page.data;
  return fragment(
    el('h3', {}, page.text('page.manifest', {})),
    terms([
      [page.text('page.manifest.version', {}), audit.version],
      [page.text('page.manifest.solver', {}), audit.solver],
      [page.text('page.manifest.hash', {}), el('code', { class: 'hash' }, audit.inputHash)],
      audit.extensions.length > 0
        ? [page.text('page.manifest.extensions', {}), audit.extensions.join(', ')]
        : null,
      audit.files.length > 0
        ? [
            page.text('page.manifest.files', {}),
            ...audit.files.map(({ name, rows }) =>
              fragment(
                el('bdi', {}, name),
                ', ',
                page.say('page.manifest.rows', { count: rows, shown: page.count(rows) }),
              ),
            ),
          ]
        : null,
    ]),
  );
}

function levels(page: PageContext): Markup {
  const { levels: all } = page.data.audit;
  return fragment(
    el('h3', {}, page.text('page.levels', {})),
    all.length === 0
      ? el('p', {}, page.text('page.levels.none', {}))
      : [
          about(page.text('page.levels.text', {})),
          page.decided(),
          table(
            page.text('page.levels', {}),
            [
              { title: page.text('page.level.objective', {}) },
              { title: page.text('page.level.what', {}), kind: 'wide' },
              { title: page.text('page.level.value', {}), kind: 'figure' },
            ],
            all.slice(0, LEVELS).map((level, at) => ({
              cells: [
                capital(page.label(level.objective), page.language),
                capital(counted(page, level, all[at - 1]), page.language),
                reached(page, level),
              ],
            })),
          ),
          all.length > LEVELS &&
            el(
              'p',
              {},
              page.say('page.levels.more', {
                count: all.length - LEVELS,
                shown: page.count(all.length - LEVELS),
              }),
            ),
        ],
  );
}

/** Levels shown: leximin has one for each pair. */
const LEVELS = 50;

/** Levels that are worth units of score. */
const OF_SCORES = new Set(['total-cost', 'worst-cost']);

/** What a level counts. @param before the level before it. */
function counted(page: PageContext, level: ReportLevel, before: ReportLevel | undefined): string {
  const { bonus } = page.data.proof;
  return page.text('page.level', {
    kind: kindOf(page, level, before),
    step: level.step,
    ...(bonus !== null && { bonus: page.numbers.part(bonus) }),
  });
}

/** The kind of a level, or of what it counts where one kind serves several objectives. */
function kindOf(
  page: PageContext,
  { objective, kind }: ReportLevel,
  before: ReportLevel | undefined,
): string {
  if (kind === 'cover-rows' && objective === 'first-come') return 'first-come';
  if (kind === 'cover-rows' && page.data.policy.priorities) return 'by-priority';
  return kind === 'worst-cost' && before?.objective === objective ? 'next-cost' : kind;
}

function reached(page: PageContext, { kind, value }: ReportLevel): Markup | string {
  if (value === null) return NONE;
  return OF_SCORES.has(kind) ? page.total(value / page.data.policy.scoreUnit) : page.count(value);
}

function decisions(page: PageContext): Markup | null {
  const { audit, people } = page.data;
  if (people === 'none') return null;
  return fragment(
    el('h3', {}, page.text('page.decisions', {})),
    audit.decisions.length === 0
      ? el('p', {}, page.text('page.decisions.none', {}))
      : table(
          page.text('page.decisions', {}),
          [
            { title: page.text('page.decision.what', {}) },
            { title: page.text('page.decision.pairs', {}), kind: 'wide' },
            { title: page.text('page.decision.who', {}) },
            { title: page.text('page.decision.when', {}) },
            { title: page.text('page.decision.why', {}), kind: 'wide' },
            { title: page.text('page.decision.effect', {}), kind: 'wide' },
          ],
          audit.decisions.map((decision) => ({
            cells: [
              page.text('page.decision.kind', { kind: decision.kind }),
              decidedPairs(page, decision),
              el('bdi', {}, decision.reviewer),
              el('time', { datetime: decision.at }, decision.at),
              fragment(
                decision.reason ?? NONE,
                decision.waived.length > 0 &&
                  el(
                    'span',
                    { class: 'sub' },
                    page.text('page.decision.waived', {
                      rules: decision.waived.map((rule) => page.label(rule)),
                    }),
                  ),
              ),
              decision.effect.objective === null ? NONE : page.effect(decision.effect),
            ],
          })),
          { tools: true },
        ),
  );
}

function decidedPairs(page: PageContext, { pairs, to }: ReportDecision): Markup {
  const one = (pair: (typeof pairs)[number]) =>
    el('li', {}, page.person('mentors', pair.mentorId), ' – ', page.person('mentees', pair.menteeId));
  return el(
    'ul',
    { class: 'plain' },
    pairs.map(one),
    to.length > 0 && el('li', {}, page.say('page.decision.to', { pairs: el('ul', {}, to.map(one)) })),
  );
}
