import { describe, expect, it } from 'vitest';
import { temporaryVault } from '../support/temporary-vault';
import { note } from '../support/vault';

const ANA = 'People/Ana Silva.md';
const KNOWN = {
  met: '2026-11-19',
  'met-at': 'Web Summit',
  discussed: ['tea', 'variable fonts'],
  email: ['at work', 'ana@example.org'],
};

const ofAna = (properties: Readonly<Record<string, unknown>> = KNOWN) =>
  temporaryVault({ [ANA]: note(properties) });

describe('acquaint draft', () => {
  it('drafts the follow-up after meeting, which names the point discussed', async () => {
    expect(await ofAna().json('draft', 'name=ana silva', 'kind=follow-up')).toEqual({
      path: ANA,
      kind: 'follow-up',
      to: ['ana@example.org'],
      subject: 'Our talk about variable fonts',
      body: [
        'Hi Ana,',
        '',
        'It was good to meet you at Web Summit on Thursday 19 November.',
        '',
        'I enjoyed our conversation about variable fonts and would like to hear more.',
        '',
        'May I invite you for coffee or lunch in the coming weeks?',
        '',
        'Best wishes',
      ].join('\n'),
      mailto: expect.stringMatching(/^mailto:ana@example\.org\?subject=Our%20talk/),
      problems: [],
    });
  });

  it('refuses a follow-up without a point, says how to give one, and takes it', async () => {
    const vault = ofAna({ met: '2026-11-19' });
    const { code, out, error } = await vault.run('draft', 'name=Ana Silva');
    expect([code, out]).toEqual([1, '']);
    expect(error).toBe(
      'acquaint: the note of Ana Silva names no point you discussed, and a follow-up should; say point="…"\n',
    );
    const given = await vault.json('draft', 'name=Ana Silva', 'point=kerning');
    expect(given).toMatchObject({ kind: 'follow-up', subject: 'Our talk about kerning' });
  });

  it('prints a message for people, and writes nothing', async () => {
    const vault = ofAna();
    const before = vault.snapshot();
    const { out } = await vault.run('draft', 'name=Ana Silva', 'kind=lunch', 'lang=de');
    expect(out).toBe(
      [
        'To: ana@example.org',
        'Subject: Zusammen Mittag essen?',
        '',
        'Hallo Ana,',
        '',
        'ich würde dich gern zum Mittagessen einladen und mehr zum Thema variable fonts hören.',
        '',
        'Passt es dir am Montag, 23. November, um 12:30 Uhr oder am Dienstag, 24. November, um 12:30 Uhr? Ein anderer Termin geht auch.',
        '',
        'Viele Grüße',
        '',
      ].join('\n'),
    );
    expect(vault.snapshot()).toEqual(before);
  });

  it.each([
    ['pending', 'follow-up'],
    ['sent', 'nudge'],
    ['meeting', 'meeting'],
    ['connected', 'keep-in-touch'],
  ])('drafts for somebody %s what is next: %s', async (status, kind) => {
    const vault = ofAna({ ...KNOWN, 'follow-up-status': status });
    expect(await vault.json('draft', 'name=Ana Silva')).toMatchObject({ kind });
  });

  it('asks somebody who was only read so far to connect, on their page', async () => {
    const seen = {
      'follow-up-status': 'pending',
      url: 'https://github.com/anasilva',
      discussed: 'a parser for vCards',
      email: 'ana@example.org',
    };
    const vault = ofAna(seen);
    expect(await vault.json('draft', 'name=Ana Silva')).toEqual({
      path: ANA,
      kind: 'connect',
      to: ['https://github.com/anasilva'],
      subject: '',
      body: 'Hi Ana,\nI read with interest what you wrote about “a parser for vCards”. I would like to follow your work: shall we connect here?',
      mailto: null,
      problems: [],
    });
    const { out } = await vault.run('draft', 'name=Ana Silva', 'kind=connect', 'lang=pt');
    expect(out).toMatch(/^To: https:\/\/github\.com\/anasilva\n\nOlá, Ana,\nLi com interesse/);
  });

  it('says of a request to connect where it goes nowhere, names nothing, or is too long', async () => {
    const vault = temporaryVault({
      [ANA]: note({}),
      'Templates/Draft connect.md': `Hi\n${'x'.repeat(400)}`,
    });
    expect(await vault.json('draft', 'name=Ana Silva', 'kind=connect')).toMatchObject({
      problems: [
        'This mentions nothing they said. A request that does is more likely to be answered.',
        'Their note has no profile page: add it under url.',
        '403 characters: networks take 300.',
      ],
    });
  });

  it('wishes well on a birthday', async () => {
    const vault = ofAna({ ...KNOWN, birthday: '--11-20' });
    expect(await vault.json('draft', 'name=Ana Silva')).toMatchObject({
      kind: 'birthday',
      subject: 'Happy birthday, Ana!',
    });
  });

  it('says in words what to look at', async () => {
    const { email: _, ...rest } = KNOWN;
    const vault = temporaryVault({
      [ANA]: note(rest),
      'Templates/Draft follow-up.md': 'Dear {{name}}, {{weather}}!',
    });
    expect(await vault.json('draft', 'name=Ana Silva')).toMatchObject({
      to: [],
      body: 'Dear Ana Silva, {{weather}}!',
      problems: [
        'There is no email address in the note.',
        '{{weather}} is not a known placeholder. Replace it.',
      ],
    });
  });

  it('goes by the user’s settings: name, language, templates', async () => {
    const settings = { me: 'Kai Berg', draftLanguage: 'pt', templateFolder: 'T' };
    const vault = temporaryVault({
      [ANA]: note(KNOWN),
      '.obsidian/plugins/acquaint/data.json': JSON.stringify(settings),
      'T/Draft nudge.md': '---\nsubject: "{{discussed}}?"\n---\nHey {{first-name}}\n{{me}}\n',
      'T/Draft nudge de.md': 'Na?',
    });
    expect(await vault.json('draft', 'name=Ana Silva', 'kind=thanks')).toMatchObject({
      body: expect.stringMatching(/^Olá, Ana,[^]*\nCumprimentos\nKai Berg$/),
    });
    expect(await vault.json('draft', 'name=Ana Silva', 'kind=nudge')).toMatchObject({
      subject: 'variable fonts?',
      body: 'Hey Ana\nKai Berg',
    });
    expect(await vault.json('draft', 'name=Ana Silva', 'kind=nudge', 'lang=de')).toMatchObject({
      body: 'Na?',
    });
  });

  it('gives no address to click where the message is too long for one', async () => {
    const vault = ofAna({ ...KNOWN, discussed: 'x'.repeat(2000) });
    expect(await vault.json('draft', 'name=Ana Silva')).toMatchObject({ mailto: null });
  });

  it('takes no other kind', async () => {
    const { code, error } = await ofAna().run('draft', 'name=Ana Silva', 'kind=spam');
    expect(code).toBe(2);
    expect(error).toContain('kind=spam is not one of follow-up, coffee');
  });
});
