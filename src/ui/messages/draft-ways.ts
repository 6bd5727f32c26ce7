import type { Channel } from '../../core/notes/interaction';
import type { Person } from '../../core/people/person';
import type { DraftKind } from '../../words/messages/messages';
import { DRAFTS } from '../../words/messages/messages-ui';
import { callAddress, profileAddress, textAddress } from '../../messages/contact-ways';
import type { Draft } from '../../messages/draft';
import { mailLink } from '../../messages/mail-link';

/** A way to reach a person that the system opens. */
export interface Way {
  readonly label: string;
  readonly href: string;
  /** What a log says of it. */
  readonly channel: Channel;
  readonly isMain: boolean;
}

/** The ways out of a message as it stands now, the main one first. */
export function waysOut(person: Person, kind: DraftKind, draft: Draft): Way[] {
  if (kind === 'connect')
    return draft.to.map((href) => ({
      label: DRAFTS.copyAndOpen,
      href,
      channel: 'message',
      isMain: true,
    }));
  const ways = [
    [DRAFTS.mail, mailLink(draft), 'email'],
    [DRAFTS.text, textAddress(person, draft.body), 'message'],
    [DRAFTS.call, callAddress(person), 'call'],
    [DRAFTS.profile, profileAddress(person), 'message'],
  ] as const;
  return ways.flatMap(([label, href, channel], at) =>
    href === null ? [] : [{ label, href, channel, isMain: at === 0 }],
  );
}
