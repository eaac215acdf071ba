// The form of trained models' files: lines of text that say source, licence and how it was trained, an empty line,
// then signed bytes. One form, so that what a file was made from can be read in any editor.

const LF = 10;

/** The bytes after the first empty line; none if there is no empty line. */
export function modelBody(file: Uint8Array): Int8Array {
  for (let i = 1; i < file.length; i++)
    if (file[i] === LF && file[i - 1] === LF)
      return new Int8Array(file.buffer, file.byteOffset + i + 1, file.length - i - 1);
  return new Int8Array(0);
}
