import { compileFunction } from 'node:vm';
import type { PluginCode } from './create-host';

const PARAMETERS = ['module', 'exports', 'require'];

function isCode(value: unknown): value is PluginCode {
  return typeof value === 'function' && value.length === PARAMETERS.length;
}

/** The text of a built `main.js` as a function, for tests in Node with a DOM. */
export function pluginCode(text: string, filename = 'main.js'): PluginCode {
  const code: unknown = compileFunction(text, PARAMETERS, { filename });
  if (!isCode(code)) throw new Error('unreachable');
  return code;
}
