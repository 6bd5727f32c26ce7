import type { BlockFault } from '../core/notes/fault';
import { readFrontMatter } from '../core/notes/front-matter';
import { readText } from '../core/notes/property-value';
import { splitNote } from '../core/notes/split-note';
import { yamlScalar } from '../core/notes/yaml-scalar';
import type { DraftWords } from '../words/messages/draft-words';
import type { DraftKind } from '../words/messages/messages';

/** A message before what is known of the person is put in. */
export interface MessageTemplate {
  readonly subject: string;
  readonly body: string;
}

/** Why a note is no template: by its length, its property `subject`, or all its properties. */
export type TemplateFault = 'too-long' | 'subject-unread' | BlockFault;

export type TemplateReading =
  | { readonly kind: 'read'; readonly template: MessageTemplate }
  | { readonly kind: 'unreadable'; readonly fault: TemplateFault };

/** Characters of a template: more is no message, and would be slow to fill. */
const MAX_TEMPLATE = 20_000;

/** The recipient of a message, as far as its words depend on them. */
interface Recipient {
  /** Whether they are greeted by title and family name. */
  readonly isFormal?: boolean;
  /** Whether one has met them; a request to connect says so. */
  readonly isMet?: boolean;
}

/** The message that is there without any template of the user's. */
export function builtInTemplate(
  kind: DraftKind,
  words: DraftWords,
  { isFormal = false, isMet = false }: Recipient = {},
): MessageTemplate {
  const { greeting, messages, connectAfterMeeting } = isFormal ? words.formal : words;
  const [subject, ...paragraphs] = messages[kind];
  if (kind === 'connect') {
    const said = isMet ? connectAfterMeeting : paragraphs.join(' ');
    // Without a closing: networks take few characters, and leave out empty lines.
    return { subject, body: `${greeting}\n${said}\n{{me}}` };
  }
  const parts = [greeting, ...paragraphs, `${words.closing}\n{{me}}`];
  return { subject, body: parts.join('\n\n') };
}

/** The template in a note; its subject is a property, and the built-in one if it has none. */
export function readTemplate(text: string, builtIn: MessageTemplate): TemplateReading {
  if (text.length > MAX_TEMPLATE) return { kind: 'unreadable', fault: 'too-long' };
  const matter = readFrontMatter(text);
  if (matter.kind === 'unreadable') return matter;
  const subject = readText(matter.properties['subject']);
  if (subject.kind === 'unreadable') return { kind: 'unreadable', fault: 'subject-unread' };
  const body = text.slice(splitNote(text).bodyFrom);
  return {
    kind: 'read',
    template: {
      subject: subject.kind === 'read' ? subject.value : builtIn.subject,
      body: body.trim() === '' ? builtIn.body : body,
    },
  };
}

/** The note that is a template. */
export function templateNote({ subject, body }: MessageTemplate): string {
  return `---\nsubject: ${yamlScalar(subject)}\n---\n${body}\n`;
}
