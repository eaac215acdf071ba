// Where a program is, as a shell would find it.
import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";

/** First executable file of that name on the PATH. */
export function findProgram(name) {
  const endings = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  return folders.flatMap((folder) => endings.map((end) => path.join(folder, name + end))).find(isExecutable);
}

export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
