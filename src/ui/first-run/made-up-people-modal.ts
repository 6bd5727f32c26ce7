import { sampleFolder, writeSample } from '../../actions/first-run/write-sample';
import { LANGUAGE } from '../../words/kit/interface';
import { SAMPLE, SAMPLE_WORDS } from '../../words/first-run/sample';
import { FormModal, type Refusal } from '../kit/form-modal';
import type { DialogUi } from '../kit/ui-context';

/**
 * Says what the sample is and where it goes, and writes it if that is wanted; one undo removes it.
 */
export class MadeUpPeopleModal extends FormModal {
  constructor(private readonly ui: DialogUi) {
    super(ui.app, SAMPLE_WORDS.title, SAMPLE_WORDS.confirm);
  }

  override onOpen(): void {
    super.onOpen();
    this.contentEl.querySelector('button')?.focus();
  }

  protected override fields(form: HTMLElement): void {
    const { settings } = this.ui.services.people.index;
    const asks = SAMPLE_WORDS.asks(SAMPLE.length, sampleFolder(settings));
    for (const text of [asks, SAMPLE_WORDS.leaves]) form.createEl('p', { text, attr: LANGUAGE });
  }

  protected override async submit(): Promise<Refusal> {
    const { services, undoable } = this.ui;
    const { people, store, clock } = services;
    const { settings } = people.index;
    const { written, refused } = await people.quietly(() =>
      writeSample({ settings, store }, clock.today()),
    );
    if (written.length > 0) undoable.tellWritten(SAMPLE_WORDS.written(written.length), written);
    const [first] = refused;
    return first ? SAMPLE_WORDS.refused(first.path, first.reason) : null;
  }
}
