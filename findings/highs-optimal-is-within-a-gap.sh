#!/usr/bin/env bash
# Subject: highs 1.15.3 (the HiGHS solver in WebAssembly), status "Optimal" of integer programs
#
# Guess:   status "Optimal" without any option set means that no better solution exists.
# Seen:    with integer variables "Optimal" means within 0.01 % of the best: a choice of pairs under a budget of hours is
#          called optimal although the same solver finds a better one when mip_rel_gap is 0.
# Why:     a proof of optimality is what this product promises. In a cohort of thousands of pairs 0.01 % is a pair,
#          and which one it is depends on the path of the search.
# Source:  https://ergo-code.github.io/HiGHS/dev/options/definitions/ (option mip_rel_gap, default 0.0001); the README of
#          the package names the option but not its default, and explains "Optimal" without it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent --prefix . highs@1.15.3
cat >probe.cjs <<'JS'
const assert = require('node:assert/strict');
(async () => {
  const highs = await require('highs')();
  // 60 pairs with points and hours of a fixed series; half of the hours can be paid for.
  let state = 7;
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  const points = Array.from({ length: 60 }, () => 10000 + Math.floor(next() * 10000));
  const hours = points.map((value) => value + Math.floor(next() * 200));
  const budget = Math.floor(hours.reduce((sum, value) => sum + value, 0) / 2);
  const sum = (factors) => factors.map((factor, index) => `${factor} x${index}`).join(' + ');
  const names = points.map((_, index) => `x${index}`).join(' ');
  const program = `Maximize\n obj: ${sum(points)}\nSubject To\n budget: ${sum(hours)} <= ${budget}\nBinary\n ${names}\nEnd\n`;
  const worth = (solution) => {
    const chosen = points.map((_, index) => Math.round(solution.Columns[`x${index}`].Primal));
    const spent = chosen.reduce((total, take, index) => total + take * hours[index], 0);
    assert.ok(spent <= budget);
    return chosen.reduce((total, take, index) => total + take * points[index], 0);
  };
  const usual = highs.solve(program);
  const exact = highs.solve(program, { mip_rel_gap: 0, mip_abs_gap: 0 });
  console.log(`without options: ${usual.Status}, ${worth(usual)} points`);
  console.log(`with mip_rel_gap 0: ${exact.Status}, ${worth(exact)} points`);
  assert.equal(usual.Status, 'Optimal');
  assert.equal(exact.Status, 'Optimal');
  assert.ok(worth(exact) > worth(usual));
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
JS
node probe.cjs
echo 'As described: a solution called optimal is not the best one.'
