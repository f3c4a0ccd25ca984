#!/usr/bin/env bash
# Subject: min-cost-flow 2.1.0, minimumWeightBipartiteMatch
#
# Guess:   the two sides have names of their own, for an edge has a `left` and a `right`: rows 1 and 2 and columns 1 and 2 are
#          four nodes.
# Seen:    equal names are one node. Of two rows and two columns, all allowed, one pair is given where there are two; with other
#          names for the columns and the same weights, two.
# Why:     numbering both sides from 1, or a person who is mentor in one pair and mentee in another, is common. Half of the
#          people would go without a partner, and nothing says so.
# Source:  https://www.npmjs.com/package/min-cost-flow/v/2.1.0 (says nothing of names that occur on both sides).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent --prefix . min-cost-flow@2.1.0
cat >probe.cjs <<'JS'
const assert = require('node:assert/strict');
const { minimumWeightBipartiteMatch } = require('min-cost-flow');
const weights = [[1, 0], [5, 1]];
const match = (columns) =>
  minimumWeightBipartiteMatch(
    weights.flatMap((row, at) => row.map((weight, of) => ({ left: ['1', '2'][at], right: columns[of], weight }))),
  );
const same = match(['1', '2']);
const apart = match(['one', 'two']);
console.log('columns 1 and 2:', same, 'columns one and two:', apart);
assert.equal(same.length, 1);
assert.equal(apart.length, 2);
assert.equal(apart.reduce((sum, { weight }) => sum + weight, 0), 2);
JS
node probe.cjs
echo 'As described: equal names on the two sides are one node, and pairs are lost.'
