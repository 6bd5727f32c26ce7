import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/cards/kit/card';
import { cardsOfVCards } from '../../../src/cards/vcard/cards-of-vcards';
import { vCardFile } from './fixtures';

function readingsOf(text: string) {
  return cardsOfVCards(new TextEncoder().encode(text));
}

function cardWith(lines: string, version = '3.0'): Card {
  const text = `BEGIN:VCARD\nVERSION:${version}\n${lines}\nEND:VCARD`;
  const [reading] = readingsOf(text);
  if (reading?.kind !== 'card') throw new Error('There is no card.');
  return reading.card;
}

/** `label: value`, as a note would say it. */
function extrasWith(lines: string, version = '3.0'): string[] {
  const { extras } = cardWith(`FN:Ana\n${lines}`, version);
  return extras.map(({ label, value }) => `${label}: ${value}`);
}

describe('the name of a card', () => {
  it.each([
    ['the full name', 'N:Lee;Bo;;;\nFN:Bo Lee, PhD\nEMAIL:b@x.org', 'Bo Lee, PhD'],
    ['its parts', 'N:Lee;Bo;J.;Dr.;Jr.\nFN:\nEMAIL:b@x.org', 'Dr. Bo J. Lee Jr.'],
    ['another name', 'NICKNAME:Bobo\nORG:Acme', 'Bobo'],
    ['the organization', 'ORG:Acme;Sales\nEMAIL:b@x.org', 'Acme'],
    ['the address', 'EMAIL:b@x.org\nTEL:1', 'b@x.org'],
    ['the number', 'TEL:+1 555', '+1 555'],
  ])('is %s where there is no better', (_, lines, name) => {
    expect(cardWith(lines).name).toBe(name);
  });

  it('has its parts', () => {
    expect(cardWith('FN:x\nN:Lee;Bo;J.\\, K.;Dr.;Jr.').parts).toEqual({
      given: 'Bo',
      additional: 'J., K.',
      family: 'Lee',
      prefix: 'Dr.',
      suffix: 'Jr.',
    });
  });

  it('has no parts where the parts say nothing', () => {
    expect(cardWith('FN:Bo Lee\nN:;;;;').parts).toBeNull();
  });
});

describe('the properties of a card', () => {
  it('are read into the fields of a card', () => {
    const card = cardWith(
      [
        ...['FN:Ana Silva', 'FN:Ana Souza', 'NICKNAME:Aninha,Nana', 'X-ANDROID-CUSTOM:'],
        ...['X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Ani;1;;;;;;;;;;;;;'],
        ...[
          'ORG:Acme;Design',
          'ORG:Moinho',
          'TITLE:Designer',
          'CATEGORIES:Mill,myContacts,Fair\\, Porto',
        ],
        ...['NOTE:one\\ntwo', 'NOTE:three', 'UID:urn:uuid:1', 'URL:http\\://x.example'],
        ...['X-SOCIALPROFILE;TYPE=linkedin:https://linkedin.com/in/ana', 'URL:http://x.example'],
      ].join('\n'),
    );
    expect(card).toMatchObject({
      name: 'Ana Silva',
      aliases: ['Ana Souza', 'Aninha', 'Nana', 'Ani'],
      organization: ['Acme', 'Moinho'],
      role: 'Designer',
      circle: ['Mill', 'Fair, Porto'],
      note: 'one\ntwo\n\nthree',
      uid: 'urn:uuid:1',
      url: ['http://x.example', 'https://linkedin.com/in/ana'],
    });
  });

  it.each([
    ['vCard 2.1', 'TEL:1\nTEL;PREF:2'],
    ['vCard 3.0', 'TEL:1\nTEL;TYPE=cell,pref:2'],
    ['vCard 4.0', 'TEL;PREF=50:1\nTEL;PREF=1:2'],
  ])('come first where %s prefers them', (_, lines) => {
    expect(cardWith(lines).phone).toEqual(['2', '1']);
  });

  it('are numbers and addresses without a scheme', () => {
    const card = cardWith('TEL;VALUE=uri:tel:+1-418;ext=2\nEMAIL:mailto:a@x.org', '4.0');
    expect([card.phone, card.email]).toEqual([['+1-418 ext. 2'], ['a@x.org']]);
  });

  it('are no numbers of machines that nobody answers', () => {
    const lines = 'TEL;TYPE=WORK,FAX:1\nTEL;PAGER:2\nTEL;CELL:3';
    expect(cardWith(lines).phone).toEqual(['3']);
    expect(extrasWith(lines)).toEqual(['Fax (work): 1', 'Pager: 2', 'Phone (cell): 3']);
  });
});

describe('an address', () => {
  it.each([
    ['the town', 'ADR:;;Rua X 1;Lisboa;LX;1000;Portugal', 'Lisboa'],
    ['the region', 'ADR:;;;;Azores;;Portugal', 'Azores'],
    ['the country', 'ADR:;;;;;;Portugal', 'Portugal'],
  ])('says the place: %s', (_, line, place) => {
    expect(cardWith(`FN:Ana\n${line}`).place).toEqual([place]);
  });

  it('is kept as a whole, on one line, with what kind it is', () => {
    expect(
      extrasWith('ADR;TYPE=home,pref:;2nd floor;Rua X 1\\, back\\nyard,;Lisboa;;1000;'),
    ).toEqual(['Address (home): 2nd floor, Rua X 1, back, yard, Lisboa, 1000']);
  });

  it('has the label that somebody gave it', () => {
    const lines = 'item1.ADR;TYPE=home:;;Hill 2;Faro;;;\nitem1.X-ABLabel:_$!<SummerHouse>!$_';
    expect(extrasWith(lines)).toEqual(['Address (Summer house): Hill 2, Faro']);
  });

  it('is no more than a place where it says no more', () => {
    expect(extrasWith('ADR:;;;Lisboa;;;')).toEqual([]);
  });

  it('is read off the envelope where it has no parts', () => {
    const label = 'LABEL;HOME;ENCODING=QUOTED-PRINTABLE:Hill 2=0D=0AFaro';
    expect(extrasWith(label, '2.1')).toEqual(['Address (home): Hill 2, Faro']);
    expect(extrasWith(`${label}\nADR;HOME:;;Hill 2;Faro;;;`, '2.1')).toEqual([
      'Address (home): Hill 2, Faro',
    ]);
    expect(extrasWith('ADR;LABEL="Hill 2^nFaro":;;;;;;', '4.0')).toEqual(['Address: Hill 2, Faro']);
  });
});

describe('a birthday', () => {
  it.each([
    ['19990417', '1999-04-17'],
    ['1999-04-17', '1999-04-17'],
    ['1999-04-17T23:30:00-11:00', '1999-04-17'],
    ['19990417T000000Z', '1999-04-17'],
    ['--0417', '--04-17'],
    ['--04-17', '--04-17'],
    ['--0229', '--02-29'],
  ])('written %s is %s', (written, birthday) => {
    expect(cardWith(`FN:Ana\nBDAY:${written}`).birthday).toBe(birthday);
  });

  it('has no year where Apple’s programs put their own', () => {
    const { birthday } = cardWith('FN:Ana\nBDAY;X-APPLE-OMIT-YEAR=1604:1604-04-17');
    expect(birthday).toBe('--04-17');
  });

  it.each(['1999', '1999-04', '---17', 'circa 1800', '19723101'])(
    'written %s is no day, and kept as it is',
    (written) => {
      expect(cardWith(`FN:Ana\nBDAY:${written}`).birthday).toBeNull();
      expect(extrasWith(`BDAY:${written}`)).toEqual([`Birthday: ${written}`]);
    },
  );
});

describe('a picture', () => {
  it('is of the kind that its first bytes tell, not of the one that the card says', () => {
    const { photo } = cardWith('FN:Ana\nPHOTO;ENCODING=b;TYPE=JPEG:iVBORw0KGgo=');
    expect(photo).toEqual({
      mediaType: 'image/png',
      bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    });
  });

  it('is only told of where it is an address, or of a kind that notes do not show', () => {
    expect(extrasWith('PHOTO;VALUE=uri:https://x.example/a.jpg')).toEqual([
      'Photo: https://x.example/a.jpg',
    ]);
    expect(extrasWith('PHOTO;ENCODING=b;TYPE=BMP:Qk0AAAA=')).toEqual([
      'Photo (bmp): in a format that cannot be kept',
    ]);
  });
});

describe('what else a card says', () => {
  it.each([
    ['ANNIVERSARY:20090808T1430-0500', '2009-08-08'],
    ['ANNIVERSARY:--0605', '--06-05'],
    ['X-EVOLUTION-ANNIVERSARY:2011-01-02', '2011-01-02'],
    ['i.X-ABDATE:2019-07-07\ni.X-ABLabel:_$!<Anniversary>!$_', '2019-07-07'],
  ])('%s is the anniversary, and no line of text', (lines, day) => {
    const [reading] = cardsOfVCards(
      new TextEncoder().encode(`BEGIN:VCARD\nVERSION:3.0\nFN:Ana\n${lines}\nEND:VCARD\n`),
    );
    expect(reading).toMatchObject({ card: { own: { anniversary: [day] }, extras: [] } });
  });

  it.each([
    ['ORG:Acme;Design;Type', 'Department: Design, Type'],
    ['TITLE:Designer\nROLE:Mentor', 'Role: Mentor'],
    ['ANNIVERSARY:in May', 'Anniversary: in May'],
    ['X-EVOLUTION-SPOUSE:Bo', 'Spouse: Bo'],
    ['X-ABDATE:20190707\n', 'Date: 2019-07-07'],
    ['i.X-ABRELATEDNAMES:Bo\ni.X-ABLabel:mill owner', 'mill owner: Bo'],
    ['i.X-ABRELATEDNAMES:20240131\ni.X-ABLabel:key', 'key: 20240131'],
    ['TEL;TYPE="home,fax":1', 'Fax (home): 1'],
    ['RELATED;TYPE=friend;VALUE=text:Bo', 'Friend: Bo'],
    ['IMPP;X-SERVICE-TYPE=Skype:skype:ana', 'Skype: ana'],
    ['IMPP:xmpp:ana@x.org', 'Xmpp: ana@x.org'],
    ['X-AIM:ana', 'AIM: ana'],
    ['X-SOCIALPROFILE;TYPE=twitter:x-apple:ana', 'Twitter: ana'],
    ['X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Bo;1;;;', 'Related: Bo'],
    ['HOBBY;LEVEL=high:sailing', 'Hobby: sailing'],
    ['KEY;ENCODING=b:AAAA', 'KEY: AAAA'],
    ['X-MINE;ENCODING=b:AAAA', 'Mine: data that a note cannot show, not kept'],
    ['some words', 'Line that cannot be read: some words'],
  ])('%s is kept in words', (lines, extra) => {
    expect(extrasWith(lines)).toEqual([extra]);
  });

  it.each([
    'PRODID:x\nREV:20190707\nVERSION:3.0\nCLASS:PUBLIC',
    'X-ABUID:1\nX-MS-OL-DESIGN:<card/>\nX-COUCHDB-UUID:1\nX-ETAG:1',
    'NOTE:\nTEL:\nX-SPOUSE:',
  ])('%j is left out: it is for programs, or nothing', (lines) => {
    expect(extrasWith(lines)).toEqual([]);
  });

  it('is said once where the card says it twice', () => {
    expect(extrasWith('X-SPOUSE:Bo\nX-EVOLUTION-SPOUSE:Bo')).toEqual(['Spouse: Bo']);
  });
});

describe('a card that cannot be read', () => {
  it('is named with its place and the reason, and the others are read', () => {
    const readings = readingsOf(
      'BEGIN:VCARD\nKIND:group\nFN:Team\nEND:VCARD\n' +
        'BEGIN:VCARD\nNOTE:x\nEND:VCARD\nBEGIN:VCARD\nFN:Ana\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0',
    );
    expect(readings).toMatchObject([
      { where: 'card 1', reason: 'it is a group of contacts' },
      { where: 'card 2', reason: 'it has neither a name nor an address' },
      { where: 'card 3', card: { name: 'Ana' } },
      { where: 'card 4', reason: 'it is cut off before it names anybody' },
    ]);
  });

  it('only in part is read and named', () => {
    expect(cardsOfVCards(vCardFile('fk-Cropped_2_1.vcf'))).toMatchObject([
      { kind: 'card', where: 'card 1', card: { name: 'Maxl', organization: ['Firma'] } },
      {
        kind: 'unreadable',
        where: 'card 1',
        reason: 'its end is missing; what came before has been read',
      },
    ]);
  });

  it('is none in a file without cards', () => {
    expect(cardsOfVCards(vCardFile('fk-Empty.vcf'))).toEqual([]);
  });
});
