import { PassThrough } from 'node:stream';
import { Client, type JSONRPCMessage, type Transport } from '@modelcontextprotocol/client';
import { onTestFinished } from 'vitest';
import { isRecord } from '../../src/core/text/record';
import { serveAgents } from '../../src/headless/serve-agents.mts';
import { day } from './vault';

/** A clock whose minutes a test lets pass. */
export interface TestClock {
  passMinutes(minutes: number): void;
}

/** A server in this process, spoken to line by line. */
export interface ServedLines extends TestClock {
  readonly input: PassThrough;
  readonly output: PassThrough;
  /** Resolves when the server has ended, with every message that was not read before. */
  end(): Promise<unknown[]>;
}

function linesIn(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

export function serveLines(root: string, isReadOnly = false): ServedLines {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let now = 0;
  const served = serveAgents(
    root,
    { isReadOnly, version: '0.0.0' },
    { input, output, clock: { today: () => day('2026-11-20') }, now: () => now },
  );
  return {
    input,
    output,
    passMinutes: (minutes) => {
      now += minutes * 60_000;
    },
    end: async () => {
      const chunks: Buffer[] = [];
      output.on('data', (chunk: Buffer) => chunks.push(chunk));
      input.end();
      await served;
      output.end();
      return linesIn(Buffer.concat(chunks).toString('utf8'));
    },
  };
}

/** The official client's door to a server in this process. */
function transportTo({ input, output }: ServedLines): Transport {
  let rest = '';
  const transport: Transport = {
    start: () => {
      output.on('data', (chunk: Buffer) => {
        const lines = (rest + chunk.toString('utf8')).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) {
          const message: JSONRPCMessage = JSON.parse(line);
          transport.onmessage?.(message);
        }
      });
      return Promise.resolve();
    },
    send: (message) =>
      new Promise((resolve) => {
        input.write(`${JSON.stringify(message)}\n`, () => {
          resolve();
        });
      }),
    close: () => {
      input.end();
      transport.onclose?.();
      return Promise.resolve();
    },
  };
  return transport;
}

/** What a tool answered: its text, its data, and whether it was refused. */
interface ToolAnswer {
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly isError: boolean;
}

export interface Agent extends TestClock {
  readonly client: Client;
  call(name: string, given?: Record<string, unknown>): Promise<ToolAnswer>;
  /** Calls a tool that makes a plan. @returns the plan's id */
  plan(name: string, given: Record<string, unknown>): Promise<string>;
  confirm(plan: string): Promise<ToolAnswer>;
}

/** How a client opens: by the revision without a handshake, or with one. */
export type Opening = 'handshake' | 'none';

export function modeOf(opening: Opening): 'legacy' | { readonly pin: string } {
  return opening === 'handshake' ? 'legacy' : { pin: '2026-07-28' };
}

/** What a test does with a client, wherever its server is. */
export function agentWith(client: Client): Omit<Agent, keyof TestClock> {
  const call = async (name: string, given: Record<string, unknown> = {}): Promise<ToolAnswer> => {
    const { content, structuredContent, isError } = await client.callTool({
      name,
      arguments: given,
    });
    const text = content.map((part) => (part.type === 'text' ? part.text : '')).join('');
    if (!isRecord(structuredContent)) throw new Error(text);
    return { text, data: structuredContent, isError: isError === true };
  };
  return {
    client,
    call,
    plan: async (name, given) => {
      const { text, data } = await call(name, given);
      const { plan } = data;
      if (typeof plan !== 'string') throw new Error(text);
      return plan;
    },
    confirm: (plan) => call('confirm', { plan }),
  };
}

/** The official client, at a server in this process. */
export async function agentOf(
  root: string,
  { opening = 'none', isReadOnly = false }: { opening?: Opening; isReadOnly?: boolean } = {},
): Promise<Agent> {
  const served = serveLines(root, isReadOnly);
  const client = new Client(
    { name: 'test', version: '1.0.0' },
    { versionNegotiation: { mode: modeOf(opening) } },
  );
  await client.connect(transportTo(served));
  onTestFinished(() => client.close());
  return {
    ...agentWith(client),
    passMinutes: (minutes) => {
      served.passMinutes(minutes);
    },
  };
}
