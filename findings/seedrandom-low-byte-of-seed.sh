#!/usr/bin/env bash
# Subject: seedrandom 3.0.5, seeds with letters beyond Latin-1
#
# Guess:   two different seed texts start two different sequences of draws, whatever letters they hold.
# Seen:    of every UTF-16 unit of the seed only the lowest 8 bits are used: "Ł" (U+0141) draws what "A" (U+0041)
#          draws, "2026-š" what "2026-a" draws, so that names, towns and teams in many alphabets share their draws.
# Why:     draws decide which of two equally good matchings is taken. Whoever draws lots between the seeds of two
#          departments believes them independent; two of them may be the same lot.
# Source:  https://github.com/davidbau/seedrandom (the README describes the repetition of short keys, not this).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent --prefix . seedrandom@3.0.5
cat >probe.cjs <<'JS'
const assert = require('node:assert/strict');
const seedrandom = require('seedrandom');
const draws = (seed) => {
  const random = seedrandom(seed);
  return [random.int32(), random.int32(), random.int32()].join(' ');
};
for (const [one, other] of [['Ł', 'A'], ['Łukasz', 'Aukasz'], ['2026-š', '2026-a'], ['山', 'q']]) {
  console.log(`${one}: ${draws(one)}\n${other}: ${draws(other)}`);
  assert.equal(draws(one), draws(other));
}
assert.notEqual(draws('A'), draws('B'));
JS
node probe.cjs
echo 'As described: seeds that differ only in the high byte of a letter draw the same.'
