import type { NoteFacts } from '../../src/core/notes/note-facts';

/** All that facts say when they are asked, as plain data: some hosts work it out only then. */
export function plainFacts(facts: NoteFacts): NoteFacts {
  const { path, properties, propertyLinks, bodyLinks, bodyTags, unreadable } = facts;
  return {
    path,
    properties,
    propertyLinks: propertyLinks.map(({ key, linkpath, target, text, isPlainText }) => ({
      key,
      linkpath,
      target,
      text,
      isPlainText,
    })),
    bodyLinks: bodyLinks.map(({ linkpath, target, text = '' }) => ({ linkpath, target, text })),
    bodyTags,
    unreadable,
  };
}
