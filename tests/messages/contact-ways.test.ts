import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  callAddress,
  mailAddresses,
  profileAddress,
  textAddress,
} from '../../src/messages/contact-ways';
import { personWith } from '../support/vault';

const withPhone = (phone: string) => personWith({ phone }).person;
const withUrl = (url: string) => personWith({ url }).person;

describe('the addresses of a person', () => {
  it('are those that are one each', () => {
    const email = ['at work', 'ana@example.org', 'a@b.c?bcc=x@y.z,d@e.f', ' bo@例え.jp '];
    expect(mailAddresses(personWith({ email }).person)).toEqual(['ana@example.org', 'bo@例え.jp']);
  });
});

describe('a number', () => {
  it.each([
    ['+351 912 345 678', 'tel:+351912345678'],
    ['00351 912-345-678', 'tel:+351912345678'],
    ['+44 (0)20 7946 0958', 'tel:+442079460958'],
    ['(020) 7946 0958', 'tel:02079460958'],
    ['Mobile: +49 30/901820', 'tel:+4930901820'],
    ['+1 555 010 9999 ext. 5', 'tel:+15550109999'],
    ['１２３４５', 'tel:12345'],
  ])('is dialled: %s', (phone, address) => {
    expect(callAddress(withPhone(phone))).toBe(address);
  });

  it.each(['ask Bo', '12', '+1234567890123456'])('is none: %s', (phone) => {
    expect(callAddress(withPhone(phone))).toBeNull();
  });

  it('starts a text message with the words of the draft', () => {
    expect(textAddress(withPhone('+351 912 345 678'), 'Olá & adeus')).toBe(
      'sms:+351912345678?body=Ol%C3%A1%20%26%20adeus',
    );
  });

  it('is digits and nothing else, whatever a note says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (phone) => {
        const { person } = personWith({});
        expect(callAddress({ ...person, phone: [phone] }) ?? 'tel:+123').toMatch(
          /^tel:\+?\d{3,15}$/,
        );
      }),
    );
  });
});

describe('a profile', () => {
  it.each([
    ['https://example.org/ana', 'https://example.org/ana'],
    ['linkedin.com/in/ana', 'https://linkedin.com/in/ana'],
    ['HTTP://example.org', 'HTTP://example.org'],
    ['https://例え.jp/ü?q=1', 'https://例え.jp/ü?q=1'],
  ])('is opened: %s', (url, address) => {
    expect(profileAddress(withUrl(url))).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'obsidian://open?vault=x',
    'https://example.org@evil.example\\x',
    'ftp://example.org/ana',
    'javascript:example.org',
    'my site',
    'https://a b.org',
  ])('is none: %s', (url) => {
    expect(profileAddress(withUrl(url))).toBeNull();
  });
});
