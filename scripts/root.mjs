// Where this checkout is; every script works from any current folder.
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "..");
export const inRoot = (...parts) => path.join(root, ...parts);
/** Downloads for tests and for opening the seeds; git-ignored, safe to delete. */
export const downloads = inRoot(".vscode-test");
