/** A small parser of HTML, for tests that read a page as a browser would: elements, attributes, text. */
export interface Node {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Node | string)[];
}

const VOID = new Set(['br', 'hr', 'meta', 'input', '!doctype']);
const RAW = new Set(['script', 'style']);
const ENTITIES: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function decode(text: string): string {
  return text.replace(/&([^;\s]*);/g, (whole, name: string) => {
    const known = ENTITIES[name];
    if (known === undefined) throw new Error(`unknown entity ${whole}`);
    return known;
  });
}

/** @throws where tags do not nest, or a `<` or `&` stands where no tag or entity begins. */
export function parseHtml(html: string): Node {
  const root = { name: '#root', attributes: new Map<string, string>(), children: [] as (Node | string)[] };
  const open = [root];
  let at = 0;
  while (at < html.length) {
    const top = open.at(-1)!;
    if (RAW.has(top.name)) {
      const end = html.indexOf(`</${top.name}>`, at);
      top.children.push(html.slice(at, end));
      at = end + top.name.length + 3;
      open.pop();
      continue;
    }
    const next = html.indexOf('<', at);
    const text = html.slice(at, next < 0 ? html.length : next);
    if (text !== '') top.children.push(decode(text));
    if (next < 0) break;
    const tag = /^<(\/?)([a-zA-Z!][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*>/.exec(
      html.slice(next, next + 20_000),
    );
    if (tag === null) throw new Error(`no tag at ${html.slice(next, next + 80)}`);
    at = next + tag[0].length;
    const name = tag[2]!.toLowerCase();
    if (tag[1] === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> does not close ${top.name}`);
      continue;
    }
    const attributes = new Map(
      [...tag[3]!.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, key, value]) => [key!, decode(value ?? '')]),
    );
    const node = { name, attributes, children: [] as (Node | string)[] };
    top.children.push(node);
    if (!VOID.has(name)) open.push(node);
  }
  if (open.length > 1) throw new Error(`${open.at(-1)!.name} is not closed`);
  return root;
}

/** All elements below that pass. */
export function findAll(node: Node, passes: (node: Node) => boolean): Node[] {
  return node.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(passes(child) ? [child] : []), ...findAll(child, passes)],
  );
}

export const named = (node: Node, name: string): Node[] => findAll(node, (one) => one.name === name);

export const withClass = (node: Node, name: string): Node[] =>
  findAll(node, (one) => (one.attributes.get('class') ?? '').split(' ').includes(name));

export function byId(node: Node, id: string): Node {
  const [found] = findAll(node, (one) => one.attributes.get('id') === id);
  if (found === undefined) throw new Error(`nothing has the id ${id}`);
  return found;
}

export function textOf(node: Node | string): string {
  if (typeof node === 'string') return node;
  return node.children.map(textOf).join('');
}

/** The exact values of the figures in an element, in their order. */
export const figuresOf = (node: Node): number[] =>
  named(node, 'data').map((data) => Number(data.attributes.get('value')));

/** The rows of the body of a table, as their cells. */
export const rowsOf = (table: Node): Node[][] =>
  named(named(table, 'tbody')[0]!, 'tr').map((row) =>
    row.children.filter((cell): cell is Node => typeof cell !== 'string'),
  );

/** The table with a caption. */
export function tableOf(node: Node, caption: string): Node {
  const found = named(node, 'table').find((table) => textOf(named(table, 'caption')[0]!) === caption);
  if (found === undefined) throw new Error(`no table ${caption}`);
  return found;
}
