import { join } from 'node:path';
import { readFrontMatter } from '../../../src/core/notes/front-matter';
import { noteFiles } from '../../../src/headless/note-files.mts';
import { readNoteFile } from '../../../src/headless/read-note-file.mts';

// A program of its own: all that a program over a folder of notes cannot do without. It walks the
// folder, reads the files and parses the properties, and makes nothing of them.
const [, , root = ''] = process.argv;
let read = 0;
for (const path of noteFiles(root)) {
  const file = readNoteFile(join(root, path));
  if (file.kind === 'text' && readFrontMatter(file.text).kind === 'read') read++;
}
process.stdout.write(`${String(read)}\n`);
