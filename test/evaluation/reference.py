"""Reference values of test/evaluation, from scipy and numpy. Run once by hand; the tests hold what it printed.

    python3 test/evaluation/reference.py        (Python 3.13, scipy 1.17.1, numpy as it brings)

Where scipy has no function, the formula is written out here independently of the library's code.
"""

import numpy as np
from scipy import special, stats

before = np.array([3.0, 2.5, 4.0, 3.5, 2.0, 3.0, 4.5, 1.5, 2.5, 3.5])
after = np.array([3.5, 3.5, 4.0, 4.5, 3.0, 2.5, 5.0, 3.0, 3.0, 4.5])
first = np.array([5.1, 4.8, 6.0, 5.5, 7.2, 4.9, 5.8])
second = np.array([4.0, 4.4, 5.1, 3.9, 4.7])
rows = np.array([[4, 5, 4], [3, 3, 2], [5, 5, 5], [2, 1, 2], [4, 4, 5], [1, 2, 1], [3, 4, 3], [5, 4, 4]])


def j(df):
    return np.exp(special.gammaln(df / 2) - special.gammaln((df - 1) / 2)) / np.sqrt(df / 2)


def show(name, *values):
    print(f"{name}: " + ", ".join(f"{value:.12g}" for value in values))


show("normal critical 0.90 0.95 0.99", *(stats.norm.ppf((1 + c) / 2) for c in (0.9, 0.95, 0.99)))
for df in (1, 2, 5, 9, 29.5, 1000):
    show(f"t critical 0.95 df {df}", stats.t.ppf(0.975, df))
    show(f"t two-sided 2.2 df {df}", 2 * stats.t.sf(2.2, df))
show("F quantile .975 .025 (29, 87)", stats.f.ppf(0.975, 29, 87), stats.f.ppf(0.025, 29, 87))
for count, total in ((81, 263), (15, 148), (0, 20), (1, 29), (10, 10)):
    ci = stats.binomtest(count, total).proportion_ci(method="wilson")
    show(f"wilson {count}/{total}", ci.low, ci.high)

ci = stats.ttest_1samp(before, 0).confidence_interval()
show("mean of before", before.mean(), before.std(ddof=1), ci.low, ci.high)
test = stats.ttest_rel(after, before)
ci = test.confidence_interval()
difference = after - before
dz = difference.mean() / difference.std(ddof=1)
dav = difference.mean() / ((before.std(ddof=1) + after.std(ddof=1)) / 2)
show("paired", difference.mean(), ci.low, ci.high, test.statistic, test.pvalue, dz, dav, dav * j(9), dz * j(9))
test = stats.ttest_ind(first, second, equal_var=False)
ci = test.confidence_interval()
pooled = np.sqrt((6 * first.var(ddof=1) + 4 * second.var(ddof=1)) / 10)
show("welch", first.mean() - second.mean(), ci.low, ci.high, test.statistic, test.df, test.pvalue,
     (first.mean() - second.mean()) / pooled * j(10))
for df in (2, 3, 9, 50):
    show(f"J({df})", j(df))
x = np.array([0.2, 0.5, 0.5, 0.7, 0.9, 0.1, 0.8, 0.6])
y = np.array([1.0, 2.0, 1.5, 2.0, 3.0, 1.2, 2.6, 1.1])
rho = stats.spearmanr(x, y)
half = stats.norm.ppf(0.975) * np.sqrt((1 + rho.statistic**2 / 2) / (len(x) - 3))
show("spearman", rho.statistic, rho.pvalue, np.tanh(np.arctanh(rho.statistic) - half),
     np.tanh(np.arctanh(rho.statistic) + half))
covariance = np.cov(rows.T)
alpha = 3 / 2 * (1 - np.trace(covariance) / covariance.sum())
show("alpha", alpha, 1 - (1 - alpha) * stats.f.ppf(0.975, 7, 14), 1 - (1 - alpha) * stats.f.ppf(0.025, 7, 14))
