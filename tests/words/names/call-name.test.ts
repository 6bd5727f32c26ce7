import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callName, withoutTitles } from '../../../src/words/names/call-name';

/** Names, what their bearers are called, and whether that is a title with a family name. */
function rows(text: string): (readonly [string, string])[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('→').map((part) => part.trim()))
    .map(([name = '', called = '']) => [name, called]);
}

const FIRST = rows(`
Ana Silva → Ana
Frau Jutta Muster → Jutta
Herr Jan Probe → Jan
Herrn Max Muster → Max
Mme Mireille Exemple → Mireille
Mlle Anne Leroy → Anne
M. Jean Dupont → Jean
Maître Jean Dupont → Jean
Professor Ada Test → Ada
Prof. Dr. Uta Muster → Uta
Prof. Dr. h.c. mult. Uta Muster → Uta
Univ.-Prof. Mag. Dr. Eva Huber → Eva
Dr. med. Eva Test → Eva
Dr. med. dent. Eva Test → Eva
Dr.Eva Test → Eva
Dr. Phil McGraw → Phil
Dipl.-Ing. Karl Otto → Karl
Lady Ada Probe → Ada
Sir Ian McKellen → Ian
Rt Hon. Ada Probe → Ada
Lt. Col. Sam Reed → Sam
Rev. Sam Reed → Sam
Sister Mary Clarence → Mary
Mx Sam Reed → Sam
Ms. Bo Lee → Bo
Sra. Ana Silva → Ana
Sr. D. Juan Pérez → Juan
D.ª Carmen García → Carmen
Dra. Inês Costa → Inês
Eng.ª Rita Melo → Rita
Exmo. Sr. Dr. João Silva → João
Dott.ssa Chiara Rossi → Chiara
Sig.ra Chiara Rossi → Chiara
drs. Piet de Vries → Piet
Pani Anna Kowalska → Anna
mgr inż. Jan Kowalski → Jan
Ing. arch. Petr Novák, CSc. → Petr
MUDr. Jana Nováková → Jana
Doç. Dr. Ayşe Kaya → Ayşe
Ahmet Yılmaz Bey → Ahmet
Shri Rajesh Kumar → Rajesh
Sheikh Ahmed Ali → Ahmed
г-жа Анна Петрова → Анна
д-р Анна Петрова → Анна
Иванов Иван Иванович → Иван
κα Μαρία Παπαδοπούλου → Μαρία
Kestrel, Mira → Mira
Müller, Dr. Eva → Eva
Silva Costa, Ana Maria → Ana
Van der Berg, Jan → Jan
Reed, Sam Jr. → Sam
Sam Reed, Jr. → Sam
Sam Reed III → Sam
Ana Silva, PhD → Ana
Ana Silva, MBA, PMP → Ana
Ana Silva, Ponte GmbH → Ana
Ana Silva MD → Ana
Yo-Yo Ma → Yo-Yo
William "Bill" Gates → William
Robert (Bob) Smith → Robert
"Bill" Gates → Bill
Ana Silva (she/her) → Ana
Ana 🎉 Silva → Ana
Ana Silva | Ponte → Ana
Ana Silva - Ponte → Ana
Ana Silva 2 → Ana
ANA SILVA → Ana
ANNE-MARIE DUPONT → Anne-Marie
DUPONT Jean → Jean
DE SOUZA Ana → Ana
Jan van der Berg → Jan
José Ortega y Gasset → José
Mohammed bin Salman → Mohammed
Ben Affleck → Ben
Kim Larsen → Kim
Jackie Chan → Jackie
Kenji Tanaka-san → Kenji
Jean-Luc Godard → Jean-Luc
Phil Collins → Phil
Ana → Ana
`);

const WHOLE = rows(`
J. K. Rowling → J. K. Rowling
J.K. Rowling → J.K. Rowling
JK Rowling → JK Rowling
M. K. Gandhi → M. K. Gandhi
Dr. A. Silva → A. Silva
Silva, A. → A. Silva
A Silva → A Silva
Mª José Pérez → Mª José Pérez
van der Berg → van der Berg
Van Morrison → Van Morrison
Kim Min-jun → Kim Min-jun
Kim Minjun → Kim Minjun
Dr. Kim Min Ji → Kim Min Ji
Xi Jinping → Xi Jinping
Lee Kuan Yew → Lee Kuan Yew
Nguyễn Văn An → Nguyễn Văn An
Tanaka Kenji → Tanaka Kenji
Nagy István → Nagy István
佐々木 千晴 → 佐々木 千晴
佐々木 千晴 様 → 佐々木 千晴
佐々木 千晴さん → 佐々木 千晴
王小明 → 王小明
김철수님 → 김철수님
د. أحمد علي → أحمد علي
ד״ר רות כהן → רות כהן
श्रीमती सीता देवी → सीता देवी
Ana und Bo Meyer → Ana und Bo Meyer
Radio Nord → Radio Nord
Kestrel Violins GmbH → Kestrel Violins GmbH
A → A
`);

const TITLED = rows(`
Frau Muster → Frau Muster
Frau Prof. Muster → Frau Prof. Muster
Müller, Frau → Frau Müller
Frau von der Leyen → Frau von der Leyen
Herr und Frau Müller → Herr und Frau Müller
Familie Müller → Familie Müller
Graf Lambsdorff → Graf Lambsdorff
Mme Exemple → Mme Exemple
M. Dupont → M. Dupont
Monsieur le Professeur Dupont → Monsieur le Professeur Dupont
Professor Test → Professor Test
Dr. van der Berg → Dr. van der Berg
Lady Probe → Lady Probe
Sir Ian → Sir Ian
Father Brown → Father Brown
Mr. and Mrs. Smith → Mr. and Mrs. Smith
Rabbi Cohen → Rabbi Cohen
Sra. Silva → Sra. Silva
Doña Carmen → Doña Carmen
Sig.ra Rossi → Sig.ra Rossi
Avv. Rossi → Avv. Rossi
de heer Jansen → de heer Jansen
Pan Kowalski → Pan Kowalski
Paní Nováková → Paní Nováková
Fru Hansen → Fru Hansen
Ahmet Bey → Ahmet Bey
г-н Петров → г-н Петров
السيد علي → السيد علي
श्री राम → श्री राम
김철수 씨 → 김철수 씨
`);

describe('what people are called', () => {
  it.each(FIRST)('%s: by the first name, %s', (name, text) => {
    expect(callName(name)).toEqual({ text, isFormal: false });
  });

  it.each(WHOLE)('%s: by the whole name, %s', (name, text) => {
    expect(callName(name)).toEqual({ text, isFormal: false });
  });

  it.each(TITLED)('%s: by title and family name, %s', (name, text) => {
    expect(callName(name)).toEqual({ text, isFormal: true });
  });

  it.each(['Frau', 'Herr Dr.', 'Mme', 'Prof.', '様', 'ana@x.org', '+49 30 555', '🎉🎉', '???', ''])(
    '%s: by nothing, for it says none',
    (name) => {
      expect(callName(name)).toEqual({ text: '', isFormal: false });
    },
  );

  it('takes any text, and says nothing that is not in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        const words = callName(name).text.toLowerCase().split(' ');
        for (const word of words) expect(name.toLowerCase()).toContain(word);
      }),
      { examples: [['"一"#']] },
    );
  });
});

describe('a name without titles', () => {
  it.each([
    ['Dr. Jan Kowalski', 'Jan Kowalski'],
    ['Prof. Dr. med. Eva Test', 'Eva Test'],
    ['Frau Muster', 'Frau Muster'],
    ['J. K. Rowling', 'J. K. Rowling'],
    ['Ana Silva', 'Ana Silva'],
  ])('%s: %s', (name, wanted) => {
    expect(withoutTitles(name)).toBe(wanted);
  });
});
