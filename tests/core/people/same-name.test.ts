import { describe, expect, it } from 'vitest';
import { namesakes } from '../../../src/core/people/same-name';
import { indexOf, note } from '../../support/vault';

const find = namesakes(
  indexOf({
    'People/Zoë Park.md': note({ aliases: ['Zo'] }),
    'People/bl.md': note({ name: 'Bo Lee' }),
  }).people(),
);

describe('somebody of the same name', () => {
  it('is found by name, alias or file, whatever the case and the accents', () => {
    expect(find(' zoe park ')?.path).toBe('People/Zoë Park.md');
    expect(find('ZO')?.path).toBe('People/Zoë Park.md');
    expect(find('BL')?.name).toBe('Bo Lee');
  });

  it('is nobody for a part of a name, or for none', () => {
    expect(find('Zoë')).toBeNull();
    expect(find(' ')).toBeNull();
  });
});
