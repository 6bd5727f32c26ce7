import { afterEach, describe, expect, it } from 'vitest';
import { speak, speakEnglish } from '../../src/words/kit/ui-language';
import { translationTo } from '../../src/words/languages/translation';
import { demo } from '../support/demo-vault';
import { temporaryVault, type TemporaryVault } from '../support/temporary-vault';

const GERMAN = translationTo('de');

const ANA = 'name=People/Ana Silva.md';

/** What is told of a vault: each kind of answer with words in it. */
const READING: readonly (readonly string[])[] = [
  ['due', 'days=30'],
  ['people'],
  ['introductions'],
  ['introduction'],
  ['ask', 'query=mend an old boat'],
  ['needs'],
  ['tables'],
  ['ways', 'to=Nilufar Tosheva'],
  ['person', ANA],
  ['timeline', ANA],
  ['promises'],
  ['draft', ANA, 'kind=coffee'],
  ['duplicates'],
  ['today'],
  ['look-back', 'dry-run'],
  ['calendar'],
  ['stats'],
  ['check'],
  ['import', 'file=Cards/Type and Climate evening.vcf', 'dry-run'],
  ['export'],
];

/** What writes into notes and files, one after the other. */
const WRITING: readonly (readonly string[])[] = [
  ['add', 'name=Zoe Quist', 'met=2026-11-18', 'met-at=Fair', 'discussed=lamps'],
  ['log', 'name=Zoe Quist', 'channel=coffee', 'text=lamps again'],
  ['snooze', ANA, 'until=2026-12-24'],
  ['introduce', 'a=People/Ana Silva.md', 'b=Nilufar Tosheva'],
  ['introduction', 'name=Ana Silva and Nilufar Tosheva', 'step=ask', 'who=Nilufar Tosheva'],
  ['introduce-me', 'to=Zoe Quist', 'through=People/Ana Silva.md'],
  ['look-back'],
  ['calendar', 'out=people.ics'],
  ['import', 'file=Cards/Type and Climate evening.vcf', 'met=2026-11-19', 'met-at=Fair'],
  ['merge', 'name=People/Ana Silva.md', 'other=People/Lisbon/Ana Silva.md'],
];

/** Every file of a vault by its path in it. */
function files(vault: TemporaryVault): Map<string, string> {
  return new Map(
    Object.entries(vault.snapshot()).map(([file, bytes]) => [file.slice(vault.root.length), bytes]),
  );
}

describe('a run that speaks German', () => {
  afterEach(speakEnglish);

  it('gives the same JSON as one in English', async () => {
    const vault = temporaryVault(demo());
    for (const words of READING) {
      const call = [...words, 'format=json'];
      const english = await vault.run(...call);
      speak('de', GERMAN);
      const said = await vault.run(...call);
      speakEnglish();
      expect([words, said.code, said.out]).toEqual([words, english.code, english.out]);
      expect([words, said.out]).not.toEqual([words, '']);
    }
  });

  it('writes the same notes and files', async () => {
    const [english, other] = [temporaryVault(demo()), temporaryVault(demo())];
    for (const words of WRITING) {
      const done = await english.run(...words);
      speak('de', GERMAN);
      const said = await other.run(...words);
      speakEnglish();
      expect([words, said.code]).toEqual([words, done.code]);
      expect([words, done.out]).not.toEqual([words, '']);
    }
    expect(files(other)).toEqual(files(english));
  });
});
