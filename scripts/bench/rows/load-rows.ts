import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import type { ListResults } from '../list/list-results';
import { race, STEADY } from '../measure';
import { rowOf } from './row';

/** What only some actions need is evaluated when it is first used. */
const MOST_BYTES = 137_000;

/** The built plugin, and how many bytes of it are evaluated when it is loaded. */
export interface BuiltPlugin {
  readonly path: string;
  readonly bytesAtLoad: number;
}

const EVALUATION = 'the plugin, evaluated';
const NOTHING = 'an empty script';

let turn = 0;

/** Compiles and runs a script as the app does, in a world of its own. */
function evaluate(code: string, require: (name: string) => unknown): void {
  const context = createContext({ Intl, TextDecoder, console });
  // No two alike: what was compiled before is not compiled again.
  const text = `/* ${String(turn++)} */ (function (module, exports, require) {${code}\n})`;
  const made: unknown = new Script(text).runInContext(context);
  if (typeof made === 'function') Reflect.apply(made, undefined, [{ exports: {} }, {}, require]);
}

/** What the app does before the plugin can do anything, against the same without a plugin. */
export function benchLoad({ path, bytesAtLoad }: BuiltPlugin): ListResults {
  const code = readFileSync(path, 'utf8');
  const requireHere = createRequire(path);
  const app = new Proxy({}, { get: () => Object });
  const require = (name: string): unknown => (name === 'obsidian' ? app : requireHere(name));
  const running = (script: string) => () => {
    evaluate(script, require);
  };
  const contenders = [
    { name: NOTHING, run: running('') },
    { name: EVALUATION, run: running(code) },
  ];
  const times = race(contenders, STEADY);
  return {
    rows: [rowOf(times, [EVALUATION, NOTHING], { note: 'compiled anew each time' })],
    figures: [{ what: 'bytes evaluated at load', value: bytesAtLoad, most: MOST_BYTES }],
  };
}
