import { join } from 'node:path';
import { parse } from 'yaml';
import { splitNote } from '../../../src/core/notes/split-note';
import { noteFiles } from '../../../src/headless/note-files.mts';
import { readNoteFile } from '../../../src/headless/read-note-file.mts';

// A program of its own: what a program over a folder of notes does that hands the properties to a
// parser of YAML. It walks the folder, reads the files and parses the blocks, and makes nothing of
// them; ours reads most blocks without the parser, so it is not held against itself.
const [, , root = ''] = process.argv;
let read = 0;
for (const path of noteFiles(root)) {
  const file = readNoteFile(join(root, path));
  if (file.kind !== 'text') continue;
  const { block } = splitNote(file.text);
  try {
    if (block !== null) parse(file.text.slice(block.from, block.to));
    read++;
  } catch {
    // A block that is no YAML is read all the same.
  }
}
process.stdout.write(`${String(read)}\n`);
