import ts from 'typescript';

/** Methods that begin at the start of a text with any pattern that is given to them. */
const FROM_THE_START = new Set(['replace', 'replaceAll', 'match', 'matchAll', 'split', 'search']);

/** Letters by what they are, for which an engine collects them out of all of Unicode. */
const ASKS_FOR_KINDS = /\\p\{/i;

function isGivenToMethod({ parent, pos }) {
  if (!ts.isCallExpression(parent) || parent.arguments[0]?.pos !== pos) return false;
  const { expression } = parent;
  return ts.isPropertyAccessExpression(expression) && FROM_THE_START.has(expression.name.text);
}

/** Whether one object does for every time: no place in a text is remembered in it. */
function canBeShared(literal) {
  const flags = literal.text.slice(literal.text.lastIndexOf('/') + 1);
  if (isGivenToMethod(literal)) return !flags.includes('y');
  return !/[gy]/.test(flags) && ts.isPropertyAccessExpression(literal.parent);
}

function literalsIn(code) {
  const file = ts.createSourceFile('built.js', code, ts.ScriptTarget.ES2022, true);
  const found = [];
  const look = (node) => {
    if (ts.isRegularExpressionLiteral(node) && ASKS_FOR_KINDS.test(node.text))
      found.push({ literal: node, start: node.getStart(file) });
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

/** Code that makes the pattern of a literal. */
function constructed({ text }) {
  const end = text.lastIndexOf('/');
  return `RegExp(${JSON.stringify(text.slice(1, end))},"${text.slice(end + 1)}")`;
}

/**
 * Built code whose patterns with kinds of letters (`\p{L}`) are made when they are first used. An
 * engine checks each literal when it compiles the file, and for these it collects letters from all
 * of Unicode: a sixth of the time that it took for main.js. A string it only passes over.
 * @param code whose first line stays the first
 */
export function patternsOnFirstUse(code) {
  const names = [];
  const parts = [];
  let done = 0;
  for (const { literal, start } of literalsIn(code)) {
    const name = `$pattern${names.length}`;
    const isShared = canBeShared(literal);
    if (isShared) names.push(name);
    const anew = constructed(literal);
    parts.push(code.slice(done, start), isShared ? `(${name}??=${anew})` : anew);
    done = literal.end;
  }
  const rest = parts.join('') + code.slice(done);
  return names.length === 0 ? rest : rest.replace('\n', () => `\nvar ${names.join(',')};`);
}
