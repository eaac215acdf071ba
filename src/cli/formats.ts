// `glossator formats`: what can be read and written.

import { FORMATS } from "../formats/registry";
import { writeToStdout } from "./output";

const UNITS = { "utf-16": "UTF-16 code units", "code-point": "code points", "utf-8-byte": "UTF-8 bytes" } as const;

export async function formatsCommand(): Promise<void> {
  const rows = FORMATS.map((format) => [
    format.id,
    format.readLine ? "read, write" : "write",
    format.extension,
    UNITS[format.unit],
    `${format.label}: ${format.about}`,
  ]);
  const table = [["format", "can", "file", "offsets in", "what it is"], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]!.length)));
  const lines = table.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
  await writeToStdout(`${lines.join("\n")}\n`);
}
