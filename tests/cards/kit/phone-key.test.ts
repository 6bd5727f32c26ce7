import { describe, expect, it } from 'vitest';
import { phoneKeyFor } from '../../../src/cards/kit/phone-key';

describe('the key of a phone number', () => {
  it.each([
    ['+351 912 345 678', '+351912345678'],
    ['00351 912-345-678', '+351912345678'],
    ['tel:+351-912-345-678', '+351912345678'],
    ['+49 (0)30 1234567', '+49301234567'],
    ['+1 (555) 123-4567 ext. 12', '+15551234567;ext=12'],
  ])('needs no country where the number has one: %s', (text, key) => {
    expect(phoneKeyFor(null)(text)).toBe(key);
  });

  it.each([
    ['PT', '912 345 678', '+351912345678'],
    ['pt', '00 351 912 345 678', '+351912345678'],
    ['DE', '030 1234567', '+49301234567'],
    ['US', '(555) 123-4567', '+15551234567'],
    ['US', '011 351 912 345 678', '+351912345678'],
  ])('is that of the country %s: %s', (country, text, key) => {
    expect(phoneKeyFor(country)(text)).toBe(key);
  });

  it.each([
    [null, '912 345 678'],
    ['XX', '912 345 678'],
    ['US', '12345'],
    ['DE', '4711'],
    ['PT', 'call me'],
    ['PT', '+351 912 345 678 / +351 210 000 000'],
    ['PT', '9'.repeat(1000)],
    [null, ''],
  ])('is none for what cannot be dialled (country %s): %s', (country, text) => {
    expect(phoneKeyFor(country)(text)).toBeNull();
  });

  it('is the same when it is asked for again', () => {
    const phoneKey = phoneKeyFor('PT');
    expect([
      phoneKey('912 345 678'),
      phoneKey('912 345 678'),
      phoneKey('x'),
      phoneKey('x'),
    ]).toEqual(['+351912345678', '+351912345678', null, null]);
  });
});
