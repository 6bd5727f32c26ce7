import type { ReadingFault } from '../core/notes/fault';
import type { NoteFacts, PropertyLink, ResolvedLink } from '../core/notes/note-facts';
import { readFrontMatter } from '../core/notes/front-matter';
import { splitNote } from '../core/notes/split-note';
import type { PropertyTable } from '../core/people/properties';
import { linksInProperties } from '../core/people/property-links';
import { readBody } from './body-facts.mts';
import type { LinkResolver } from './link-resolver.mts';
import type { FileText } from './read-note-file.mts';

function unreadable(path: string, fault: ReadingFault): NoteFacts {
  return {
    path,
    properties: {},
    propertyLinks: [],
    bodyLinks: [],
    bodyTags: [],
    unreadable: fault,
  };
}

/** A note's text as facts, its links resolved. */
export function readFacts(
  path: string,
  file: FileText,
  { resolve, table }: { resolve: LinkResolver; table: PropertyTable },
): NoteFacts {
  if (file.kind === 'unreadable') return unreadable(path, file.fault);
  const { text } = file;
  const front = readFrontMatter(text);
  const properties = front.kind === 'read' ? front.properties : {};
  const body = readBody(text.slice(splitNote(text).bodyFrom));
  const resolved = ({ linkpath }: { linkpath: string }): ResolvedLink => ({
    linkpath,
    target: resolve(linkpath, path),
  });
  const propertyLinks: PropertyLink[] = linksInProperties(
    properties,
    table,
    ({ linkpath, text }, key, isPlainText) => ({
      linkpath,
      target: resolve(linkpath, path),
      key,
      text,
      isPlainText,
    }),
  );
  return {
    path,
    properties,
    propertyLinks,
    bodyLinks: body.links.map((link) => ({ ...resolved(link), text: link.text })),
    bodyTags: body.tags,
    unreadable: front.kind === 'read' ? body.fault : front.fault,
  };
}
