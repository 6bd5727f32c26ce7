import { IMPORT_COMMAND } from '../../words/cards/program';
import { refused, type Command } from '../kit/command';

/** A file that the user names, whatever is in it. */
export type FileReading =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly reason: string };

/** Reads files other than notes. */
export interface FileSource {
  read(path: string): Promise<FileReading>;
}

/** The command for a host whose files are read so. */
export function importCommand(files: FileSource): Command {
  return {
    name: 'import',
    description: IMPORT_COMMAND.description,
    options: [
      { name: 'file', value: '<path>', description: IMPORT_COMMAND.options.file, isRequired: true },
      { name: 'met', value: '<YYYY-MM-DD>', description: IMPORT_COMMAND.options.met },
      { name: 'met-at', value: '<text>', description: IMPORT_COMMAND.options.metAt },
      { name: 'circle', value: '<text>', description: IMPORT_COMMAND.options.circle },
      {
        name: 'take-changes',
        value: null,
        description: IMPORT_COMMAND.options.takeChanges,
      },
      {
        name: 'encoding',
        value: '<name>',
        description: IMPORT_COMMAND.options.encoding,
      },
      { name: 'dry-run', value: null, description: IMPORT_COMMAND.options.dryRun },
    ],
    run: async (context, options) => {
      const file = await files.read(options['file'] ?? '');
      if (file.kind === 'refused') return refused(file.reason);
      const { importFile } = await import('./import-run');
      return importFile(context, file.bytes, options);
    },
  };
}
