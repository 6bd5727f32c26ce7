import type * as real from 'obsidian';
import { debounce } from './debounce';
import type { TFile } from './files';
import { reportProblem } from './problems';
import type { Public } from './real-types';
import { FileView } from './view';

/** Milliseconds from typing to saving (obsidian.d.ts 7064, "debounced save in 2 seconds"). */
const SAVE_AFTER = 2000;

export abstract class EditableFileView extends FileView implements Public<real.EditableFileView> {}

/** obsidian.d.ts 7046. */
export abstract class TextFileView extends EditableFileView implements Public<real.TextFileView> {
  data = '';
  requestSave: () => void = debounce(() => {
    this.save().catch(reportProblem);
  }, SAVE_AFTER);

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  override onload(): void {
    super.onload();
    this.registerEvent(
      this.app.vault.on('modify', (file: unknown) => {
        if (file === this.file) this.readAgain().catch(reportProblem);
      }),
    );
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.data = await this.app.vault.adapter.read(file.path);
    this.setViewData(this.data, true);
  }

  override async onUnloadFile(file: TFile): Promise<void> {
    await this.saveTo(file);
    this.clear();
  }

  async save(clear = false): Promise<void> {
    if (this.file) await this.saveTo(this.file);
    if (clear) this.clear();
  }

  private async readAgain(): Promise<void> {
    if (!this.file) return;
    const data = await this.app.vault.adapter.read(this.file.path);
    if (data === this.data) return;
    this.data = data;
    this.setViewData(data, false);
  }

  private async saveTo(file: TFile): Promise<void> {
    const data = this.getViewData();
    const known = this.app.vault.getFileByPath(file.path);
    if (!known || data === this.data) return;
    this.data = data;
    await this.app.vault.modify(known, data);
  }
}
