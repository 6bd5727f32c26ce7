import { Modal, Setting } from 'obsidian';
import {
  draftMessage,
  dueKind,
  logText,
  makeTemplate,
  type DraftOutcome,
} from '../../actions/messages/draft-message';
import { draftPath, saveDraft } from '../../actions/messages/save-draft';
import type { Channel } from '../../core/notes/interaction';
import type { Person } from '../../core/people/person';
import { newestPoint, newestPointsFirst } from '../../core/people/points';
import {
  DRAFT_KIND_TITLES,
  DRAFT_KINDS,
  isDraftKind,
  type DraftKind,
} from '../../words/messages/messages';
import { DRAFTS, SENT } from '../../words/messages/messages-ui';
import { canAskToConnect } from '../../messages/connect-request';
import type { Draft } from '../../messages/draft';
import { draftProblems, type DraftProblem } from '../../messages/draft-problems';
import { addTextField, stackFields } from '../kit/text-field';
import { TextSuggest } from '../kit/text-suggest';
import { DraftAddress } from './draft-address';
import { DraftFooter } from './draft-footer';
import { DraftTextFields } from './draft-text';
import { draftingIn, statusWhenSent, type DraftUi } from './draft-ui';
import { SentModal, type Sent } from './sent-modal';
import { notify } from '../kit/notify';

/** Asks for the user's name if it is not known yet; the answer is kept for every message. */
class SignAs {
  private typed = '';

  constructor(
    form: HTMLElement,
    private readonly settings: DraftUi['settings'],
    changed: (before: string, after: string) => void,
  ) {
    if (settings.current.me !== '') return;
    const field = { name: DRAFTS.signAs, hint: DRAFTS.signAsHint };
    const { setting } = addTextField(form, field, (typed) => {
      const before = this.name;
      this.typed = typed;
      changed(before, this.name);
    });
    setting.setDesc(DRAFTS.signAsNote);
  }

  /** Empty if the settings have it already, or nothing was entered. */
  get name(): string {
    return this.typed.trim();
  }

  /** Keeps the name. Done last, because a change of settings has every note read again. */
  async keep(): Promise<void> {
    if (this.name !== '') await this.settings.set({ me: this.name });
  }
}

/** Who it goes to, what for, and what to do when it is logged. */
export interface DraftOrder {
  readonly person: Person;
  /** Null: what the person is due. */
  readonly kind: DraftKind | null;
  /** The point to come back to; null or left out: the newest. */
  readonly point?: string | null;
  readonly logged?: () => void;
}

/** A message to look over, the ways to send it, and then its line in the log. */
export class DraftModal extends Modal {
  private readonly person: Person;
  private kind: DraftKind;
  private point: string;
  private template: readonly DraftProblem[] = [];
  private address: DraftAddress | null = null;
  private signAs: SignAs | null = null;
  private text: DraftTextFields | null = null;
  private footer: DraftFooter | null = null;
  private asked = 0;

  constructor(
    private readonly ui: DraftUi,
    private readonly order: DraftOrder,
  ) {
    super(ui.app);
    this.person = order.person;
    this.kind = order.kind ?? dueKind(draftingIn(ui), order.person);
    this.point = order.point ?? newestPoint(order.person) ?? '';
  }

  override onOpen(): void {
    this.setTitle(DRAFTS.title(this.person.name));
    this.modalEl.addClass('acquaint-draft', 'acquaint-form-modal');
    this.contentEl.addClass('acquaint-form');
    const form = this.contentEl.createDiv({ cls: 'acquaint-form-fields' });
    this.kindField(form);
    this.address = new DraftAddress(form, this.person, () => {
      this.judge();
    });
    const point = this.pointField(form);
    // Above the message, from which one Tab leads to the ways out.
    this.signAs = new SignAs(form, this.ui.settings, (before, after) => {
      this.text?.sign(before, after);
      this.judge();
    });
    this.text = new DraftTextFields(form, {
      changed: () => {
        this.judge();
      },
      copied: () => {
        this.offerLog(this.kind === 'connect' ? 'message' : 'email');
      },
    });
    stackFields(form);
    this.footer = new DraftFooter(this.contentEl, {
      copy: () => this.text?.select(),
      save: () => void this.save(),
      editTemplate: () => void this.editTemplate(),
      gone: (channel) => void this.gone(channel),
    });
    this.scope.register(['Mod'], 'Enter', () => {
      this.footer?.send();
      return false;
    });
    void this.redraft().then((isThere) => {
      if (isThere) this.text?.focus();
      else point.focus();
    });
  }

  override onClose(): void {
    void this.signAs?.keep();
    this.contentEl.empty();
  }

  private kindField(form: HTMLElement): void {
    new Setting(form).setName(DRAFTS.kind).addDropdown((dropdown) => {
      for (const kind of DRAFT_KINDS)
        if (this.isOffered(kind)) dropdown.addOption(kind, DRAFT_KIND_TITLES[kind]);
      dropdown.setValue(this.kind);
      dropdown.selectEl.setAttr('aria-label', DRAFTS.kind);
      dropdown.onChange((value) => {
        if (isDraftKind(value)) this.kind = value;
        void this.redraft();
      });
    });
  }

  private isOffered(kind: DraftKind): boolean {
    return kind !== 'connect' || kind === this.kind || canAskToConnect(this.person);
  }

  private pointField(form: HTMLElement): HTMLElement {
    const field = { name: DRAFTS.point, hint: DRAFTS.pointHint, value: this.point };
    const { text } = addTextField(form, field, (point) => {
      this.point = point;
      void this.redraft();
    });
    const points = newestPointsFirst(this.person).map((point) => ({ text: point, note: '' }));
    new TextSuggest(this.app, text, points);
    return text.inputEl;
  }

  /**
   * Drafts it again.
   * @returns whether there is a message: a follow-up needs a point
   */
  private async redraft(): Promise<boolean> {
    const turn = ++this.asked;
    const { kind, point, person } = this;
    // Only the point in the field counts: emptying it means that none is wanted.
    const about = { ...person, discussed: [] };
    const wish = { kind, point, language: null };
    const outcome = await draftMessage(draftingIn(this.ui), about, wish);
    if (turn === this.asked) this.show(outcome);
    return turn !== this.asked || outcome.kind === 'draft';
  }

  private show(outcome: DraftOutcome): void {
    const { kind, text } = this;
    this.address?.show(kind);
    text?.toggle(outcome.kind === 'draft');
    if (outcome.kind === 'needs-point') {
      this.footer?.ask(DRAFTS.needsPoint);
      return;
    }
    text?.toggleSubject(kind !== 'connect');
    this.template = outcome.problems.filter((one) => one.kind === 'template');
    text?.show(outcome.draft);
    text?.sign('', this.signAs?.name ?? '');
    this.judge();
  }

  private draft(): Draft {
    const { subject, body } = this.text?.read() ?? { subject: '', body: '' };
    return { to: this.address?.read(this.kind) ?? [], subject, body };
  }

  /** Says what is wrong with the message as it is now, and leads to where it would go. */
  private judge(): void {
    const { person, kind } = this;
    const draft = this.draft();
    const points = [this.point, ...person.discussed];
    const problems = [...this.template, ...draftProblems(draft, kind, points)];
    this.footer?.show({ person, kind, draft, problems });
  }

  private async save(): Promise<void> {
    const { kind, person } = this;
    const draft = this.draft();
    const outcome = await this.ui.undoable.carryOut(
      (where) => saveDraft(where, person, kind, draft),
      DRAFTS.saved(draftPath(person, kind)),
    );
    if (outcome.kind === 'refused') return;
    // What the app cannot show it hands on to the program for it.
    await this.app.workspace.openLinkText(outcome.path, '');
    this.offerLog('email');
  }

  private async editTemplate(): Promise<void> {
    const outcome = await this.ui.undoable.carryOut(
      (where) => makeTemplate(where, this.kind),
      DRAFTS.templateMade,
    );
    if (outcome.kind === 'refused') return;
    this.close();
    await this.app.workspace.openLinkText(outcome.path, '');
  }

  /** A request to connect is copied while the page opens on which it is asked. */
  private async gone(channel: Channel): Promise<void> {
    const isCopied = this.kind !== 'connect' || (await this.text?.copy()) === true;
    if (isCopied) this.offerLog(channel);
    else notify(DRAFTS.notCopied);
  }

  private sentHint(): string {
    if (this.kind === 'connect') return SENT.connectHint;
    const status = statusWhenSent(this.ui, this.person, this.kind);
    return status === 'meeting' ? SENT.meetingHint : SENT.hint;
  }

  private offerLog(channel: Channel): void {
    const point = this.point.trim() === '' ? null : this.point.trim();
    const today = this.ui.services.clock.today();
    const sent = { day: today, channel, text: logText(this.kind, point) };
    const context = { name: this.person.name, sent, today, hint: this.sentHint() };
    new SentModal(this.app, context, {
      log: (answer) => this.log(answer),
      logged: () => {
        this.close();
        this.order.logged?.();
      },
    }).open();
  }

  private log(interaction: Sent): Promise<boolean> {
    const status = statusWhenSent(this.ui, this.person, this.kind);
    // What a letter came back to is no new point.
    const answer = { interaction, point: false, status, cadence: null };
    return this.ui.undoable.log(this.person, answer);
  }
}
