import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardOf, type Card, type CardReading } from '../../../src/cards/kit/card';
import { readQrPayload } from '../../../src/cards/qr/read-qr-payload';

function readVCards(text: string): CardReading[] {
  return text.includes('FN:')
    ? [{ kind: 'card', card: cardOf({ name: 'From the vCard' }), where: 'card 1' }]
    : [];
}

function read(text: string): Card | string {
  const reading = readQrPayload(text, readVCards);
  expect(reading.where).toBe('QR code');
  return reading.kind === 'card' ? reading.card : reading.reason;
}

const NOTHING = 'it holds no contact details';

describe('the payload of a QR code', () => {
  it('is a MeCard, with all it can have', () => {
    const text =
      'MECARD:N:Doe,John;SOUND:ドウ;NICKNAME:Johnny;TEL:+15551234567;TEL-AV:5550000;' +
      'EMAIL:john@x.org;URL:https\\://x.org/a;ORG:Casa;TITLE:Designer;BDAY:19700310;' +
      'ADR:,,1 Main St,Springfield,IL,62704,USA;NOTE:Likes tea\\; and\\\\or coffee;;';
    expect(read(text)).toEqual(
      cardOf({
        name: 'John Doe',
        parts: { given: 'John', additional: '', family: 'Doe', prefix: '', suffix: '' },
        aliases: ['Johnny'],
        email: ['john@x.org'],
        phone: ['+15551234567', '5550000'],
        url: ['https://x.org/a'],
        organization: ['Casa'],
        role: 'Designer',
        place: ['Springfield'],
        birthday: '1970-03-10',
        note: 'Likes tea; and\\or coffee',
        extras: [
          { label: 'Address', value: '1 Main St, Springfield, IL, 62704, USA' },
          { label: 'Reading of the name', value: 'ドウ' },
        ],
      }),
    );
  });

  it('is a MeCard that leaves out what it should not', () => {
    expect(read('mecard:n:Ana Silva\r\n;url:http://x.org:80/a;bday:soon')).toMatchObject({
      name: 'Ana Silva',
      url: ['http://x.org:80/a'],
      extras: [{ label: 'Birthday', value: 'soon' }],
    });
  });

  it('is a BizCard', () => {
    const text =
      'BIZCARD:N:Sean;X:Owen;T:Engineer;C:Casa;A:76 9th Avenue;B:+12125551212;F:5550;E:s@x.org;;';
    expect(read(text)).toMatchObject({
      name: 'Sean Owen',
      email: ['s@x.org'],
      phone: ['+12125551212'],
      organization: ['Casa'],
      role: 'Engineer',
      extras: [
        { label: 'Address', value: '76 9th Avenue' },
        { label: 'Fax', value: '5550' },
      ],
    });
  });

  it('is a vCard, which others read', () => {
    expect(read('BEGIN:VCARD\nFN:Ana\nEND:VCARD')).toMatchObject({ name: 'From the vCard' });
    expect(read('BEGIN:VCARD\nEND:VCARD')).toBe(NOTHING);
  });

  it.each([
    ['https://www.linkedin.com/in/ana-silva', 'Ana Silva'],
    ['mailto:ana.silva@x.org', 'Ana Silva'],
    ['tel:+351912345678', '+351912345678'],
  ])('is an address: %s', (text, name) => {
    expect(read(text)).toMatchObject({ name });
  });

  it.each(['', 'WIFI:S:Casa Nova;P:secret;;', 'MECARD:;;', 'BEGIN:VEVENT\nSUMMARY:Design Evening'])(
    'holds nobody: %s',
    (text) => {
      expect(read(text)).toBe(NOTHING);
    },
  );

  it('is some answer, whatever it is', () => {
    const part = fc.constantFrom(...'MECARD: BIZCARD: N: TEL: ADR: ; , : \\ \n Ana 1'.split(' '));
    const text = fc.array(part).map((parts) => `MECARD:${parts.join('')}`);
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (each) => {
        const card = read(each);
        expect(typeof card === 'string' || card.name !== '').toBe(true);
      }),
    );
  });
});
