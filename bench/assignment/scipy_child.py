"""scipy.optimize.linear_sum_assignment on one matrix; arguments and output as in child.ts, without the peak."""
import json
import sys
import time

import numpy
from scipy.optimize import linear_sum_assignment

_, _solver, file, size, seconds = sys.argv
n = int(size)
cost = numpy.fromfile(file, dtype=numpy.int32).reshape(n, n)

milliseconds = []
begin = time.perf_counter()


def goes_on(factor):
    return time.perf_counter() - begin < factor * float(seconds)


while True:
    start = time.perf_counter()
    rows, columns = linear_sum_assignment(cost)
    milliseconds.append((time.perf_counter() - start) * 1000)
    few = len(milliseconds) < 3 and goes_on(4)
    if len(milliseconds) >= 1000 or not (goes_on(1) or few):
        break

total = int(cost[rows, columns].sum(dtype=numpy.int64))
print(json.dumps({"milliseconds": milliseconds, "total": total}))
