// Source: the help, "Bases syntax" and "Functions" (SOURCES.md). Only what stands here is faked.
import type { App } from './app';
import type { TFile } from './files';
import { getAllTags, parseFrontMatterEntry } from './front-matter';
import { refuse } from './unfaked';
import { isRecord } from './yaml-text';

type Test = (file: TFile) => boolean;

const TEXT = String.raw`(?:"([^"\\]*)"|'([^'\\]*)')`;
const NOTE = String.raw`(?:note\["([^"\\]+)"\]|(?:note\.)?([\p{L}_][\p{L}\p{N}_]*))`;
const CALL = /^file\.(inFolder|hasTag|hasProperty)\((.*)\)$/u;
const ARGUMENT = new RegExp(TEXT, 'gu');
const OF_FILE = new RegExp(`^file\\.(ext|name|path|folder)\\s*(==|!=)\\s*${TEXT}$`, 'u');
const OF_NOTE = new RegExp(`^${NOTE}\\s*(==|!=)\\s*${TEXT}$`, 'u');
const IN_LIST = new RegExp(`^list\\(${NOTE}\\)\\.contains\\(${TEXT}\\)$`, 'u');

/** "Returns true if the file is in the specified folder or one of its sub-folders." */
function isInFolder({ path }: TFile, folder: string): boolean {
  return folder === '/' || path.startsWith(`${folder}/`);
}

/** "It also includes any nested tags"; that case makes no difference is assumed. */
function hasTag(app: App, file: TFile, tag: string): boolean {
  const wanted = `#${tag.replace(/^#/, '')}`.toLowerCase();
  const tags = getAllTags(app.metadataCache.getFileCache(file) ?? {}) ?? [];
  return tags.some((own) => `${own.toLowerCase()}/`.startsWith(`${wanted}/`));
}

export function propertyOf(app: App, file: TFile, name: string): unknown {
  const value: unknown = parseFrontMatterEntry(
    app.metadataCache.getFileCache(file)?.frontmatter,
    name,
  );
  return value;
}

export function ofFile(file: TFile, name: string): string {
  const folder = file.parent?.isRoot() === false ? file.parent.path : '';
  const known: Readonly<Record<string, string>> = {
    ext: file.extension,
    name: file.name,
    path: file.path,
    folder,
  };
  return known[name] ?? refuse(`the property file.${name} of a base`);
}

function callTest(app: App, name: string, given: string): Test {
  const texts = [...given.matchAll(ARGUMENT)].map(([, double, single]) => double ?? single ?? '');
  if (texts.length === 0) refuse(`the filter ${name}(${given})`);
  if (name === 'inFolder') return (file) => texts.slice(0, 1).some((one) => isInFolder(file, one));
  if (name === 'hasTag') return (file) => texts.some((one) => hasTag(app, file, one));
  return (file) => texts.every((one) => propertyOf(app, file, one) !== null);
}

function statementTest(app: App, statement: string): Test {
  const text = statement.trim();
  const [, call, given] = CALL.exec(text) ?? [];
  if (call !== undefined) return callTest(app, call, given ?? '');
  const [, part, how, ...wanted] = OF_FILE.exec(text) ?? [];
  if (part !== undefined) {
    const value = wanted.join('');
    return (file) => (ofFile(file, part) === value) === (how === '==');
  }
  const [, quoted, bare, equals, ...values] = OF_NOTE.exec(text) ?? [];
  const name = quoted ?? bare;
  if (name !== undefined)
    return (file) => (propertyOf(app, file, name) === values.join('')) === (equals === '==');
  const [, quotedList, bareList, ...items] = IN_LIST.exec(text) ?? [];
  const list = quotedList ?? bareList;
  if (list === undefined) return refuse(`the filter ${statement} of a base`);
  return (file) => [propertyOf(app, file, list)].flat().includes(items.join(''));
}

/** The filter of a base or of one of its views: a statement, or one of `and`, `or`, `not`. */
export function filterTest(app: App, filter: unknown): Test {
  if (filter === undefined || filter === null) return () => true;
  if (typeof filter === 'string') return statementTest(app, filter);
  if (!isRecord(filter)) return refuse('a filter of another shape');
  const [[how, inner] = ['', []], ...more] = Object.entries(filter);
  if (more.length > 0 || !Array.isArray(inner)) return refuse('a filter of another shape');
  const tests = inner.map((one) => filterTest(app, one));
  if (how === 'and') return (file) => tests.every((test) => test(file));
  if (how === 'or') return (file) => tests.some((test) => test(file));
  if (how === 'not') return (file) => !tests.some((test) => test(file));
  return refuse(`the filter ${how}`);
}
