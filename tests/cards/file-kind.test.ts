import { describe, expect, it } from 'vitest';
import { otherKind } from '../../src/cards/file-kind';

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

describe('a file that holds no cards', () => {
  it.each([
    ['x.ics', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n', 'calendar'],
    ['events', '\xef\xbb\xbfbegin:vcalendar\n', 'calendar'],
    ['x.eml', 'Return-Path: <a@x.org>\r\nFrom: A\r\nSubject: Hi\r\n\r\nHello', 'email'],
    ['x.txt', 'MIME-Version: 1.0\nDate: today\n\nHello', 'email'],
    ['all.mbox', 'From ana@x.org Thu Nov 19 10:00:00 2026\nSubject: x\n', 'mailbox'],
    ['x.json', '[{"name": "Ana"}]', 'json'],
    ['x.txt', '{ "people": [] }', 'json'],
    ['x.json', '["vcard", []]', 'json'],
    ['x.html', '<!DOCTYPE html><table><tr><td>Ana', 'web'],
    ['export.csv', '\n<html><body>Sign in', 'web'],
    ['x.xml', '<?xml version="1.0"?>\n<contacts>', 'xml'],
    ['x.svg', '<?xml version="1.0"?>\n<svg viewBox="0 0 1 1">', 'picture'],
    ['x.plist', '<?xml version="1.0"?>\n<!DOCTYPE plist PUBLIC>', 'plist'],
    ['x.ldif', 'version: 1\n\ndn: cn=Ana,dc=x\n', 'ldif'],
    ['x', '# LDIF\ndn:: Y249\n', 'ldif'],
    ['x.pdf', '%PDF-1.7', 'pdf'],
    ['x.rtf', '{\\rtf1', 'document'],
    ['x.xlsx', 'PK\x03\x04....[Content_Types].xml....xl/workbook.xml', 'spreadsheet'],
    ['x', 'PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 'spreadsheet'],
    ['x.docx', 'PK\x03\x04....word/document.xml', 'document'],
    ['x.zip', 'PK\x03\x04....contacts.vcf', 'archive'],
    ['x.csv.gz', '\x1f\x8b\x08', 'archive'],
    ['x.msg', '\xd0\xcf\x11\xe0\xa1\xb1', 'outlook'],
    ['x.pst', '!BDN', 'outlook'],
    ['x.xls', '\xd0\xcf\x11\xe0\xa1\xb1', 'spreadsheet'],
    ['x.sqlite', 'SQLite format 3\0', 'database'],
    ['ana.jpg', '\xff\xd8\xff\xe0', 'picture'],
    ['card', '\x89PNG\r\n', 'picture'],
    ['x.heic', '\0\0\0\x18ftypheic', 'picture'],
    ['x.mp4', '\0\0\0\x18ftypisom', 'media'],
    ['Ana.md', 'Ana, 912', 'note'],
    ['empty.vcf', '', 'empty'],
    ['blank.csv', '\xef\xbb\xbf \r\n', 'empty'],
    ['x.json', '\xff\xfe[\0{\0"\0', 'json'],
  ])('%s that starts with %j is told: %s', (name, text, kind) => {
    expect(otherKind(latin(text), name)).toBe(kind);
  });

  it.each([
    ['x.vcf', 'BEGIN:VCARD\nFN:Ana\nEND:VCARD'],
    ['x.json', 'BEGIN:VCARD\nFN:Ana\nEND:VCARD'],
    ['x.vcf', '\xff\xfeB\0E\0G\0I\0N\0:\0V\0C\0A\0R\0D\0'],
    ['x.csv', 'First Name,Last Name\nAna,Silva'],
    ['x.csv', 'From: Ana\nName,Email\n'],
    ['x.csv', 'Name;E-Mail\n[x];y'],
    ['x.txt', 'Ana Silva\nEmail: ana@x.org\nPhone: 912'],
    ['x', 'Subject,From,To\nx,y,z'],
  ])('is not %s that starts with %j', (name, text) => {
    expect(otherKind(latin(text), name)).toBeNull();
  });
});
