import { describe, expect, it } from 'vitest';
import { fieldRows } from '../../support/tables';

const NOTHING_OF_THE_PROGRAM = expect.not.arrayContaining([
  expect.stringMatching(/SMTP|Normal|Privat: Aus|Keine Angabe|Non spécifié/),
]);

describe('a table of a program in another language', () => {
  it('of a German router has three phones of one person', () => {
    expect(fieldRows('04/02-speedport.csv')).toMatchObject([
      {
        name: 'Jutta Beispiel',
        phone: ['030 5550101', '030 5550102', '0151 5550103'],
        birthday: '1971-03-24',
        place: ['Berlin'],
        lines: ['Address: Musterweg 4, 10115 Berlin'],
      },
      { name: 'Änne Muster', phone: ['0151 5550199'], lines: [] },
    ]);
  });

  it('of French Outlook has its e-mail and site, and loses nothing', () => {
    expect(fieldRows('04/30-outlook-fr.csv')).toMatchObject([
      {
        name: 'Mireille Exemple',
        email: ['mireille@exemple.example'],
        url: ['https://papeterie.example'],
        phone: ['04 55 50 01 01', '04 55 50 01 02', '04 55 50 01 04', '06 55 50 01 05'],
        organization: ['Papeterie Fictive'],
        role: 'Relieuse',
        birthday: null,
        circle: ['Salon', 'Reliure'],
        lines: [
          'Address (work): 1 rue du Test, 69001 Lyon, Rhône, France',
          'Address (home): 2 rue du Repos, 69100 Villeurbanne',
          'Titre: Mme',
          'Anniversaire: 07/03/1985',
          'Télécopie (bureau): 04 55 50 01 03',
          'Service: Ateliers',
          'Conjoint(e): Paul',
        ],
      },
    ]);
  });

  it('of French Thunderbird has the parts of the birthday in columns without a word of it', () => {
    expect(fieldRows('04/31-thunderbird-fr.csv')).toMatchObject([
      {
        email: ['mireille@exemple.example', 'm2@exemple.example'],
        phone: ['04 55 50 01 01', '04 55 50 01 04', '06 55 50 01 05'],
        birthday: '1985-03-07',
        lines: [
          'Address (home): 2 rue du Repos, 69100 Villeurbanne, Rhône',
          'Address (work): 1 rue du Test',
          'Fax: 04 55 50 01 03',
          'Service: Ateliers',
        ],
      },
    ]);
  });

  it('of German Outlook keeps the assistant apart, and two streets', () => {
    const rows = fieldRows('04/32-outlook-de.csv');
    expect(rows).toMatchObject([
      {
        email: ['jutta@muster.example', 'j2@muster.example'],
        phone: ['030 5550101', '030 5550102', '0331 555104', '0151 5550105', '030 5550100'],
        birthday: '1971-03-24',
        lines: [
          'Address (work): Musterweg 4, 10115 Berlin, Deutschland',
          'Address (home): Ruheweg 2, 14467 Potsdam, Deutschland',
          'Anrede: Frau',
          'Fax geschäftlich: 030 5550103',
          'Abteilung: Satz',
          'Telefon Assistent: 030 5550109',
          'Name Assistent: Otto Hilf',
        ],
      },
    ]);
  });

  it.each(['04/32-outlook-de.csv', '04/30-outlook-fr.csv', '04/35-outlook-nl.csv'])(
    'leaves out what the program writes for itself: %s',
    (file) => {
      expect(fieldRows(file)).toMatchObject([{ lines: NOTHING_OF_THE_PROGRAM }]);
    },
  );

  it.each([
    ['04/33-thunderbird-de.csv', ['jutta@muster.example', 'j2@muster.example'], '1971-03-24'],
    ['04/34-thunderbird-ru.csv', ['ivan@primer.example', 'i2@primer.example'], '1985-03-07'],
    ['04/35-outlook-nl.csv', ['sanne@voorbeeld.example'], null],
    ['04/36-outlook-it.csv', ['chiara@esempio.example'], null],
    ['04/37-outlook-ja.csv', ['hanako@kaku.example'], '1985-03-07'],
    ['06/04-thunderbird-ja.csv', ['hanako@example.jp'], '1985-03-07'],
  ])('has the addresses and the whole birthday: %s', (file, email, birthday) => {
    expect(fieldRows(file)).toMatchObject([{ email, birthday }]);
  });

  it.each([
    ['04/34-thunderbird-ru.csv', ['+7 495 555-01-01', '+7 495 555-01-02', '+7 900 555-01-05']],
    ['04/36-outlook-it.csv', ['02 5550 0101', '333 555 0105']],
    ['04/37-outlook-ja.csv', ['03-5555-0101', '090-5555-0103']],
  ])('has the phones, and no fax among them: %s', (file, phone) => {
    expect(fieldRows(file)).toMatchObject([{ phone }]);
  });
});

describe('what belongs to the company', () => {
  it.each(['05/08-hubspot.csv', '05/09-apollo.csv', '05/10-zoho.csv'])(
    'is not the person’s, and its name alone is the organization: %s',
    (file) => {
      for (const row of fieldRows(file)) {
        expect(row).toMatchObject({ organization: ['Kestrel Violins'] });
      }
    },
  );

  it('is kept as lines: switchboard and page', () => {
    expect(fieldRows('05/09-apollo.csv')[0]).toMatchObject({
      phone: ['+12025550105'],
      url: ['http://www.linkedin.com/in/mira-kestrel-example', 'https://kestrel.example'],
      lines: expect.arrayContaining([
        'Corporate Phone: +12025550100',
        'Company Phone: +12025550100',
        'Company Linkedin Url: http://www.linkedin.com/company/kestrel-example',
        'Company Address: 1 Work Sq, Cambridge, MA',
      ]),
    });
  });
});

describe('values in several columns', () => {
  it('make one birthday', () => {
    expect(fieldRows('06/01-thunderbird-en.csv')).toMatchObject([
      { name: 'Mira Kestrel', birthday: '1984-02-29' },
      { name: 'Ivo', birthday: '1990-11-05' },
    ]);
  });

  it('make one name, to which a suffix belongs and a title does not', () => {
    expect(fieldRows('07/11-outlook-suffix.csv')).toMatchObject([
      { name: 'Sam Reed Jr.', email: ['sam.jr@reed.example'], lines: ['Title: Dr.'] },
      { name: 'Sam Reed Sr.', email: ['sam.sr@reed.example'], lines: [] },
    ]);
  });
});

describe('a table without headings', () => {
  it('of addresses alone is read', () => {
    expect(fieldRows('18/03-emails-only.csv')).toMatchObject([
      { email: ['ana@example.org'] },
      { email: ['bo@example.net'] },
      { email: ['cy@example.com'] },
    ]);
  });

  it('is read by what its columns hold', () => {
    expect(fieldRows('18/60-noheader.csv')).toMatchObject([
      { name: 'Ana Test', email: ['ana@x.example'], phone: ['+49 30 5550101'] },
      { name: 'Bo Test', email: ['bo@x.example'], phone: ['+49 30 5550102'] },
    ]);
  });
});

describe('what another personal CRM knows', () => {
  it('of a meeting is kept as such', () => {
    expect(fieldRows('21/62-crm.csv')).toMatchObject([
      {
        birthday: '1999-04-17',
        own: { met: ['2026-11-05'], metAt: ['Lisbon fair'], lastContact: ['2026-11-20'] },
        lines: ['HOW WE MET: through Bo'],
      },
    ]);
    expect(fieldRows('21/63-monica.csv')).toMatchObject([
      { name: 'Ana Test', own: { met: ['2026-01-05'], cadence: ['30'] } },
    ]);
  });
});

describe('birthdays in one column', () => {
  it('are read in the words of any language, or kept as text', () => {
    const read = fieldRows('08/66-dates.csv').map((row) =>
      typeof row === 'string' ? row : (row.birthday ?? row.lines[0]),
    );
    const day = '1999-04-17';
    expect(read).toEqual([
      ...[day, day, day, '--04-17', '--04-17', '--04-17', 'Birthday: 17-Apr-99', day],
      ...['Birthday: 36267', '1999-05-17', '1999-12-17', '1999-03-17', '--04-17', day],
      // Both orders stand in this table: nobody knows which one this is.
      'Birthday: 05/04/1999',
    ]);
  });

  it('know a month by its name, and never by how a word begins', () => {
    expect(fieldRows('08/67-finnish.csv')).toMatchObject([
      { birthday: '1999-11-17' },
      { birthday: null, lines: ['Birthday: 17 marketing 1999'] },
    ]);
  });
});
