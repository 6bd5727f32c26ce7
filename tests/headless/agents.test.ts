import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { describe, expect, it, onTestFinished } from 'vitest';
import { agentWith, modeOf, type Opening } from '../support/agent';
import { temporaryVault, type TemporaryVault } from '../support/temporary-vault';
import { note } from '../support/vault';

const PROGRAM = fileURLToPath(new URL('../../dist/acquaint.mjs', import.meta.url));

const VAULT = {
  'People/Ana Silva.md': note({ met: '2026-11-15', seeks: 'tea' }, '\nMet at the ferry.\n'),
  'People/Bo Lee.md': note({ offers: 'tea' }),
};

function wordsFor(root: string): string[] {
  return [PROGRAM, 'mcp', `vault=${root}`, 'date=2026-11-20'];
}

async function agentOn({ root }: TemporaryVault, opening: Opening) {
  const mode = modeOf(opening);
  const client = new Client({ name: 't', version: '1' }, { versionNegotiation: { mode } });
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: wordsFor(root) }),
  );
  onTestFinished(() => client.close());
  return agentWith(client);
}

/** All files but those in the vault's trash, where a note that was undone lies. */
function notesOf(vault: TemporaryVault): Readonly<Record<string, string>> {
  const files = Object.entries(vault.snapshot());
  return Object.fromEntries(files.filter(([file]) => !file.includes('.trash')));
}

/** Runs the program on a text as its input. */
function pipe(words: readonly string[], text: string) {
  const child = spawn(process.execPath, words);
  let [out, error] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString('utf8')));
  child.stdin.end(text);
  return new Promise<{ code: number | null; out: string; error: string }>((resolve) => {
    child.on('close', (code) => {
      resolve({ code, out, error });
    });
  });
}

describe.each<Opening>(['none', 'handshake'])(
  'the program with a client that opens by %s',
  (opening) => {
    it('adds a person, logs a coffee after confirming, and takes it back, byte for byte', async () => {
      const vault = temporaryVault(VAULT);
      const before = notesOf(vault);
      const agent = await agentOn(vault, opening);

      const add = await agent.plan('add', { name: 'Cy Dee', discussed: ['fonts', 'the ferry'] });
      expect(notesOf(vault)).toEqual(before);
      expect((await agent.confirm(add)).isError).toBe(false);
      const added = vault.text('People/Cy Dee.md');
      expect(added).toContain('  - the ferry');

      const log = await agent.plan('log', { name: 'Cy Dee', channel: 'coffee', text: 'the paper' });
      expect(vault.text('People/Cy Dee.md')).toBe(added);
      expect((await agent.confirm(log)).isError).toBe(false);
      expect(vault.text('People/Cy Dee.md')).toContain('- [[2026-11-20]] coffee: the paper');

      expect((await agent.call('undo')).data).toMatchObject({ kind: 'undone', plan: log });
      expect(vault.text('People/Cy Dee.md')).toBe(added);
      expect((await agent.call('undo')).data).toMatchObject({ kind: 'undone', plan: add });
      expect(notesOf(vault)).toEqual(before);
    });
  },
);

describe('the program that serves agents', () => {
  const hello = JSON.stringify({
    jsonrpc: '2.0',
    id: 'a',
    method: 'initialize',
    params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: {} },
  });
  const due = JSON.stringify({
    jsonrpc: '2.0',
    id: 'b',
    method: 'tools/call',
    params: { name: 'due', arguments: { total: true } },
  });

  it('answers all that is piped in, prints nothing but messages, and ends', async () => {
    const { root } = temporaryVault(VAULT);
    const { code, out, error } = await pipe(wordsFor(root), `${hello}\n{"oops\n\n${due}`);
    expect([code, error]).toEqual([0, '']);
    const lines = out.split('\n');
    expect(lines.pop()).toBe('');
    const messages = lines.map((line): unknown => JSON.parse(line));
    expect(messages).toMatchObject([
      { id: 'a', result: { protocolVersion: '2025-11-25' } },
      { error: { code: -32700 } },
      { id: 'b', result: { structuredContent: { data: 1 } } },
    ]);
  });

  it('ends in good order where the input breaks off within a message', async () => {
    const vault = temporaryVault(VAULT);
    const before = vault.snapshot();
    const { code, error } = await pipe(wordsFor(vault.root), `${hello}\n${due.slice(0, 40)}`);
    expect([code, error]).toEqual([0, '']);
    expect(vault.snapshot()).toEqual(before);
  });

  it('says on standard error that there is no vault, and nothing to the agent', async () => {
    const words = wordsFor('/no/such/vault');
    expect(await pipe(words, hello)).toMatchObject({ code: 1, out: '' });
  });
});
