import type { FollowUpStatus } from '../../core/people/person';
import { labelled } from '../kit/labelled';
import { translated } from '../kit/ui-language';

/** How far the follow-up with somebody is. */
export const STATUS_TITLES = translated('follow-ups.STATUS_TITLES', {
  pending: 'To write',
  sent: 'Written',
  meeting: 'Arranging to meet',
  connected: 'In touch',
  closed: 'Closed',
} satisfies Readonly<Record<FollowUpStatus, string>>);

/** What each of them means. */
export const STATUS_MEANINGS = translated('follow-ups.STATUS_MEANINGS', {
  pending: 'the first message is still to come',
  sent: 'waiting for an answer',
  meeting: 'a coffee or lunch',
  connected: 'you write or meet from time to time',
  closed: 'nothing more is planned',
} satisfies Readonly<Record<FollowUpStatus, string>>);

/** A status with what it means, where one is chosen. */
export function statusWords(status: FollowUpStatus): string {
  return labelled(STATUS_TITLES[status], STATUS_MEANINGS[status]);
}
