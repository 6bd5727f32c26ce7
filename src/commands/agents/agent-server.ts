import { isRecord } from '../../core/text/record';
import { AGENTS, AGENT_PROTOCOL } from '../../words/agents/agents';
import type { AgentAnswer, AgentSession } from './agent-session';
import {
  CODES,
  errorReply,
  readMessage,
  type Message,
  type MessageId,
  type Params,
  type RpcError,
} from './messages';
import { toolResult } from './tool-result';
import { argumentsOf, type Tool } from './tools';

/** The revision without a handshake: each request says in `_meta` by which revision it is. */
const MODERN = '2026-07-28';

/**
 * Revisions that begin with `initialize`, newest first. That of 2025-03-26 is not among them: it asks
 * for batches of messages, which those before and after it do not have.
 */
const WITH_HANDSHAKE = ['2025-11-25', '2025-06-18', '2024-11-05'] as const;

const META = 'io.modelcontextprotocol/';

/** Calls that wait; whoever sends more is told so. */
const MAX_WAITING = 64;

/** For how long a client may keep the list of tools, which stays the same, in milliseconds. */
const LIST_IS_FRESH = 3_600_000;

type Request = Extract<Message, { readonly kind: 'request' }>;

/** What a request comes to at once; a call of a tool waits for its turn. */
type Outcome =
  | { readonly kind: 'result'; readonly result: Params }
  | { readonly kind: 'error'; readonly error: RpcError }
  | { readonly kind: 'call'; readonly tool: Tool; readonly given: Params };

interface Waiting {
  readonly request: Request;
  readonly tool: Tool;
  readonly given: Params;
  isCancelled: boolean;
}

export interface ServerEnvironment {
  readonly session: AgentSession;
  readonly tools: readonly Tool[];
  readonly version: string;
  /** Resolves when the other side has taken it. */
  readonly send: (message: object) => Promise<void>;
  /** Lets what has come in meanwhile be read: it may call off what is next. */
  readonly pause: () => Promise<unknown>;
}

function invalid(message: string): Outcome {
  return { kind: 'error', error: { code: CODES.invalidParams, message } };
}

/** The `_meta` of a request by the revision without a handshake; null: it is by another. */
function modernMeta({ _meta: meta }: Params): Params | null {
  return isRecord(meta) && `${META}protocolVersion` in meta ? meta : null;
}

/** Why a request's `_meta` is not served; null if it is. */
function metaRefusal(meta: Params): Outcome | null {
  const requested = meta[`${META}protocolVersion`];
  if (requested !== MODERN) {
    const data = { supported: [MODERN], requested: String(requested).slice(0, 80) };
    const { unsupported } = AGENT_PROTOCOL;
    const error = { code: CODES.unsupportedVersion, message: unsupported, data };
    return { kind: 'error', error };
  }
  return isRecord(meta[`${META}clientCapabilities`])
    ? null
    : invalid(AGENT_PROTOCOL.noCapabilities);
}

/** The revision that is spoken with a client that asks for one: the newest that it may know too. */
function negotiated(requested: string): string {
  return WITH_HANDSHAKE.find((version) => version <= requested) ?? WITH_HANDSHAKE[0];
}

/**
 * Serves one client by the Model Context Protocol: the revision of 2026-07-28, and those before it
 * that begin with a handshake. Messages come in as lines; calls of tools are carried out one after
 * the other, while everything else is answered at once.
 */
export class AgentServer {
  private isInitialized = false;
  private readonly waiting = new Map<MessageId, Waiting>();
  private working: Promise<void> | null = null;

  constructor(private readonly environment: ServerEnvironment) {}

  /** Takes a line in. Resolves when the next one may come: what is not taken from us stops us. */
  async receive(line: string): Promise<void> {
    const message = readMessage(line);
    switch (message.kind) {
      case 'malformed':
        return this.environment.send(message.reply);
      case 'request':
        return this.answer(message);
      case 'notification':
        if (message.method === 'notifications/cancelled') this.cancel(message.params['requestId']);
        return;
      case 'ignored':
        return;
    }
  }

  /** Says that a line was no text, or too long to be read. */
  refuse(message: string): Promise<void> {
    return this.environment.send(errorReply(null, { code: CODES.invalidRequest, message }));
  }

  /** Resolves when every call that came in is answered. */
  async idle(): Promise<void> {
    while (this.working !== null) await this.working;
  }

  private async answer(request: Request): Promise<void> {
    const { id, params } = request;
    const meta = modernMeta(params);
    if (this.waiting.has(id)) return this.fail(id, CODES.invalidRequest, AGENT_PROTOCOL.sameId);
    const outcome = this.outcomeOf(request, meta);
    switch (outcome.kind) {
      case 'result':
        return this.succeed(request, outcome.result);
      case 'error':
        return this.environment.send(errorReply(id, outcome.error));
      case 'call':
        return this.enqueue({ request, ...outcome, isCancelled: false });
    }
  }

  private outcomeOf({ method, params }: Request, meta: Params | null): Outcome {
    if (meta !== null) return metaRefusal(meta) ?? this.modern(method, params);
    if (method === 'initialize') return this.initialize(params);
    if (method === 'ping') return { kind: 'result', result: {} };
    return this.isInitialized
      ? this.common(method, params)
      : invalid(AGENT_PROTOCOL.notInitialized);
  }

  private modern(method: string, params: Params): Outcome {
    if (method !== 'server/discover') return this.common(method, params);
    const result = {
      supportedVersions: [MODERN],
      capabilities: { tools: {} },
      instructions: AGENTS.instructions,
      ttlMs: LIST_IS_FRESH,
      cacheScope: 'public',
    };
    return { kind: 'result', result };
  }

  private initialize({ protocolVersion }: Params): Outcome {
    if (typeof protocolVersion !== 'string') return invalid(AGENT_PROTOCOL.noVersion);
    this.isInitialized = true;
    const result = {
      protocolVersion: negotiated(protocolVersion),
      capabilities: { tools: {} },
      serverInfo: this.self(),
      instructions: AGENTS.instructions,
    };
    return { kind: 'result', result };
  }

  /** What all revisions have. */
  private common(method: string, params: Params): Outcome {
    const { tools } = this.environment;
    if (method === 'tools/list') {
      if (params['cursor'] !== undefined) return invalid(AGENT_PROTOCOL.noCursor);
      const list = { tools: tools.map(({ definition }) => definition) };
      return { kind: 'result', result: { ...list, ttlMs: LIST_IS_FRESH, cacheScope: 'public' } };
    }
    if (method !== 'tools/call')
      return { kind: 'error', error: { code: CODES.noMethod, message: AGENT_PROTOCOL.noMethod } };
    const name = params['name'];
    const tool = tools.find(({ definition }) => definition.name === name);
    if (!tool) return invalid(AGENT_PROTOCOL.noTool(String(name).slice(0, 80)));
    const given = argumentsOf(params['arguments']);
    return given === null ? invalid(AGENT_PROTOCOL.noArguments) : { kind: 'call', tool, given };
  }

  private enqueue(call: Waiting): Promise<void> {
    if (this.waiting.size >= MAX_WAITING) {
      const answer = { kind: 'refused', message: AGENTS.busy } as const;
      return this.succeed(call.request, { ...toolResult(answer) });
    }
    this.waiting.set(call.request.id, call);
    this.working ??= this.work();
    return Promise.resolve();
  }

  private async work(): Promise<void> {
    for (let [call] = this.waiting.values(); call; [call] = this.waiting.values()) {
      await this.environment.pause();
      const answer = call.isCancelled ? null : await this.carryOut(call);
      this.waiting.delete(call.request.id);
      // What was written is told although nobody waits any more.
      if (answer !== null && (!call.isCancelled || call.tool.isWriting))
        await this.succeed(call.request, { ...toolResult(answer) });
      else if (answer !== null) this.environment.session.forget(answer);
    }
    this.working = null;
  }

  private async carryOut({ tool, given }: Waiting): Promise<AgentAnswer> {
    try {
      return await tool.call(this.environment.session, given);
    } catch {
      return { kind: 'refused', message: AGENTS.failed };
    }
  }

  private cancel(id: unknown): void {
    if (typeof id !== 'string' && typeof id !== 'number') return;
    const call = this.waiting.get(id);
    if (call) call.isCancelled = true;
  }

  private self(): Params {
    return { name: 'acquaint', title: AGENTS.title, version: this.environment.version };
  }

  private succeed({ id, params }: Request, result: Params): Promise<void> {
    const isModern = modernMeta(params) !== null;
    const about = { resultType: 'complete', _meta: { [`${META}serverInfo`]: this.self() } };
    const all = isModern ? { ...about, ...result } : result;
    return this.environment.send({ jsonrpc: '2.0', id, result: all });
  }

  private fail(id: MessageId, code: RpcError['code'], message: string): Promise<void> {
    return this.environment.send(errorReply(id, { code, message }));
  }
}
