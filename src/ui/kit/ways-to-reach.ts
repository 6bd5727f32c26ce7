import { setIcon } from 'obsidian';
import type { Person } from '../../core/people/person';
import {
  callAddress,
  chatAddress,
  mailAddresses,
  pageAddresses,
  textAddress,
} from '../../messages/contact-ways';
import { PANEL } from '../../words/people/person-panel';
import { siteName } from '../../words/people/site-names';

interface Way {
  readonly words: string;
  readonly icon: string;
  readonly href: string | null;
}

function waysTo(person: Person): readonly Way[] {
  const [mail] = mailAddresses(person);
  const pages = pageAddresses(person).map((href) => {
    return { words: siteName(href) ?? PANEL.site, icon: 'lucide-globe', href };
  });
  return [
    { words: PANEL.mail, icon: 'lucide-mail', href: mail === undefined ? null : `mailto:${mail}` },
    { words: PANEL.call, icon: 'lucide-phone', href: callAddress(person) },
    { words: PANEL.text, icon: 'lucide-message-square', href: textAddress(person, '') },
    { words: PANEL.chat, icon: 'lucide-message-circle', href: chatAddress(person) },
    ...pages,
  ];
}

/** Draws how to reach a person: only the ways that there are. */
export function drawWays(head: HTMLElement, person: Person): void {
  const row = head.createDiv({ cls: 'acquaint-ways' });
  for (const { words, icon, href } of waysTo(person)) {
    if (href === null) continue;
    const link = row.createEl('a', {
      cls: 'acquaint-way',
      attr: { href, rel: 'noopener', 'data-key': `way:${href}`, title: href },
    });
    setIcon(link, icon);
    link.createSpan({ text: words });
    // A page must not take the place of the app; a program of the system opens beside it anyway.
    if (href.startsWith('http')) link.target = '_blank';
  }
}
