#!/usr/bin/env bash
# Subject: hungarian-on3 0.3.1, costs of 2^30 and more
#
# Guess:   costs are numbers; their size does not matter below 2^53.
# Seen:    2^30 stands for "impossible": a row whose costs are all 2^30 or more is answered with column -1, and where all
#          rows are so the answer is an empty list. No error; one less than 2^30 is matched as expected.
# Why:     levels of importance are folded into one cost by large weights, and waiting times are counted in milliseconds;
#          both pass 2^30 (milliseconds do after 12.4 days). People would stay unmatched without a reason.
# Source:  https://github.com/mattkrick/hungarian-on3 (the README names BIG_M only as a hint on speed).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent --prefix . hungarian-on3@0.3.1
cat >probe.cjs <<'JS'
const assert = require('node:assert/strict');
const hungarian = require('hungarian-on3');
const limit = 2 ** 30;
const show = (costs) => {
  const pairs = hungarian(costs);
  console.log(JSON.stringify(costs), '->', JSON.stringify(pairs));
  return pairs;
};
assert.deepEqual(show([[limit - 1, limit - 2], [5, 7]]), [[0, 1], [1, 0]]);
assert.deepEqual(show([[limit, limit + 1], [5, 7]]), [[0, -1], [1, 0]]);
// Days of waiting in milliseconds: 14 and 15 for the one, 20 and 30 for the other.
const day = 86_400_000;
assert.deepEqual(show([[14 * day, 15 * day], [20 * day, 30 * day]]), []);
JS
node probe.cjs
echo 'As described: rows whose costs all reach 2^30 are left out without an error.'
