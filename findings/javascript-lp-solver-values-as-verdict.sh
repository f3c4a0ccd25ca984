#!/usr/bin/env bash
# Subject: javascript-lp-solver 1.0.3, names of variables
#
# Guess:   variables have whatever names one gives them; what is said of the solution as a whole stands apart from their values.
# Seen:    both are in one object, and the values win: with a variable `result` the optimum is no longer told (1 instead of 7), and
#          with `feasible` or `bounded` those are numbers. Without any error, and the model is solved rightly.
# Why:     variables of a matching carry the identifiers of people or pairs, which others choose. One of them changes the total, or
#          looks like the verdict.
# Source:  https://github.com/JWally/jsLPSolver (README: "{ feasible: true, result: 1080000, brit: 24, yank: 20 }"; no word of names).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent --prefix . javascript-lp-solver@1.0.3
cat >probe.cjs <<'JS'
const assert = require('node:assert/strict');
const solver = require('javascript-lp-solver');
const solve = (name) =>
  (solver.default ?? solver).Solve({
    optimize: 'cost',
    opType: 'min',
    constraints: { seats: { equal: 1 }, once: { max: 1 } },
    variables: { [name]: { seats: 1, once: 1, cost: 7 }, ben: { seats: 1, cost: 9 } },
  });
for (const name of ['ann', 'result', 'feasible']) console.log(name, solve(name));
assert.deepEqual({ ...solve('ann') }, { feasible: true, result: 7, bounded: true, ann: 1 });
assert.deepEqual({ ...solve('result') }, { feasible: true, result: 1, bounded: true });
assert.deepEqual({ ...solve('feasible') }, { feasible: 1, result: 7, bounded: true });
JS
node probe.cjs
echo 'As described: values of variables replace what is said of the solution.'
