// The parts of the help that are prose: what to try first, and what the command promises.

export const MAIN_HELP = `
Try first:
  $ glossator annotate article.txt                  everything known of one article, as one JSON line
  $ glossator annotate news/ --out annotated.jsonl  a whole folder
  $ glossator formats                               what else can be written

glossator COMMAND --help tells more of a command.`;

export const ANNOTATE_HELP = `
Examples:
  $ glossator annotate seeds/
  $ glossator annotate 'news/**/*.txt' --format csv --out names.csv
  $ glossator annotate news/ --format brat --out brat/
  $ glossator annotate news/ --clean --out text/
  $ glossator annotate --stdin --workers 4 < articles.jsonl > annotated.jsonl

Records on standard input are {"id": "…", "text": "…", "date"?: "2022-02-23", "path"?: "…", "meta"?: …}.
Each gives exactly one line, in the same order, whatever --workers is. What cannot be annotated gives
{"schema":"glossator/1","id":…,"ok":false,"error":{"code":…,"message":…}} in its place. With --clean a record comes
back with the article's text in place of the page's.

Your own facts: glossator.offices.tsv in the current folder, or in --tables, adds or corrects terms of office;
glossator.names.tsv names.

Offsets are UTF-16 code units into the text as given. A date that the text states wins over --date.
Files appear whole or not at all; a file that Glossator did not write is replaced only with --force.

Exit: 0 done, 2 wrong usage or nothing to read, 3 more failures than allowed, 130 interrupted.`;

export const CHECK_HELP = `
Examples:
  $ glossator check news/
  $ glossator check news/ --format sarif --fail-on stale > glossator.sarif

Stale sidebars that somebody keeps stand in glossator.kept.tsv, in the current folder or in --tables.

Exit: 0 done, 1 there is what --fail-on names, 2 wrong usage or nothing to read, 3 more failures than allowed.`;

export const CONVERT_HELP = `
Examples:
  $ glossator convert --from jsonl --to csv annotated.jsonl --out names.csv
  $ glossator convert --from jsonl --to brat annotated.jsonl --texts news/ --out brat/

Records do not hold their text. It is looked for under the record's path or id, in --texts or else beside the
records and in the current folder, and taken only if it is the very text that was annotated.

Exit: 0 done, 2 wrong usage or nothing to read, 3 more failures than allowed.`;
