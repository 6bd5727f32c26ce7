import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRecord } from '../../../src/core/text/record';
import { messageLines, MAX_MESSAGE } from '../../../src/headless/message-lines.mts';
import { serveLines } from '../../support/agent';
import { runs } from '../../support/runs';
import { temporaryVault } from '../../support/temporary-vault';
import { note } from '../../support/vault';

const VAULT = { 'People/Bo Lee.md': note({ offers: 'tea' }) };

const META = {
  'io.modelcontextprotocol/protocolVersion': '2026-07-28',
  'io.modelcontextprotocol/clientCapabilities': {},
};

function request(id: unknown, method: string, params: object = {}): string {
  return JSON.stringify({ jsonrpc: '2.0', id, method, params: { _meta: META, ...params } });
}

function call(id: unknown, name: string, given: object = {}): string {
  return request(id, 'tools/call', { name, arguments: given });
}

function cancelled(requestId: unknown): string {
  return JSON.stringify({
    jsonrpc: '2.0',
    method: 'notifications/cancelled',
    params: { requestId },
  });
}

/** What a server answers to lines, in the order in which it does. */
async function answersTo(...lines: (string | Uint8Array)[]): Promise<unknown[]> {
  const served = serveLines(temporaryVault(VAULT).root);
  for (const line of lines) {
    served.input.write(line);
    served.input.write('\n');
  }
  return served.end();
}

describe('a server of agents', () => {
  it.each([
    ['what is no JSON', '{"jsonrpc":', -32700],
    ['a batch', `[${request(1, 'tools/list')}]`, -32600],
    ['a number', '7', -32600],
    ['another version of JSON-RPC', '{"jsonrpc":"1.0","id":1,"method":"ping"}', -32600],
    ['an id that is null', '{"jsonrpc":"2.0","id":null,"method":"ping"}', -32600],
    ['parameters in a list', '{"jsonrpc":"2.0","id":1,"method":"ping","params":[]}', -32602],
    ['a method there is not', request(1, 'resources/list'), -32601],
    ['a tool there is not', call(1, 'rm'), -32602],
    ['a tool of objects', call(1, 'constructor'), -32602],
    ['arguments in a list', call(1, 'due', ['x']), -32602],
    ['a page there is not', request(1, 'tools/list', { cursor: 'x' }), -32602],
    ['what comes before initialize', '{"jsonrpc":"2.0","id":1,"method":"tools/list"}', -32602],
    [
      'a client that says nothing of itself',
      request(1, 'tools/list', {
        _meta: { 'io.modelcontextprotocol/protocolVersion': '2026-07-28' },
      }),
      -32602,
    ],
    [
      'a revision there is not',
      request(1, 'tools/list', {
        _meta: { ...META, 'io.modelcontextprotocol/protocolVersion': '1900-01-01' },
      }),
      -32022,
    ],
    ['a line that is too long', 'x'.repeat(MAX_MESSAGE + 1), -32600],
    ['what is no UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d), -32600],
  ])('refuses %s in the way of the protocol, and goes on', async (_, line, code) => {
    const answers = await answersTo(line, request('next', 'server/discover'));
    expect(answers).toMatchObject([{ error: { code } }, { id: 'next', result: {} }]);
  });

  it('says by which revisions it speaks', async () => {
    const answers = await answersTo(
      request(1, 'server/discover'),
      ...['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25', '2099-01-01', '1999-01-01'].map(
        (protocolVersion, at) =>
          JSON.stringify({
            jsonrpc: '2.0',
            id: at + 2,
            method: 'initialize',
            params: { protocolVersion, capabilities: {} },
          }),
      ),
    );
    expect(answers).toMatchObject([
      { result: { resultType: 'complete', supportedVersions: ['2026-07-28'] } },
      ...['2024-11-05', '2024-11-05', '2025-06-18', '2025-11-25', '2025-11-25', '2025-11-25'].map(
        (protocolVersion) => ({ result: { protocolVersion } }),
      ),
    ]);
  });

  it('answers a ping before anything else, and no notification', async () => {
    const ping = { jsonrpc: '2.0', id: 1, method: 'ping' };
    const lines = [
      ping,
      { jsonrpc: '2.0', method: 'nonsense' },
      { jsonrpc: '2.0', id: 5, result: {} },
    ];
    expect(await answersTo(...lines.map((line) => JSON.stringify(line)))).toEqual([
      { jsonrpc: '2.0', id: 1, result: {} },
    ]);
  });

  it('answers each of many calls at once, and refuses those that are too many', async () => {
    const ids = Array.from({ length: 200 }, (_, at) => at);
    const answers = await answersTo(ids.map((id) => call(id, 'due')).join('\n'));
    const answered = answers.map((each) => (isRecord(each) ? Number(each['id']) : -1));
    expect(answered.sort((a, b) => a - b)).toEqual(ids);
    expect(answers).toHaveLength(200);
    const busy = answers.filter((each) => JSON.stringify(each).includes('too many calls'));
    expect(busy.length).toBeGreaterThan(0);
    expect(busy.length).toBeLessThan(200);
  });

  it('does not answer a call that is called off', async () => {
    const snooze = { name: 'Bo Lee', until: '2026-12-01' };
    const answers = await answersTo(
      [call(1, 'due'), call(2, 'snooze', snooze), cancelled(2), cancelled(9), call(3, 'due')].join(
        '\n',
      ),
    );
    expect(answers).toMatchObject([{ id: 1 }, { id: 3 }]);
  });

  it('does not carry out a plan whose confirmation is called off before its turn', async () => {
    const vault = temporaryVault(VAULT);
    const served = serveLines(vault.root);
    served.input.write(`${call(1, 'snooze', { name: 'Bo Lee', until: '2026-12-01' })}\n`);
    await once(served.output, 'readable');
    const answer = String(served.output.read());
    const [plan = ''] = /snooze-Bo-Lee-\w+/.exec(answer) ?? [];
    const before = vault.snapshot();
    served.input.write(
      `${[call(2, 'due'), call(3, 'confirm', { plan }), cancelled(3)].join('\n')}\n`,
    );
    expect(await served.end()).toMatchObject([{ id: 2 }]);
    expect(vault.snapshot()).toEqual(before);
  });

  it('refuses an id that is in use, and takes it again afterwards', async () => {
    const answers = await answersTo([call(1, 'due'), call(1, 'due')].join('\n'));
    expect(answers).toMatchObject([
      { id: 1, error: { code: -32600 } },
      { id: 1, result: {} },
    ]);
  });

  it('ends where nobody reads what it says', async () => {
    const served = serveLines(temporaryVault(VAULT).root);
    served.output.destroy(new Error('gone'));
    served.input.write(`${call(1, 'due')}\n${call(2, 'due')}\n`);
    expect(await served.end()).toEqual([]);
  });

  it('answers whatever comes in by the protocol, and is there afterwards', async () => {
    const method = fc.constantFrom('initialize', 'ping', 'tools/list', 'tools/call', 'x');
    const message = fc.record(
      {
        jsonrpc: fc.constantFrom('2.0', '1.0'),
        id: fc.oneof(fc.integer(), fc.string(), fc.jsonValue()),
        method: fc.oneof(method, fc.jsonValue()),
        params: fc.oneof(
          fc.jsonValue(),
          fc.record(
            {
              _meta: fc.oneof(fc.constant(META), fc.jsonValue()),
              name: fc.oneof(
                fc.constantFrom('due', 'log', 'add', 'confirm', 'undo', '__proto__'),
                fc.jsonValue(),
              ),
              arguments: fc.oneof(
                fc.jsonValue(),
                fc.dictionary(fc.constantFrom('name', 'plan', 'days', '__proto__'), fc.jsonValue()),
              ),
            },
            { requiredKeys: [] },
          ),
        ),
      },
      { requiredKeys: [] },
    );
    const line = fc.oneof(
      message.map((value) => JSON.stringify(value)),
      fc.json(),
      fc.string().map((text) => text.replaceAll('\n', ' ')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 20 }), async (lines) => {
        const answers = await answersTo(...lines, request('last', 'server/discover'));
        for (const answer of answers) {
          expect(answer).toMatchObject({ jsonrpc: '2.0' });
          expect(['result', 'error'].filter((key) => key in Object(answer))).toHaveLength(1);
        }
        expect(answers).toContainEqual(expect.objectContaining({ id: 'last' }));
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('messageLines', () => {
  it('reads the same lines however their bytes are cut', async () => {
    const lines = fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\s/g, '_')));
    const cuts = fc.array(fc.nat({ max: 60 }));
    await fc.assert(
      fc.asyncProperty(lines, cuts, async (texts, sizes) => {
        const bytes = Buffer.from(texts.join('\n'));
        const chunks: Uint8Array[] = [];
        for (let at = 0, next = 0; at < bytes.length; next++) {
          const size = sizes[next] ?? 7;
          chunks.push(bytes.subarray(at, at + Math.max(1, size)));
          at += Math.max(1, size);
        }
        const stream = new PassThrough();
        for (const chunk of chunks) stream.write(chunk);
        stream.end();
        const read: string[] = [];
        for await (const line of messageLines(stream))
          if (line.kind === 'line') read.push(line.text);
        expect(read).toEqual(texts.filter((text) => text.replace(/^\ufeff/, '').trim() !== ''));
      }),
      { numRuns: runs(300) },
    );
  });

  it('reads on after a line that is too long', async () => {
    const stream = new PassThrough();
    const read: unknown[] = [];
    const reading = (async () => {
      for await (const line of messageLines(stream)) read.push(line);
    })();
    const piece = Buffer.alloc(64 * 1024, 'x');
    for (let at = 0; at < 64; at++)
      if (!stream.write(piece)) await new Promise((go) => stream.once('drain', go));
    stream.end('\nnext\n');
    await reading;
    expect(read).toEqual([{ kind: 'too-long' }, { kind: 'line', text: 'next' }]);
  });
});
