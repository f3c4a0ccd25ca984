// The peer of shapes.ts: LEMON 1.3.1 (liblemon-dev), network simplex and cost scaling on the same transport problem.
//
// Reads from a file, all int32, little endian: rows, columns, then for each row its maximum, its first-unit reward
// flag, for each column its maximum, its wanted minimum, then the costs row by row (2147483647: forbidden).
// Prints one line of JSON: milliseconds of the solve alone, pairs, covered rows, units of minimums, total cost.
//
// g++ -O2 -o lemon lemon_child.cpp && ./lemon FILE simplex|scaling   (headers of Debian's liblemon-dev)
#include <lemon/cost_scaling.h>
#include <lemon/network_simplex.h>
#include <lemon/static_graph.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <utility>
#include <vector>

using Graph = lemon::StaticDigraph;
using Value = long long;

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  FILE* file = std::fopen(argv[1], "rb");
  if (!file) return 2;
  auto read = [&](std::size_t count) {
    std::vector<int32_t> list(count);
    if (std::fread(list.data(), 4, count, file) != count) std::exit(2);
    return list;
  };
  const auto head = read(2);
  const int rows = head[0], columns = head[1];
  const auto rowMax = read(rows), covers = read(rows), columnMax = read(columns), wanted = read(columns);
  const auto cost = read(static_cast<std::size_t>(rows) * columns);
  std::fclose(file);

  // Rewards stand for the lexicographic order: minimums of columns, then rows covered, then the total.
  Value range = 1;
  for (auto value : cost)
    if (value != INT32_MAX) range = std::max<Value>(range, std::abs(static_cast<Value>(value)));
  Value units = 0;
  for (auto max : rowMax) units += max;
  const Value cover = 2 * range * (units + 1) + 1;
  Value needed = 0;
  for (auto want : wanted) needed += want;
  const Value minimum = needed > 0 ? (cover + 2 * range) * 4 : 0;

  // Nodes: source 0, rows, columns, sink. Arcs sorted by their tail, as StaticDigraph wants them.
  const int source = 0, sink = rows + columns + 1;
  std::vector<std::pair<int, int>> arcs;
  std::vector<Value> capacity, price;
  auto add = [&](int from, int to, Value cap, Value value) {
    arcs.emplace_back(from, to);
    capacity.push_back(cap);
    price.push_back(value);
  };
  for (int row = 0; row < rows; row++) {
    const int first = covers[row] ? 1 : 0;
    if (first) add(source, 1 + row, 1, -cover);
    if (rowMax[row] > first) add(source, 1 + row, rowMax[row] - first, 0);
  }
  const std::size_t before = arcs.size();
  std::vector<int> cellColumn;
  for (int row = 0; row < rows; row++)
    for (int column = 0; column < columns; column++) {
      const int32_t value = cost[static_cast<std::size_t>(row) * columns + column];
      if (value == INT32_MAX) continue;
      add(1 + row, 1 + rows + column, 1, value);
      cellColumn.push_back(column);
    }
  const std::size_t after = arcs.size();
  for (int column = 0; column < columns; column++) {
    const int low = wanted[column];
    if (low > 0) add(1 + rows + column, sink, low, -minimum);
    if (columnMax[column] > low) add(1 + rows + column, sink, columnMax[column] - low, 0);
  }
  add(sink, source, units, 0);
  Graph graph;
  graph.build(rows + columns + 2, arcs.begin(), arcs.end());
  Graph::ArcMap<Value> caps(graph), costs(graph), lower(graph, 0);
  for (std::size_t arc = 0; arc < arcs.size(); arc++) {
    caps[graph.arc(arc)] = capacity[arc];
    costs[graph.arc(arc)] = price[arc];
  }
  Graph::ArcMap<Value> flow(graph);
  const auto start = std::chrono::steady_clock::now();
  if (std::strcmp(argv[2], "scaling") == 0) {
    lemon::CostScaling<Graph, Value, Value> solver(graph);
    solver.upperMap(caps).costMap(costs);
    if (solver.run() != decltype(solver)::OPTIMAL) return 3;
    solver.flowMap(flow);
  } else {
    lemon::NetworkSimplex<Graph, Value, Value> solver(graph);
    solver.upperMap(caps).costMap(costs);
    if (solver.run() != decltype(solver)::OPTIMAL) return 3;
    solver.flowMap(flow);
  }
  const double ms =
      std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
  Value total = 0;
  long pairs = 0, covered = 0, met = 0;
  std::vector<int> degree(columns, 0);
  std::vector<char> has(rows, 0);
  for (std::size_t arc = before; arc < after; arc++) {
    if (flow[graph.arc(arc)] == 0) continue;
    pairs++;
    total += price[arc];
    degree[cellColumn[arc - before]]++;
    has[arcs[arc].first - 1] = 1;
  }
  for (char value : has) covered += value;
  for (int column = 0; column < columns; column++) met += std::min(degree[column], wanted[column]);
  std::printf("{\"ms\":%.1f,\"pairs\":%ld,\"covered\":%ld,\"met\":%ld,\"total\":%lld}\n", ms, pairs, covered, met, total);
  return 0;
}
