// Globs of the settings: as in VS Code's own (`*`, `?`, `**`, `{a,b}`, `[a-z]`), but a pattern without "/" matches in
// any folder and case does not matter: README.TXT is a readme. Extended globs, which can nest quantifiers,
// are off: a workspace's settings are not to be trusted with regular expressions.

import picomatch from "picomatch/posix";

const compiled = new Map<string, (path: string) => boolean>();

/** `path` with "/" between segments, relative to its folder or absolute. */
export function matchesGlob(pattern: string, path: string): boolean {
  let matches = compiled.get(pattern);
  if (!matches) {
    matches = compile(pattern);
    compiled.set(pattern, matches);
  }
  return matches(path.replace(/^\/+/, ""));
}

/** Never throws: a pattern that cannot be read matches nothing. */
function compile(pattern: string): (path: string) => boolean {
  try {
    const basename = !pattern.includes("/");
    return picomatch(pattern.replace(/^\/+/, ""), { nocase: true, dot: true, noextglob: true, basename });
  } catch {
    return () => false;
  }
}
