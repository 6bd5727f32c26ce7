import { Setting } from 'obsidian';
import { encodingNamed, ENCODINGS, type Encoding } from '../../cards/encoding/encodings';
import { IMPORT } from '../../words/cards/cards-dialog';
import { encodingName, ENCODING_CHOICE } from '../../words/cards/encodings';
import type { FileEncoding } from './read-source';

/** What takes up the user's choice for a file. */
export type EncodingCallback = (file: string, encoding: Encoding) => void;

/** The likeliest first, then all others. */
function choicesOf({ letters }: FileEncoding): readonly Encoding[] {
  const likely =
    letters.kind === 'unsure'
      ? letters.candidates
      : [letters.encoding, ...(letters.kind === 'guessed' ? letters.others : [])];
  return [...new Set([...likely, ...ENCODINGS])];
}

function sampleText(samples: readonly string[]): string {
  return samples.join(' · ');
}

function drawChoice(
  setting: Setting,
  choices: readonly Encoding[],
  changed: (encoding: Encoding) => void,
): void {
  setting.addDropdown((dropdown) => {
    for (const each of choices) dropdown.addOption(each, encodingName(each));
    dropdown.onChange((value) => {
      const encoding = encodingNamed(value);
      if (encoding !== null) changed(encoding);
    });
  });
}

/** Says in what letters files were read, with names to look at and all other letters to choose. */
export function drawEncoding(
  el: HTMLElement,
  files: readonly FileEncoding[],
  chosen: EncodingCallback,
): void {
  for (const each of files) {
    const { file, letters, samples } = each;
    if (letters.kind === 'unsure') continue;
    const name = files.length > 1 ? `${ENCODING_CHOICE.choose}: ${file}` : ENCODING_CHOICE.choose;
    const setting = new Setting(el).setName(name);
    setting.setDesc(
      [sampleText(samples), ENCODING_CHOICE.chooseHint].filter((text) => text !== '').join('. '),
    );
    setting.settingEl.addClass('acquaint-letters');
    drawChoice(setting, choicesOf(each), (encoding) => {
      chosen(file, encoding);
    });
  }
}

/** Asks for the letters of a file that nobody can tell, showing names as each choice reads them. */
export function drawUnsure(el: HTMLElement, unsure: FileEncoding, chosen: EncodingCallback): void {
  const choices = choicesOf(unsure);
  let encoding = choices[0] ?? 'windows-1252';
  el.createEl('h3', { text: ENCODING_CHOICE.unsure(unsure.file) });
  el.createEl('p', { text: ENCODING_CHOICE.unsureHint });
  const setting = new Setting(el).setName(ENCODING_CHOICE.choose);
  const show = async (): Promise<void> => {
    const shown = encoding;
    const samples = await unsure.samplesIn(shown);
    if (shown === encoding) setting.setDesc(sampleText(samples));
  };
  drawChoice(setting, choices, (value) => {
    encoding = value;
    void show();
  });
  const buttons = el.createDiv({ cls: 'modal-button-container' });
  const use = buttons.createEl('button', {
    text: ENCODING_CHOICE.use,
    cls: 'mod-cta',
    attr: { type: 'button', 'aria-label': `${IMPORT.title}: ${ENCODING_CHOICE.use}` },
  });
  use.addEventListener('click', () => {
    chosen(unsure.file, encoding);
  });
  el.querySelector('select')?.focus();
  void show();
}
