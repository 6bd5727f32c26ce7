import { isMap, isScalar, isSeq, parseDocument, type ParsedNode, type YAMLMap } from 'yaml';

/** A name that stands twice in one group of a block of YAML. */
interface DoubleName {
  readonly name: string;
  /** Where it stands for the first time, in characters. */
  readonly first: number;
}

function nameAt(map: YAMLMap.Parsed, at: number): DoubleName | null {
  const second = map.items.find(({ key }) => key.range[0] === at)?.key;
  if (!isScalar(second)) return null;
  const first = map.items.find(({ key }) => isScalar(key) && key.value === second.value);
  return first ? { name: String(second.value), first: first.key.range[0] } : null;
}

function insideOf(node: ParsedNode): readonly (ParsedNode | null)[] {
  if (isSeq(node)) return node.items;
  return isMap(node) ? node.items.map(({ value }) => value) : [];
}

function findIn(node: ParsedNode | null, at: number): DoubleName | null {
  if (node === null || node.range[0] > at || node.range[2] < at) return null;
  const found = isMap(node) ? nameAt(node, at) : null;
  if (found) return found;
  for (const inner of insideOf(node)) {
    const deeper = findIn(inner, at);
    if (deeper) return deeper;
  }
  return null;
}

/** The name that stands at a place for the second time; null where that cannot be told. */
export function doubleAt(block: string, at: number): DoubleName | null {
  return findIn(parseDocument(block, { uniqueKeys: false, logLevel: 'error' }).contents, at);
}
