import { describe, expect, it } from 'vitest';
import { fieldsOf, tableRows } from '../../support/tables';

/** A table of one row. */
function table(...columns: readonly (readonly [heading: string, value: string])[]): string {
  const line = (at: 0 | 1): string => columns.map((column) => `"${column[at]}"`).join(';');
  return `${line(0)}\n${line(1)}\n`;
}

describe('headings in many languages', () => {
  it.each([
    ['Ad;Soyad;Ünvan;E-posta Adresi;Cep Telefonu;İş Telefonu;Şirket;Doğum Günü;Notlar', 'tr'],
    [
      'Imię;Nazwisko;Stanowisko;Adres e-mail;Telefon komórkowy;Telefon służbowy;Firma;Data urodzenia;Uwagi',
      'pl',
    ],
    [
      'Jméno;Příjmení;Pozice;E-mailová adresa;Mobilní telefon;Telefon do práce;Společnost;Datum narození;Poznámky',
      'cs',
    ],
    [
      'Etunimi;Sukunimi;Tehtävänimike;Sähköpostiosoite;Matkapuhelin;Työpuhelin;Yritys;Syntymäaika;Muistiinpanot',
      'fi',
    ],
    [
      'Förnamn;Efternamn;Befattning;E-postadress;Mobiltelefon;Telefon, arbete;Företag;Födelsedag;Anteckningar',
      'sv',
    ],
    [
      'Fornavn;Etternavn;Stilling;E-postadresse;Mobiltelefon;Telefon, arbeid;Firma;Fødselsdag;Notater',
      'nb',
    ],
    [
      'Fornavn;Efternavn;Jobtitel;E-mailadresse;Mobiltelefon;Arbejdstelefon;Virksomhed;Fødselsdag;Noter',
      'da',
    ],
    [
      "Ім'я;Прізвище;Посада;Електронна пошта;Мобільний телефон;Робочий телефон;Компанія;День народження;Нотатки",
      'uk',
    ],
    ['이름;성;직함;전자 메일 주소;휴대폰;근무처 전화;회사;생일;메모', 'ko'],
    ['名;姓;职务;电子邮件地址;手机;商务电话;公司;生日;备注', 'zh'],
    [
      'Nome;Apelido;Cargo;Endereço de correio eletrónico;Telemóvel;Telefone do trabalho;Empresa;Data de nascimento;Notas',
      'pt',
    ],
    [
      'Nombre;Apellidos;Puesto;Dirección de correo electrónico;Teléfono móvil;Teléfono del trabajo;Empresa;Cumpleaños;Notas',
      'es',
    ],
  ])('say the same: %s', (header) => {
    const values = 'Ana;Silva;Dr.;a@x.example;+49 30 555010;+49 30 555011;Casa;17.04.1985;hello';
    expect(tableRows(`${header}\n${values}\n`)).toMatchObject([
      {
        name: 'Ana Silva',
        email: ['a@x.example'],
        phone: ['+49 30 555010', '+49 30 555011'],
        organization: ['Casa'],
        birthday: '1985-04-17',
        note: 'hello',
      },
    ]);
  });

  it('are not needed where the values say what they are', () => {
    const rows = 'Kovács Anna,anna@pelda.example,+36 1 555 0101,https://pelda.example,101\n';
    expect(tableRows(`Név,Cím,Villám,Hely,Szám\n${rows}`)).toMatchObject([
      {
        name: 'Kovács Anna',
        email: ['anna@pelda.example'],
        phone: ['+36 1 555 0101'],
        url: ['https://pelda.example'],
        lines: ['Szám: 101'],
      },
    ]);
  });
});

describe('what is somebody else’s', () => {
  it.each([
    ['Spouse e-mail', 'rui@x.example'],
    ['Manager', 'bo@x.example'],
    ['Referred By', 'cy@x.example'],
    ['Contact owner email', 'owner@crm.example'],
    ['Asst. Phone', '+47 22 55 01 09'],
    ["Assistant's Phone", '+47 22 55 01 09'],
    ['Telefon Assistent', '030 5550109'],
    ['Company Phone', '+1 202 555 0100'],
    ['Company Address', '1 Work Sq'],
    ['Account ID', '001A'],
    ['Parent account', 'Holding'],
    ['Emergency contact phone', '+1 202 555 0100'],
    ['Organization - Address', 'Gatan 1'],
    ['Deal - Title', 'Big'],
    ['Geburtsort', 'Porto'],
  ])('is kept as a line: %s', (heading, value) => {
    const rows = tableRows(table(['Name', 'Ana'], [heading, value]));
    expect(rows).toMatchObject([
      {
        email: [],
        phone: [],
        organization: [],
        place: [],
        role: null,
        lines: [`${heading}: ${value}`],
      },
    ]);
  });
});

describe('numbers that are no phones', () => {
  it.each([
    ['Kundennummer', '0001234567'],
    ['IBAN', 'DE02120300000000202051'],
    ['Steuernummer', '012345678901'],
    ['Umsatz', '1234567890'],
    ['Erstellt', '2026-11-05'],
    ['Preis', '1.234.567,00'],
  ])('stay as text: %s', (heading, value) => {
    expect(tableRows(table(['Name', 'Ana'], [heading, value]))).toMatchObject([
      { phone: [], lines: [`${heading}: ${value}`] },
    ]);
  });
});

describe('no cell is dropped', () => {
  it('of several names, birthdays, roles and remarks beside an address', () => {
    const rows = tableRows(
      table(
        ...[['Display Name', 'Nani'] as const, ['First Name', 'Ana'] as const],
        ...[['Last Name', 'Silva'] as const, ['Job Title', 'Editor'] as const],
        ...[['Profession', 'Typist'] as const, ['Birthday', '17.04.1985'] as const],
        ...[['Date of birth', '18.04.1985'] as const, ['Twitter', '@ana'] as const],
        ...[['E-mail', 'a@x.example (old one)'] as const],
      ),
    );
    expect(rows).toMatchObject([
      {
        name: 'Nani',
        aliases: ['Ana Silva'],
        role: 'Editor',
        birthday: '1985-04-17',
        email: ['a@x.example'],
        lines: expect.arrayContaining([
          'Date of birth: 18.04.1985',
          'Profession: Typist',
          'E-mail: a@x.example (old one)',
          'Twitter: @ana',
        ]),
      },
    ]);
  });

  it('of parts of a birthday that make none', () => {
    const header = 'Name;Birth Year;Birth Month;Birth Day';
    expect(tableRows(`${header}\nAna;1985;3;7\nBo;1985;;7\nCy;;2;29\n`)).toMatchObject([
      { birthday: '1985-03-07', lines: [] },
      { birthday: null, lines: ['Birth Year: 1985', 'Birth Day: 7'] },
      { birthday: '--02-29', lines: [] },
    ]);
  });

  it('of a value that is too long for a line', () => {
    const long = 'word '.repeat(400).trim();
    expect(tableRows(table(['Name', 'Ana'], ['Lebenslauf', long]))).toMatchObject([
      { note: `Lebenslauf: ${long}`, lines: [] },
    ]);
  });

  it('of an address whose parts follow each other twice', () => {
    const header = 'Name;Street;Zip;City;Street;Zip;City';
    expect(tableRows(`${header}\nAna;Elm 1;02110;Boston;Oak 2;01970;Salem\n`)).toMatchObject([
      {
        place: ['Boston', 'Salem'],
        lines: ['Address: Elm 1, 02110 Boston', 'Address: Oak 2, 01970 Salem'],
      },
    ]);
  });
});

describe('a word that means a whole name or a part of it', () => {
  it.each([
    ['Nom;Téléphone', 'Ana Silva;030 555010', 'Ana Silva'],
    ['Nome;Cognome', 'Ana;Silva', 'Ana Silva'],
    ['Nome;Telefono', 'Ana Silva;030 555010', 'Ana Silva'],
    ['Name;Vorname', 'Silva;Ana', 'Ana Silva'],
    ['Vorname;Name', 'Ana;Ana Silva', 'Ana Silva'],
    ['이름;성', '지우;김', '김지우'],
    ['Name;Nachname', 'Ana;Silva', 'Ana Silva'],
  ])('is told by what else there is: %s', (header, row, name) => {
    expect(tableRows(`${header}\n${row}\n`)).toMatchObject([{ name }]);
  });
});

describe('the shape of a table', () => {
  it('may have no headings, and names in two columns', () => {
    expect(tableRows('Ana;Silva;ana.silva@x.example\nBo;Lee;bo.lee@x.example\n')).toMatchObject([
      { name: 'Ana Silva', email: ['ana.silva@x.example'] },
      { name: 'Bo Lee' },
    ]);
  });

  it('may have no headings, and a cell that is a word for a column', () => {
    const rows = tableRows('Ana Test,ana@x.example,Office\nBo Test,bo@x.example,Role\n');
    expect(rows).toMatchObject([{ name: 'Ana Test' }, { name: 'Bo Test' }]);
  });

  it('may have its headings in the third row, again in the middle, and a total', () => {
    const text =
      'Export,,\nof today,,\nName,Phone,Email\nAna,030 555010,a@x.org\nName,Phone,Email\nBo,,b@x.org\nTotal,2,\n';
    expect(tableRows(text)).toMatchObject([
      { name: 'Ana' },
      'it has the headings again',
      { name: 'Bo' },
      'it is the line with the total',
    ]);
  });

  it('may have more columns than headings', () => {
    expect(tableRows('Name,Email\nAna,a@x.org,tea\nBo,b@x.org,rum\n')).toMatchObject([
      { lines: ['Column 3: tea'] },
      { lines: ['Column 3: rum'] },
    ]);
  });

  it('has a person who is called like a total', () => {
    expect(tableRows('Name,Email\nSumma Cum,s@x.org\nTotal,t@x.org\n')).toMatchObject([
      { name: 'Summa Cum' },
      { name: 'Total' },
    ]);
  });
});

describe('columns of one kind', () => {
  it('of a phone book have phones under words that say only whose', () => {
    expect(
      fieldsOf(table(['Name', 'Ana'], ['Privat', '030 5550101'], ['Büro', '030 5550102'])),
    ).toEqual({
      Name: 'name',
      Privat: 'phone',
      Büro: 'phone',
    });
  });

  it('of days are read in the order that one of them shows', () => {
    const text = 'Name,First met,Last contact\nAna,11/05/2026,11/20/2026\n';
    expect(tableRows(text)).toMatchObject([
      { own: { met: ['2026-11-05'], lastContact: ['2026-11-20'] } },
    ]);
  });
});
