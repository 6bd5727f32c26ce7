import { randomBytes } from 'node:crypto';
import type { Readable, Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../actions/ports';
import {
  AgentSession,
  type AgentVault,
  type OpenVault,
  type VaultWork,
} from '../commands/agents/agent-session';
import { AgentServer } from '../commands/agents/agent-server';
import { agentTools } from '../commands/agents/tools';
import { AGENT_PROTOCOL } from '../words/agents/agents';
import { FolderNoteStore } from './folder-note-store.mts';
import { openVault } from './folder-vault.mts';
import { MAX_MESSAGE, messageLines, type MessageLine } from './message-lines.mts';
import { VaultLock } from './vault-lock.mts';

/** What agents are served over, and by which clock. */
export interface AgentEnvironment {
  readonly input: Readable;
  readonly output: Writable;
  readonly clock: Clock;
  /** Milliseconds, to tell how old a plan is. */
  readonly now: () => number;
}

async function work<T>(
  folder: string,
  lock: VaultLock,
  task: (vault: OpenVault) => Promise<T>,
): Promise<VaultWork<T>> {
  const opened = openVault(folder);
  if (opened.kind === 'unreadable') return { kind: 'refused', reason: opened.reason };
  const { index, likelyFolder, root } = opened;
  const store = new FolderNoteStore(root, lock);
  const stateOfPath = (path: string) => store.stateOfPath(path);
  return { kind: 'done', value: await task({ index, likelyFolder, store, stateOfPath }) };
}

/** A folder as the vault of agents. A lock that could not be had is asked for again next time. */
function agentVault(folder: string): AgentVault {
  return {
    read: (task) => work(folder, new VaultLock(folder), task),
    alone: async (task) => {
      const lock = new VaultLock(folder);
      const held = await lock.hold(() => work(folder, lock, task));
      return held.kind === 'done' ? held.value : held;
    },
  };
}

/** Writes messages a line each; once nobody reads them any more, nothing more is read either. */
function sender({ input, output }: AgentEnvironment): (message: object) => Promise<void> {
  let isGone = false;
  output.on('error', () => {
    isGone = true;
    input.destroy();
  });
  return (message) =>
    new Promise((resolve) => {
      if (isGone) {
        resolve();
        return;
      }
      // Called once it is written, or cannot be: whoever does not read is not sent more.
      output.write(`${JSON.stringify(message)}\n`, () => {
        resolve();
      });
    });
}

function take(server: AgentServer, line: MessageLine): Promise<void> {
  if (line.kind === 'line') return server.receive(line.text);
  return server.refuse(
    line.kind === 'too-long' ? AGENT_PROTOCOL.tooLong(MAX_MESSAGE) : AGENT_PROTOCOL.notJson,
  );
}

/**
 * Serves an agent until its messages end, and answers all that came in before. Nothing but messages
 * of the protocol is written to the output.
 */
export async function serveAgents(
  folder: string,
  options: { readonly isReadOnly: boolean; readonly version: string },
  environment: AgentEnvironment,
): Promise<void> {
  const { clock, now, input } = environment;
  const newId = (): string => randomBytes(9).toString('hex');
  const server = new AgentServer({
    session: new AgentSession({ vault: agentVault(folder), clock, now, newId }),
    tools: await agentTools(options.isReadOnly),
    version: options.version,
    send: sender(environment),
    pause: () => setImmediate(),
  });
  for await (const line of messageLines(input)) await take(server, line);
  await server.idle();
}
