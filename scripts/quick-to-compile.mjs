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

/** Code that makes the pattern of a literal. */
function constructed({ text }) {
  const end = text.lastIndexOf('/');
  return `RegExp(${JSON.stringify(text.slice(1, end))},"${text.slice(end + 1)}")`;
}

/** Edits that make patterns with kinds of letters when they are first used. */
function patternEdits(literals) {
  const names = [];
  const edits = literals.map((literal) => {
    const anew = constructed(literal);
    const name = `$pattern${names.length}`;
    const isShared = canBeShared(literal);
    if (isShared) names.push(name);
    return {
      start: literal.getStart(),
      end: literal.end,
      text: isShared ? `(${name}??=${anew})` : anew,
    };
  });
  return { edits, names };
}

/** Whether code reads what each function has of its own and an arrow function has not. */
function readsOwn(node) {
  if (node.kind === ts.SyntaxKind.ThisKeyword || node.kind === ts.SyntaxKind.SuperKeyword)
    return true;
  if (ts.isMetaProperty(node)) return true;
  if (ts.isIdentifier(node)) return node.text === 'arguments';
  const isInOther =
    (ts.isFunctionLike(node) && !ts.isArrowFunction(node)) ||
    ts.isPropertyDeclaration(node) ||
    ts.isClassStaticBlockDeclaration(node);
  return !isInOther && ts.forEachChild(node, (child) => readsOwn(child) || undefined) === true;
}

/** Edits of an arrow function that make it a function with a word. */
function functionEdits(arrow) {
  const start = arrow.getStart();
  const sign = arrow.equalsGreaterThanToken;
  const hasParentheses = arrow.getText().startsWith('(');
  return [
    { start, end: hasParentheses ? start + 1 : start, text: 'function(' },
    { start: sign.getStart(), end: sign.end, text: hasParentheses ? '' : ')' },
  ];
}

function canBeFunction(node) {
  return ts.isArrowFunction(node) && ts.isBlock(node.body) && !node.modifiers && !readsOwn(node);
}

/** What the bundler writes for each `import()` of a module that is built in, before its function. */
const LATER = 'Promise.resolve().then';

function laterEdit({ expression }) {
  return { start: expression.getStart(), end: expression.end, text: '$later' };
}

function isLater(node) {
  if (!ts.isCallExpression(node) || node.arguments.length !== 1) return false;
  return ts.isPropertyAccessExpression(node.expression) && node.expression.getText() === LATER;
}

/** Literals with kinds of letters, outermost arrow functions that may be functions, and imports. */
function costlyParts(code) {
  const file = ts.createSourceFile('built.js', code, ts.ScriptTarget.ES2022, true);
  const literals = [];
  const arrows = [];
  const imports = [];
  const look = (node, isOutermost) => {
    if (ts.isRegularExpressionLiteral(node) && ASKS_FOR_KINDS.test(node.text)) literals.push(node);
    if (isOutermost && canBeFunction(node)) arrows.push(node);
    if (isLater(node)) imports.push(node);
    const isOutside = isOutermost && !ts.isFunctionLike(node);
    ts.forEachChild(node, (child) => look(child, isOutside));
  };
  look(file, true);
  return { literals, arrows, imports };
}

function edited(code, edits) {
  const parts = [];
  let done = 0;
  for (const { start, end, text } of edits.toSorted((one, other) => one.start - other.start)) {
    parts.push(code.slice(done, start), text);
    done = end;
  }
  return parts.join('') + code.slice(done);
}

/**
 * Built code that does the same and takes an engine half of the time to compile, which the main
 * thread waits for at each start.
 *
 * - Patterns with kinds of letters (`\p{L}`) are made when they are first used. As literals they are
 *   checked when the file is compiled, and for each kind letters are collected from all of Unicode.
 * - Modules that are evaluated later are functions instead of arrow functions. Within another
 *   function, such as the app puts around a plugin, V8 only looks through functions until they are
 *   called, but builds the whole tree of an arrow function, and throws it away.
 * - What `import()` became is written once instead of 190 times.
 * @param code whose first line stays the first
 */
export function quickToCompile(code) {
  const { literals, arrows, imports } = costlyParts(code);
  const { edits, names } = patternEdits(literals);
  const all = [...edits, ...arrows.flatMap(functionEdits), ...imports.map(laterEdit)];
  const later = imports.length === 0 ? [] : [`$later=a=>${LATER}(a)`];
  const declared = [...names, ...later].join(',');
  const quick = edited(code, all);
  return declared === '' ? quick : quick.replace('\n', () => `\nvar ${declared};`);
}
