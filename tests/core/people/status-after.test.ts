import { describe, expect, it } from 'vitest';
import { CHANNELS, type Channel } from '../../../src/core/notes/interaction';
import { FOLLOW_UP_STATUSES, type FollowUpStatus } from '../../../src/core/people/person';
import { statusAfter } from '../../../src/core/people/status-after';

/** The statuses that change, by channel; every other pair stays as it is. */
const MOVES: readonly (readonly [FollowUpStatus, Channel, FollowUpStatus])[] = [
  ['pending', 'email', 'sent'],
  ['pending', 'message', 'sent'],
  ['pending', 'call', 'connected'],
  ['pending', 'coffee', 'connected'],
  ['pending', 'lunch', 'connected'],
  ['pending', 'meeting', 'connected'],
  ['sent', 'call', 'connected'],
  ['sent', 'coffee', 'connected'],
  ['sent', 'lunch', 'connected'],
  ['sent', 'meeting', 'connected'],
  ['meeting', 'call', 'connected'],
  ['meeting', 'coffee', 'connected'],
  ['meeting', 'lunch', 'connected'],
  ['meeting', 'meeting', 'connected'],
];

describe('statusAfter', () => {
  it.each(MOVES)('%s moves on with %s to %s', (before, channel, after) => {
    expect(statusAfter(before, channel)).toBe(after);
  });

  const stays = [...FOLLOW_UP_STATUSES, null].flatMap((status) =>
    CHANNELS.filter(
      (channel) => !MOVES.some(([from, by]) => from === status && by === channel),
    ).map((channel) => [status, channel] as const),
  );

  it.each(stays)('%s stays with %s', (status, channel) => {
    expect(statusAfter(status, channel)).toBe(status);
  });
});
