import { SPOKEN, type Channel } from '../notes/interaction';
import type { FollowUpStatus } from './person';

const WRITTEN: ReadonlySet<Channel> = new Set(['email', 'message']);

/** The status after an interaction (docs/follow-ups.md): written contact is a follow-up, spoken connects. */
export function statusAfter(
  status: FollowUpStatus | null,
  channel: Channel,
): FollowUpStatus | null {
  if (status === 'pending' && WRITTEN.has(channel)) return 'sent';
  const isOnTheWay = status === 'pending' || status === 'sent' || status === 'meeting';
  return isOnTheWay && SPOKEN.has(channel) ? 'connected' : status;
}
