/** Successors of the nodes of a graph: the one at a position of a node's list, -1 after the last. */
export type Successor = (node: number, position: number) => number;

/**
 * The strongly connected components of a graph: for each node the number of its component (R. E. Tarjan, "Depth-first
 * search and linear graph algorithms", SIAM J. Computing 1 (1972) 146-160, DOI 10.1137/0201010), without recursion.
 * O(nodes + arcs).
 */
export function componentsOf(nodes: number, successor: Successor): Int32Array {
  const component = new Int32Array(nodes).fill(-1);
  const index = new Int32Array(nodes).fill(-1);
  const low = new Int32Array(nodes);
  const position = new Int32Array(nodes);
  const path = new Int32Array(nodes);
  const open = new Int32Array(nodes);
  let indices = 0;
  let opened = 0;
  let components = 0;
  for (let root = 0; root < nodes; root++) {
    if (index[root]! >= 0) continue;
    let depth = 0;
    path[depth++] = root;
    while (depth > 0) {
      const node = path[depth - 1]!;
      if (index[node]! < 0) {
        index[node] = low[node] = indices++;
        open[opened++] = node;
      }
      const next = successor(node, position[node]!);
      if (next >= 0) {
        position[node] = position[node]! + 1;
        if (index[next]! < 0) path[depth++] = next;
        else if (component[next]! < 0 && index[next]! < low[node]!) low[node] = index[next]!;
        continue;
      }
      if (low[node] === index[node]) {
        for (let member = -1; member !== node; ) {
          member = open[--opened]!;
          component[member] = components;
        }
        components++;
      }
      depth--;
      if (depth > 0) {
        const before = path[depth - 1]!;
        if (low[node]! < low[before]!) low[before] = low[node]!;
      }
    }
  }
  return component;
}
