import { describe, expect, it } from 'vitest';
import { soundOf } from '../../../src/cards/matching/sound';
import { foldMarks } from '../../../src/core/text/fold-text';

function sounds(words: string): Set<string> {
  return new Set(words.split(' ').map(foldMarks).map(soundOf));
}

describe('how a name sounds', () => {
  it.each([
    'Фёдор Федор Fyodor Fedor',
    'Евгений Yevgeny Evgenij Evgenii Jewgeni',
    'Достоевский Dostoevsky Dostoyevsky Dostoevskii',
    'Чайковский Tchaikovsky Chaikovskij',
    'Хрущёв Khrushchev',
    'Чехов Chekhov Tschehow',
    'Юлия Yulia Julia Iuliia',
    'Дмитрий Dmitry Dmitri Dmitrij',
    'Жуков Zhukov Žukov',
    'Ковачевић Kovačević Kovacevic',
    'Ђорђе Đorđe Djordje',
    'Андрієнко Andriyenko',
    'Παπαδόπουλος Papadopoulos',
    'Ευάγγελος Evangelos',
    'Μπάμπης Bampis',
    'Χρήστος Christos',
    'Müller Mueller Muller',
    'Sousa Souza',
    'Katherine Catherine',
  ])('is the same in all spellings: %s', (words) => {
    expect([...sounds(words)]).toHaveLength(1);
  });

  it.each(['Ana Ina', 'Иван Иванна', 'Marta Maria', 'Weber Wagner', 'Мария Марина'])(
    'is not the same for two names: %s',
    (words) => {
      expect([...sounds(words)]).toHaveLength(2);
    },
  );
});
