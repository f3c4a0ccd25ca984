#!/usr/bin/env bash
# Subject: simple-statistics 7.12.1, cumulativeStdNormalProbability
#
# Guess:   the distribution function of the standard normal is computed, to the accuracy of its formula.
# Seen:    it is read from a printed table of 310 values with four decimals: beyond 3.09 every argument gives 0.999, and the
#          tail is 0.001 for -4 (in truth 0.0000317) as for -8 (in truth 6.2e-16).
# Why:     a two-sided p value made of it is never below 0.002. Corrected for the ten questions of a survey (Holm, Bonferroni)
#          it reaches 0.02: at a level of 0.01 no difference, however large, can be found any more.
# Source:  https://simple-statistics.github.io/docs/#cumulativestdnormalprobability (says that a table is used, not where it ends).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent --prefix . simple-statistics@7.12.1
cat >probe.cjs <<'JS'
const assert = require('node:assert/strict');
const { cumulativeStdNormalProbability: probability, standardNormalTable } = require('simple-statistics');
for (const z of [-2, -3, -4, -5, -8]) console.log(`P(Z < ${z}) = ${probability(z)}`);
assert.equal(standardNormalTable.length, 310);
for (const z of [-4, -5, -8, -100]) assert.equal(probability(z), 0.001);
for (const z of [4, 5, 8, 100]) assert.equal(probability(z), 0.999);
// Arguments are rounded to two decimals.
assert.equal(probability(1.234), probability(1.226));
JS
node probe.cjs
echo 'As described: tail probabilities end at 0.001.'
