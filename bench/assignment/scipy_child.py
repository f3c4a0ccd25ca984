"""scipy.optimize.linear_sum_assignment on one matrix; arguments and output as in child.ts."""
import json
import resource
import sys
import time

import numpy
from scipy.optimize import linear_sum_assignment

_, _solver, file, size, seconds = sys.argv
n = int(size)
cost = numpy.fromfile(file, dtype=numpy.int32).reshape(n, n)

milliseconds = []
end = time.perf_counter() + float(seconds)
while True:
    start = time.perf_counter()
    rows, columns = linear_sum_assignment(cost)
    milliseconds.append((time.perf_counter() - start) * 1000)
    if time.perf_counter() >= end or len(milliseconds) >= 50:
        break

total = int(cost[rows, columns].sum(dtype=numpy.int64))
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
print(json.dumps({"milliseconds": milliseconds, "total": total, "peak": peak}))
