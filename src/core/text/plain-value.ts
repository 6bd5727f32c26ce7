import { isRecord } from './record';

const MAX_DEPTH = 6;
const MAX_MEMBERS = 100;
const MAX_CHARACTERS = 1_000;

function plainScalar(value: unknown): string | number | boolean | null {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'string') return null;
  return value.length > MAX_CHARACTERS ? `${value.slice(0, MAX_CHARACTERS)}…` : value;
}

/**
 * A bounded copy of a value that a note holds, safe to keep, compare and print: YAML anchors can
 * make values that contain themselves. What lies too deep becomes `…`, what is too long is cut.
 */
export function plainValue(value: unknown, depth = 0): unknown {
  const isList = Array.isArray(value);
  if (!isList && !isRecord(value)) return plainScalar(value);
  if (depth >= MAX_DEPTH) return '…';
  if (isList) return value.slice(0, MAX_MEMBERS).map((member) => plainValue(member, depth + 1));
  const members = Object.keys(value).slice(0, MAX_MEMBERS);
  return Object.fromEntries(members.map((key) => [key, plainValue(value[key], depth + 1)]));
}
