import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardOf, type Card } from '../../../src/cards/kit/card';
import { readPastedText } from '../../../src/cards/text/read-pasted-text';
import { runs } from '../../support/runs';

function read(text: string): Card | string {
  const reading = readPastedText(text);
  return reading.kind === 'card' ? reading.card : reading.reason;
}

function address(value: string) {
  return { label: 'Address', value };
}

function fax(value: string) {
  return { label: 'Fax', value };
}

/** A text without the indentation of its lines here. */
function lines(text: string): string {
  return text.replace(/^ +/gm, '').trim();
}

describe('a signature', () => {
  it('in German has a company, its register, and a sign for whom it is signed', () => {
    const text = lines(`
      Mit freundlichen Grüßen

      i. A. Jörg Müller
      Leiter Vertrieb

      Müller & Söhne GmbH
      Hauptstraße 12
      50667 Köln

      Tel.: +49 (0)221 123456-0
      Fax: +49 (0)221 123456-99
      Mobil: 0171 2345678
      j.mueller@mueller-soehne.de
      www.mueller-soehne.de

      Geschäftsführer: Max Mustermann, Petra Beispiel
      Registergericht: Amtsgericht Köln, HRB 12345678 | USt-IdNr.: DE123456789`);
    expect(read(text)).toEqual(
      cardOf({
        name: 'Jörg Müller',
        email: ['j.mueller@mueller-soehne.de'],
        phone: ['+49 (0)221 123456-0', '0171 2345678'],
        url: ['www.mueller-soehne.de'],
        organization: ['Müller & Söhne GmbH'],
        role: 'Leiter Vertrieb',
        place: ['Köln'],
        extras: [address('Hauptstraße 12, 50667 Köln'), fax('+49 (0)221 123456-99')],
      }),
    );
  });

  it('in French has role and company on one line', () => {
    const text = lines(`
      Cordialement,

      Élodie D'Arcy-Lefèvre
      Chargée de projets | Ateliers Dupont SARL
      12 rue de la République, 69002 Lyon
      Tél. : 04 72 00 00 00 - Port. : 06 12 34 56 78
      elodie.darcy@ateliers-dupont.fr`);
    expect(read(text)).toEqual(
      cardOf({
        name: "Élodie D'Arcy-Lefèvre",
        email: ['elodie.darcy@ateliers-dupont.fr'],
        phone: ['04 72 00 00 00', '06 12 34 56 78'],
        organization: ['Ateliers Dupont SARL'],
        role: 'Chargée de projets',
        place: ['Lyon'],
        extras: [address('12 rue de la République, 69002 Lyon')],
      }),
    );
  });

  it('in Portuguese has small words in the name', () => {
    const text = lines(`
      Com os melhores cumprimentos,
      Ana Sofia da Silva
      Diretora de Design
      Casa Tipográfica, Lda.
      Rua do Ouro, 1 - 2º Esq.
      1100-060 Lisboa
      Telem.: 912 345 678 | Tel: +351 21 000 00 00
      ana.silva@casa.example`);
    expect(read(text)).toEqual(
      cardOf({
        name: 'Ana Sofia da Silva',
        email: ['ana.silva@casa.example'],
        phone: ['912 345 678', '+351 21 000 00 00'],
        organization: ['Casa Tipográfica, Lda.'],
        role: 'Diretora de Design',
        place: ['Lisboa'],
        extras: [address('Rua do Ouro, 1, 2º Esq., 1100-060 Lisboa')],
      }),
    );
  });

  it('in Japanese has full-width signs, and the name in Latin letters beside it', () => {
    const text = lines(`
      いつもお世話になっております。
      よろしくお願いいたします。
      ------------------------------
      株式会社サンプル
      営業部\u3000部長
      山田\u3000太郎（Taro Yamada）
      〒100-0001\u3000東京都千代田区千代田１−１
      ＴＥＬ：０３−１２３４−５６７８\u3000ＦＡＸ：０３−１２３４−５６７９
      携帯：090-1234-5678
      E-mail: t.yamada@sample.co.jp`);
    expect(read(text)).toEqual(
      cardOf({
        name: '山田 太郎',
        aliases: ['Taro Yamada'],
        email: ['t.yamada@sample.co.jp'],
        phone: ['03-1234-5678', '090-1234-5678'],
        organization: ['株式会社サンプル'],
        role: '営業部 部長',
        place: ['東京都'],
        extras: [address('〒100-0001 東京都千代田区千代田1-1'), fax('03-1234-5679')],
      }),
    );
  });

  it('in English stands below a letter, and above what a phone adds', () => {
    const text = lines(`
      Hi Maria,
      thanks for the chat yesterday! See you on 2026-11-05 at The Mill.

      Best regards,
      Bo Lee (he/him)
      Senior Engineer at Rust Works Inc.
      San Francisco, CA 94105
      M: (415) 555-2671 ext. 12 | linkedin.com/in/bo-lee
      bo@rustworks.io

      Sent from my iPhone`);
    expect(read(text)).toEqual(
      cardOf({
        name: 'Bo Lee',
        email: ['bo@rustworks.io'],
        phone: ['(415) 555-2671 ext. 12'],
        url: ['linkedin.com/in/bo-lee'],
        organization: ['Rust Works Inc.'],
        role: 'Senior Engineer',
        place: ['San Francisco'],
        extras: [address('San Francisco, CA 94105')],
      }),
    );
  });

  it('in capitals has a degree behind the name, and a role with a comma', () => {
    const text = lines(`
      JANE Q. DOE, PhD
      Vice President, Business Development
      Acme Corporation
      O 555-123-4567 | C 555.987.6543 | F 555-000-1111`);
    expect(read(text)).toEqual(
      cardOf({
        name: 'JANE Q. DOE',
        phone: ['555-123-4567', '555.987.6543'],
        organization: ['Acme Corporation'],
        role: 'Vice President, Business Development',
        extras: [fax('555-000-1111')],
      }),
    );
  });

  it.each([
    [
      'Russian',
      'С уважением,\nИван Петров\nМенеджер по продажам\nООО «Ромашка»\nТел.: +7 (495) 123-45-67',
      ['Иван Петров', 'Менеджер по продажам', 'ООО «Ромашка»', '+7 (495) 123-45-67'],
    ],
    [
      'Chinese',
      '王小明\n高级工程师\n北京样例科技有限公司\n手机：138 0013 8000',
      ['王小明', '高级工程师', '北京样例科技有限公司', '138 0013 8000'],
    ],
    [
      'Arabic',
      'مع تحياتي\nمحمد الأحمد\nشركة المثال\nهاتف: +٩٦٦ ٥٠ ١٢٣ ٤٥٦٧',
      ['محمد الأحمد', null, 'شركة المثال', '+966 50 123 4567'],
    ],
  ])('in %s is read', (_, text, [name, role, organization, phone]) => {
    expect(read(text)).toMatchObject({
      name,
      role,
      organization: [organization],
      phone: [phone],
    });
  });
});

describe('the name in a text', () => {
  it.each([
    ['the writer of a message', 'Ana Silva <ana.silva@x.example>', 'Ana Silva'],
    ['family first, in a header', 'From: "Silva, Ana" <asilva@x.example>', 'Ana Silva'],
    ['what a label says', 'Name: Ana Silva\nCompany: Casa', 'Ana Silva'],
    ['the one that the address has', 'Casa Nova\nBo Lee\nbo.lee@x.example', 'Bo Lee'],
    ['a first name that is the address', 'ana\nana@casa.example', 'ana'],
    ['made of an address', 'ana.silva@x.example', 'Ana Silva'],
    ['made of a profile', 'https://www.linkedin.com/in/ana-silva-1a2b3c/', 'Ana Silva'],
    ['no word of a site', 'info@casa.example\nwww.casa-nova.example', 'info@casa.example'],
    ['a role aside', 'Maria Rossi, Head of Marketing, Studio Rossi', 'Maria Rossi'],
  ])('is %s', (_, text, name) => {
    expect(read(text)).toMatchObject({ name });
  });
});

describe('the place in a text', () => {
  it.each([
    ['a town alone on its line', 'Marta Nowak\nProduct Designer\nKraków', 'Kraków'],
    ['a town before its country', "Samuel O'Brien\nDublin, Ireland", 'Dublin'],
    ['any town before a country', 'Salvador Dalí\nCadaqués, Spain', 'Cadaqués'],
    ['a town before its state', 'Jo Park\nAnn Arbor, MI', 'Ann Arbor'],
    ['a town with its state behind a line', 'Washington Luiz\nSão Paulo - SP', 'São Paulo'],
    ['an area, as networks have it', 'Bo Lee · Greater Boston Area', 'Boston'],
    ['what somebody is based in', 'Ilse de Vries\nBased in Utrecht, The Netherlands', 'Utrecht'],
    ['behind what somebody does', 'Lena Fischer\nArchitektin in Wien', 'Wien'],
    ['behind the name', 'Ana Silva, Lisbon', 'Lisbon'],
    ['behind the organization', 'Tom Becker\nAcme GmbH, Berlin', 'Berlin'],
    ['in an address on one line', 'Ana Ortiz\nC/ Mayor 5, 2ºB, 28013 Madrid', 'Madrid'],
    ['in letters without capitals', 'Yuki Tanaka\n大阪市', '大阪市'],
    ['a country', 'Malta Vella\nMalta', 'Malta'],
  ])('is %s', (_, text, place) => {
    expect(read(text)).toMatchObject({ place: [place] });
  });

  it('is no organization, and no part of the name', () => {
    expect(read('Liam Chen\nBerlin')).toEqual(cardOf({ name: 'Liam Chen', place: ['Berlin'] }));
    expect(read('Ana Silva, Lisbon')).toEqual(cardOf({ name: 'Ana Silva', place: ['Lisbon'] }));
  });

  it.each([
    ['Austin\naustin@example.com', { name: 'Austin', place: [] }],
    ['Chelsea Clinton\nNew York', { name: 'Chelsea Clinton', place: ['New York'] }],
    ["Georgia O'Keeffe\nSanta Fe, NM", { name: "Georgia O'Keeffe", place: ['Santa Fe'] }],
    // Of a firm's offices it is nobody's home that stands in each.
    ['Ana Silva\nLisboa\nBerlin\nLondon', { name: 'Ana Silva', place: ['Lisboa'] }],
    ['Berlin\nAna Silva\nLisboa', { name: 'Ana Silva', place: ['Lisboa'] }],
    [
      'Lincoln Park, IL / Lincoln\nlincoln@example.com',
      { name: 'Lincoln', place: ['Lincoln Park'] },
    ],
    ['Silva, Ana', { name: 'Ana Silva', place: [] }],
    ['Jane Doe, MA\nEditor', { name: 'Jane Doe', place: [] }],
    [
      'München Klinik gGmbH\nEva Ulm\nUlm',
      { name: 'Eva Ulm', place: ['Ulm'], organization: ['München Klinik gGmbH'] },
    ],
    ['Anna Schmidt\nUniversität Hamburg', { place: [], organization: ['Universität Hamburg'] }],
  ])('is not looked for in a name, a degree or an organization: %j', (text, card) => {
    expect(read(text)).toMatchObject(card);
  });

  it('leaves the organization to what is one', () => {
    const text = 'Nguyễn Thị Mai\nCông ty TNHH Hoa Sen\nHà Nội';
    expect(read(text)).toMatchObject({ organization: ['Công ty TNHH Hoa Sen'], place: ['Hà Nội'] });
    const firm = '山田 太郎\n株式会社サンプル 営業部 部長';
    expect(read(firm)).toMatchObject({ organization: ['株式会社サンプル'], role: '営業部 部長' });
  });
});

describe('a number in a text', () => {
  it.each([
    ['a day', 'Ana Silva\n2026-11-05 and 05.11.2026'],
    ['an order', 'Ana Silva\nOrder 1234567'],
    ['an account', 'Ana Silva\nIBAN DE89 3704 0044 0532 0130 00'],
    ['of a tax office', 'Ana Silva\nNIF: 123 456 789'],
    ['a postal code', 'Ana Silva\nSão Paulo, 01310-100'],
  ])('is no phone where it is %s', (_, text) => {
    expect(read(text)).toMatchObject({ name: 'Ana Silva', phone: [] });
  });
});

describe('any text', () => {
  it.each(['', '  \n ', 'the quick brown fox jumps over the lazy dog'])(
    'is no card without contact details: %j',
    (text) => {
      expect(read(text)).toBe('it holds no contact details');
    },
  );

  it('is read to a limit only', () => {
    expect(read(`${'word '.repeat(5_000)}\nAna Silva\nana@x.org`)).toBe(
      'it holds no contact details',
    );
  });

  it.each(['a', '@', '.', ' ', '+1', '-', 'a@', '|', '(', 'Ab ', 'a.b', '\t', 'Tel', '0 '])(
    'is read where it is only this, over and over: %j',
    (part) => {
      const reading = readPastedText(part.repeat(20_000));
      expect(['card', 'unreadable']).toContain(reading.kind);
    },
  );

  it('writes a number on one line with single spaces', () => {
    expect(read('Ana Silva\nTel. 50667  50667')).toMatchObject({ phone: ['50667 50667'] });
  });

  it.each(['Ana Silva, Head of Design , Casa Nova', 'Ana Silva\nHead of Design , Casa Nova'])(
    'takes no blank before a comma into a role: %j',
    (text) => {
      expect(read(`${text}\nana@x.org`)).toMatchObject({ role: 'Head of Design' });
    },
  );

  it('makes a card as cards are: on one line, trimmed, never empty', () => {
    const part = fc.constantFrom(
      ...['Ana', 'Silva', ' ', '\n', ', ', ' | ', '@', 'x.org', '+351 912 345 678', 'GmbH', ':'],
      ...['Tel', 'Head of', ' at ', '(', ')', '"', '山田', '太郎', '〒', '\u0000', '🦀', '50667 '],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part, { maxLength: 30 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (each) => {
        const card = read(each);
        if (typeof card === 'string') return;
        const { name, email, phone, url, organization, role, place, aliases } = card;
        const all = [name, ...email, ...phone, ...url, ...organization, ...place, ...aliases];
        for (const value of role === null ? all : [...all, role]) {
          expect(value).toBe(value.replace(/\s+/g, ' ').trim());
          expect(value).not.toBe('');
        }
      }),
      { numRuns: runs(2_000) },
    );
  });
});
