/**
 * Reading a taxonomy of the size of ESCO: 14,000 skills with 100,000 labels in some 640 groups, and what a matching and a
 * vocabulary report with it take.
 *
 *     node bench/run.mjs interchange/taxonomy
 */

import { definePolicy, scoreMatrix } from '../../src';
import { generateCohort } from '../../src/entries/synthetic';
import { readTaxonomy, vocabularyReport } from '../../src/entries/words';

const SKILLS = 14_000;
const GROUPS = 640;
const LABELS = 7;
const uri = (at: number) => `http://data.europa.eu/esco/skill/${String(at).padStart(36, '0')}`;
const syllables = 'ba de fi go lu mar ner pol qui ris san tor vel wex yam zor'.split(' ');
const word = (at: number) =>
  [0, 4, 8, 12].map((bits) => syllables[(Math.imul(at + 1, 2_654_435_761) >>> bits) % 16]).join('');

const skills = Array.from({ length: SKILLS }, (_, at) => {
  const labels = Array.from(
    { length: LABELS },
    (_, other) => `${word(at * 8 + other)} ${word(other * 9 + at)} processes`,
  );
  return `KnowledgeSkillCompetence,${uri(at)},skill,cross,${word(at)} ${word(at + 7)} ${at},"${labels.join('\n')}",,released,2023,,,,"A text, of some length"`;
});
const skillFile = `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description\n${skills.join('\n')}\n`;
const groupFile = `conceptType,conceptUri,preferredLabel,altLabels\n${Array.from({ length: GROUPS }, (_, at) => `SkillGroup,g${at},group ${word(at)} ${at},`).join('\n')}\n`;
const relationFile = `conceptType,conceptUri,broaderType,broaderUri\n${Array.from({ length: GROUPS - 1 }, (_, at) => `SkillGroup,g${at + 1},SkillGroup,g${Math.floor(at / 4)}`).join('\n')}\n${Array.from({ length: SKILLS }, (_, at) => `KnowledgeSkillCompetence,${uri(at)},SkillGroup,g${at % GROUPS}`).join('\n')}\n`;

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
function time(name: string, run: () => unknown): void {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  console.log(`${name.padEnd(44)} ${median(times).toFixed(0)} ms`);
}

const files = [
  { name: 'skills_en.csv', text: skillFile },
  { name: 'skillGroups_en.csv', text: groupFile },
  { name: 'broaderRelationsSkillPillar_en.csv', text: relationFile },
];
const { concepts, labels, ambiguous, warnings } = readTaxonomy(files);
console.log(
  `${concepts.length} concepts, ${labels} labels, ${ambiguous.length} ambiguous, ${warnings.length} warnings`,
);
time('readTaxonomy', () => readTaxonomy(files));
time('definePolicy', () => definePolicy({ similarity: { taxonomy: concepts } }));
const cohort = generateCohort({ mentors: 300, mentees: 300 });
const known = {
  ...cohort,
  mentors: cohort.mentors.map((one, at) => ({
    ...one,
    skills: [{ name: concepts[at * 40]!.label, level: 4 }],
  })),
  mentees: cohort.mentees.map((one, at) => ({ ...one, skillsWanted: [{ name: concepts[at * 41]!.label }] })),
};
time('vocabularyReport of 600 people', () =>
  vocabularyReport(cohort, { similarity: { taxonomy: [...concepts] } }),
);
time('scoreMatrix of 300 a side', () =>
  scoreMatrix(known, { weights: { skills: 1 }, similarity: { taxonomy: [...concepts] } }),
);
