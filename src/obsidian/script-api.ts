import type { CommandContext } from '../commands/kit/command';
import type { People } from './people';
import type { ScriptOptions } from './run-for-script';

/**
 * What scripts and other plugins may call, at `app.plugins.plugins.acquaint.api`. Each function
 * answers with what the command of that name prints as JSON (docs/scripts.md), as a copy of its
 * own, and rejects with one sentence if it is refused. All wait until the notes have been read.
 */
export interface ScriptApi {
  /** Raised when an answer changes its shape or a call goes. */
  readonly apiVersion: 1;
  people(options?: ScriptOptions): Promise<unknown>;
  due(options?: ScriptOptions): Promise<unknown>;
  introductions(options?: ScriptOptions): Promise<unknown>;
  ask(query: string, options?: ScriptOptions): Promise<unknown>;
  person(name: string): Promise<unknown>;
  add(name: string, options?: ScriptOptions): Promise<unknown>;
  log(name: string, options?: ScriptOptions): Promise<unknown>;
  snooze(name: string, until: string): Promise<unknown>;
  /** Calls a function after people or introductions changed. @returns how to stop that */
  onChange(listener: () => void): () => void;
}

function whenRead(people: People): Promise<void> {
  return new Promise((resolve) => {
    if (people.progress === null) {
      resolve();
      return;
    }
    const stop = people.subscribe(() => {
      if (people.progress !== null) return;
      stop();
      resolve();
    });
  });
}

/** The calls, over the same commands as the program. */
export function scriptApi(people: People, context: () => CommandContext): ScriptApi {
  const call = async (command: string, options: ScriptOptions): Promise<unknown> => {
    await whenRead(people);
    const { runForScript } = await import('./run-for-script');
    return runForScript(command, options, context());
  };
  return Object.freeze({
    apiVersion: 1,
    people: (options = {}) => call('people', options),
    due: (options = {}) => call('due', options),
    introductions: (options = {}) => call('introductions', options),
    ask: (query, options = {}) => call('ask', { ...options, query }),
    person: (name) => call('person', { name }),
    add: (name, options = {}) => call('add', { ...options, name }),
    log: (name, options = {}) => call('log', { ...options, name }),
    snooze: (name, until) => call('snooze', { name, until }),
    onChange: (listener) =>
      people.subscribe(() => {
        listener();
      }),
  } satisfies ScriptApi);
}
