import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/core/notes/front-matter';
import { fillTemplate } from '../../../src/core/people/fill-template';
import { day } from '../../support/vault';

function fill(template: string, name = 'Zoë Park'): string {
  return fillTemplate(template, { name, date: day('2026-11-20') });
}

describe('a template', () => {
  it('takes the name and the day wherever it asks for them', () => {
    expect(fill('# {{title}}\n{{ Name }} since {{date}}\n')).toBe(
      '# Zoë Park\nZoë Park since 2026-11-20\n',
    );
  });

  it('keeps the placeholders of other tools', () => {
    const text = '{{date:YYYY}} {{time}} <% tp.file.title %> {{titles}}\n';
    expect(fill(text)).toBe(text);
  });

  it('takes the place of a whole property, which YAML would read as a group', () => {
    const text = fill('---\naliases:\n  - {{name}}\nmade: {{date}}\n---\n');
    expect(text).toBe('---\naliases:\n  - Zoë Park\nmade: 2026-11-20\n---\n');
  });

  it('quotes a name in a property where it would be read as something else', () => {
    const name = 'Yes: "the" #1';
    const text = fill('---\nname: {{name}}\nother: "{{title}}"\r\n---\n', name);
    expect(readFrontMatter(text)).toMatchObject({ properties: { name, other: name } });
  });

  it('is taken as it stands where it has no properties', () => {
    expect(fill('- {{name}}\n', 'a: b')).toBe('- a: b\n');
  });

  it('takes a name with signs that stand for something in a replacement', () => {
    expect(fill('{{name}}', '$& $1')).toBe('$& $1');
  });
});
