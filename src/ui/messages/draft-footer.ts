import type { Channel } from '../../core/notes/interaction';
import type { Person } from '../../core/people/person';
import type { DraftKind } from '../../words/messages/messages';
import { CONNECT_LIMIT } from '../../messages/connect-request';
import { LANGUAGE } from '../../words/kit/ui-language';
import { DRAFTS } from '../../words/messages/messages-ui';
import type { Draft } from '../../messages/draft';
import type { DraftProblem } from '../../messages/draft-problems';
import { draftProblemWords } from '../../messages/problem-words';
import { callAddress, profileAddress, textAddress } from '../../messages/contact-ways';
import { mailLink } from '../../messages/mail-link';

/** A way to reach a person that the system opens. */
interface Way {
  readonly label: string;
  readonly href: string;
  /** What a log says of it. */
  readonly channel: Channel;
  readonly isMain: boolean;
}

/** The ways out of a message as it stands now, the main one first. */
function waysOut(person: Person, kind: DraftKind, draft: Draft): Way[] {
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

/** What the buttons under a message ask for. */
export interface FooterCallbacks {
  readonly copy: () => void;
  readonly save: () => void;
  readonly editTemplate: () => void;
  /** The message was handed on to another program. */
  readonly gone: (channel: Channel) => void;
}

/** A message as it stands now, and what is wrong with it. */
interface CheckedDraft {
  readonly person: Person;
  readonly kind: DraftKind;
  readonly draft: Draft;
  readonly problems: readonly DraftProblem[];
}

/** What is wrong with a message, and the ways to send it. */
export class DraftFooter {
  private readonly words: HTMLElement;
  private readonly buttons: HTMLElement;
  private drawn = '';

  constructor(
    parent: HTMLElement,
    private readonly callbacks: FooterCallbacks,
  ) {
    this.words = parent.createDiv({ cls: 'acquaint-draft-problems', attr: { role: 'status' } });
    this.buttons = parent.createDiv({ cls: 'acquaint-draft-ways' });
  }

  /** Asks for what is missing before there can be a message. */
  ask(words: string): void {
    this.words.empty();
    this.words.createDiv({ text: words, attr: LANGUAGE });
    this.buttons.empty();
    this.drawn = '';
  }

  /** Opens the message where it would usually be sent from; nothing if there is no such way. */
  send(): void {
    this.buttons.querySelector<HTMLElement>('a.mod-main')?.click();
  }

  show({ person, kind, draft, problems }: CheckedDraft): void {
    const ways = waysOut(person, kind, draft);
    const isTooLong = kind !== 'connect' && !ways.some(({ isMain }) => isMain);
    const sentences = [...problems.map(draftProblemWords), ...(isTooLong ? [DRAFTS.tooLong] : [])];
    const fine = kind === 'connect' ? DRAFTS.length(draft.body.length, CONNECT_LIMIT) : DRAFTS.fine;
    this.tell(sentences.length === 0 ? [fine] : sentences);
    this.draw(ways, kind);
  }

  // Told only what changed, so that a screen reader does not repeat it at every key.
  private tell(sentences: readonly string[]): void {
    if (this.words.textContent === sentences.join('')) return;
    this.words.empty();
    for (const text of sentences) this.words.createDiv({ text, attr: LANGUAGE });
  }

  /** Addresses change with every key; the buttons are only drawn again if the addresses differ. */
  private draw(ways: readonly Way[], kind: DraftKind): void {
    const labels = [kind, ...ways.map(({ label }) => label)].join();
    const links = [...this.buttons.querySelectorAll('a')];
    if (labels === this.drawn) {
      ways.forEach(({ href }, at) => links[at]?.setAttr('href', href));
      return;
    }
    this.drawn = labels;
    this.buttons.empty();
    for (const way of ways) this.addWay(way);
    this.addButton(DRAFTS.copy, this.callbacks.copy);
    // A network has no file to open it from.
    if (kind !== 'connect') this.addButton(DRAFTS.save, this.callbacks.save);
    this.addButton(DRAFTS.template, this.callbacks.editTemplate);
  }

  // A link and not a button: on every system the program for it opens without any more rights.
  private addWay({ label, href, channel, isMain }: Way): void {
    const link = this.buttons.createEl('a', {
      text: label,
      cls: 'acquaint-draft-way',
      attr: { href, rel: 'noopener' },
    });
    link.toggleClass('mod-main', isMain);
    // A page must not take the place of the app; a program of the system opens beside it anyway.
    if (href.startsWith('http')) link.target = '_blank';
    link.addEventListener('click', () => {
      this.callbacks.gone(channel);
    });
  }

  private addButton(text: string, run: () => void): void {
    const button = this.buttons.createEl('button', { text, attr: { type: 'button' } });
    button.addEventListener('click', run);
  }
}
