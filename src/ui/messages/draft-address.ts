import { Setting } from 'obsidian';
import type { Person } from '../../core/people/person';
import { DRAFTS } from '../../words/messages/messages-ui';
import { connectAddress } from '../../messages/connect-request';
import { mailAddresses } from '../../messages/contact-ways';
import type { DraftKind } from '../../words/messages/messages';

/** Where a message goes: an address of mail to choose, or the page on which one asks to connect. */
export class DraftAddress {
  private readonly mail: Setting;
  private readonly page: Setting;
  private chosen: readonly string[];

  constructor(
    form: HTMLElement,
    private readonly person: Person,
    changed: () => void,
  ) {
    const addresses = mailAddresses(person);
    this.chosen = addresses.slice(0, 1);
    this.mail = new Setting(form).setName(DRAFTS.to);
    this.page = new Setting(form).setName(DRAFTS.page);
    this.page.setDesc(connectAddress(person) ?? DRAFTS.noPage);
    if (addresses.length < 2) {
      this.mail.setDesc(addresses[0] ?? DRAFTS.noAddress);
      return;
    }
    this.mail.addDropdown((dropdown) => {
      for (const address of addresses) dropdown.addOption(address, address);
      dropdown.selectEl.setAttr('aria-label', DRAFTS.to);
      dropdown.onChange((address) => {
        this.chosen = [address];
        changed();
      });
    });
  }

  show(kind: DraftKind): void {
    this.mail.settingEl.toggle(kind !== 'connect');
    this.page.settingEl.toggle(kind === 'connect');
  }

  /** The addresses a message of a kind goes to; none if the note has none. */
  read(kind: DraftKind): readonly string[] {
    if (kind !== 'connect') return this.chosen;
    const page = connectAddress(this.person);
    return page === null ? [] : [page];
  }
}
