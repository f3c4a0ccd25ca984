#!/usr/bin/env bash
# Subject: fuzzball 2.2.6, partial_ratio of two words of equal length
#
# Guess:   the best alignment of the shorter text within the longer one; of two texts of equal length the order in which they
#          are given makes no difference.
# Seen:    it does: "budgeting" against "debugging" is 75, "debugging" against "budgeting" 67, and a threshold of 70 between
#          the two counts the skill in the one direction only.
# Why:     "the mentor offers what the mentee wants" and "the mentee wants what the mentor offers" are one sentence. A score
#          that depends on the side it is read from cannot be explained to both.
# Source:  https://github.com/nol13/fuzzball.js (README: partial_ratio "highest scoring substring of the longer string").
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent --prefix . fuzzball@2.2.6
cat >probe.cjs <<'JS'
const assert = require('node:assert/strict');
const { partial_ratio, ratio } = require('fuzzball');
for (const [one, other, there, back] of [
  ['budgeting', 'debugging', 75, 67],
  ['management', 'assessment', 60, 67],
  ['finance', 'science', 62, 57],
]) {
  console.log(`${one} / ${other}: ${partial_ratio(one, other)}, ${other} / ${one}: ${partial_ratio(other, one)}`);
  assert.equal(one.length, other.length);
  assert.equal(partial_ratio(one, other), there);
  assert.equal(partial_ratio(other, one), back);
  assert.equal(ratio(one, other), ratio(other, one));
}
JS
node probe.cjs
echo 'As described: partial_ratio depends on the order of words of equal length.'
