import { isRecord } from '../../core/text/record';
import { AGENT_PROTOCOL } from '../../words/agents/agents';

/** A request's id, which its answer bears. */
export type MessageId = string | number;

export type Params = Readonly<Record<string, unknown>>;

/** A message of JSON-RPC 2.0, as the Model Context Protocol restricts it. */
export type Message =
  | {
      readonly kind: 'request';
      readonly id: MessageId;
      readonly method: string;
      readonly params: Params;
    }
  | { readonly kind: 'notification'; readonly method: string; readonly params: Params }
  /** An answer, to a server that asks nothing. */
  | { readonly kind: 'ignored' }
  | { readonly kind: 'malformed'; readonly reply: object };

/** The codes of JSON-RPC and of the protocol. */
export const CODES = {
  notJson: -32_700,
  invalidRequest: -32_600,
  noMethod: -32_601,
  invalidParams: -32_602,
  internal: -32_603,
  unsupportedVersion: -32_022,
} as const;

export interface RpcError {
  readonly code: (typeof CODES)[keyof typeof CODES];
  readonly message: string;
  readonly data?: unknown;
}

/** The answer that something went wrong; null: the id could not be read. */
export function errorReply(id: MessageId | null, error: RpcError): object {
  return { jsonrpc: '2.0', ...(id === null ? {} : { id }), error };
}

function malformed(id: MessageId | null, error: RpcError): Message {
  return { kind: 'malformed', reply: errorReply(id, error) };
}

function idOf(value: unknown): MessageId | null {
  const isId = typeof value === 'string' || (typeof value === 'number' && Number.isInteger(value));
  return isId ? value : null;
}

function isAnswer(message: Params): boolean {
  return !('method' in message) && ('result' in message || 'error' in message);
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

const INVALID = { code: CODES.invalidRequest, message: AGENT_PROTOCOL.notAMessage } as const;
const NO_PARAMS = { code: CODES.invalidParams, message: AGENT_PROTOCOL.noParams } as const;

function messageIn(value: Params): Message {
  const id = idOf(value['id']);
  const { method, params = {} } = value;
  if (value['jsonrpc'] !== '2.0') return malformed(id, INVALID);
  if (isAnswer(value)) return { kind: 'ignored' };
  if (typeof method !== 'string' || (id === null && 'id' in value)) return malformed(id, INVALID);
  if (id !== null)
    return isRecord(params) ? { kind: 'request', id, method, params } : malformed(id, NO_PARAMS);
  return isRecord(params) ? { kind: 'notification', method, params } : { kind: 'ignored' };
}

/** Reads a line. Whatever it holds, it is one of the kinds; nothing throws. */
export function readMessage(text: string): Message {
  const value = parsed(text);
  if (value === undefined)
    return malformed(null, { code: CODES.notJson, message: AGENT_PROTOCOL.notJson });
  return isRecord(value) ? messageIn(value) : malformed(null, INVALID);
}
