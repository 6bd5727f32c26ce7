import { Modal, Setting, type App } from 'obsidian';
import { LANGUAGE } from '../../words/kit/interface';
import { MET_AGAIN } from '../../words/cards/met-again';

/** What becomes of what was typed. */
interface MetAgainDoors {
  readonly log: () => void;
  readonly note: () => void;
  readonly open: () => void;
}

/** Asks what becomes of what was typed as a new person of somebody who is here already. */
export class MetAgainModal extends Modal {
  constructor(
    app: App,
    private readonly name: string,
    private readonly doors: MetAgainDoors,
  ) {
    super(app);
  }

  override onOpen(): void {
    this.setTitle(MET_AGAIN.title(this.name));
    this.contentEl.createEl('p', { text: MET_AGAIN.hint, attr: LANGUAGE });
    const ways = [
      [MET_AGAIN.log, this.doors.log],
      [MET_AGAIN.note, this.doors.note],
      [MET_AGAIN.open, this.doors.open],
    ] as const;
    const setting = new Setting(this.contentEl);
    for (const [at, [text, run]] of ways.entries()) {
      setting.addButton((button) => {
        button.setButtonText(text).onClick(() => {
          this.close();
          run();
        });
        if (at === 0) button.setCta();
      });
    }
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
