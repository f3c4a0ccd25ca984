#!/usr/bin/env bash
# Subject: jstat 1.9.6, distribution functions of Student's t and F for many degrees of freedom
#
# Guess:   more degrees of freedom are the easy case: t nears the normal distribution, and F is 1/2 at 1 where both are equal.
# Seen:    the values leave the truth and then the unit interval. P(T < -0.01), in truth 0.49601, is 0.51017 for a million
#          degrees of freedom, 0.787 for ten million and 1.69 for a hundred million; P(F < 1), in truth 1/2 by symmetry, is
#          0.483 for a million and a million, and -1.49 for a hundred million.
# Why:     a p value made of it is above 1 or, cut off there, says "no difference at all". Differences between large groups are
#          tested with as many degrees of freedom as there are answers.
# Source:  https://github.com/jstat/jstat/issues/103 (the density fails from 342 on, and the distribution function is thought to hold).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent --prefix . jstat@1.9.6
cat >probe.cjs <<'JS'
const assert = require('node:assert/strict');
const { studentt, centralF } = require('jstat');
const near = (value, expected) => assert.ok(Math.abs(value - expected) < 5e-4, `${value}, not ${expected}`);
const t = (df) => studentt.cdf(-0.01, df);
const f = (df) => centralF.cdf(1, df, df);
for (const df of [1e3, 1e5, 1e6, 1e7, 1e8]) console.log(`df ${df}: P(T < -0.01) = ${t(df)}, P(F < 1) = ${f(df)}`);
near(t(1e3), 0.496);
near(t(1e5), 0.496);
near(t(1e6), 0.5102);
near(t(1e7), 0.7875);
near(t(1e8), 1.6897);
near(f(1e3), 0.5);
near(f(1e6), 0.4826);
near(f(1e7), 0.1187);
near(f(1e8), -1.4907);
JS
node probe.cjs
echo 'As described: probabilities are wrong for a million degrees of freedom, and outside [0, 1] for a hundred million.'
