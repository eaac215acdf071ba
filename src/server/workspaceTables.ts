// The tables at the top of workspace folders (glossator.offices.tsv, glossator.kept.tsv and others): follows them on disk and while
// they are edited, tells what cannot be read at its place, and gives the project what they say. The server opens no file;
// where the client reads none for it, tables count while they are open.

import { type Connection, type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import { IDENTITIES_TABLE, readIdentities } from "../annotations/identities";
import { KEPT_TABLE, readKept } from "../annotations/keptSidebars";
import { SOURCE } from "../features/diagnostics";
import { engineWith, type Project } from "../features/project";
import type { Knowledge } from "../knowledge/knowledge";
import type { TableProblem } from "../knowledge/tsv";
import { type TableText, withWorkspaceTables, WORKSPACE_TABLES } from "../knowledge/workspaceTables";
import { type FileText, READ_FILE } from "./protocol";

export interface WorkspaceTablesOptions {
  readonly readsFiles: boolean;
  readonly folders: () => readonly string[];
  /** The text of an open document, or undefined. */
  readonly openText: (uri: string) => string | undefined;
}

export class WorkspaceTables {
  /** Tables whose problems the client shows. */
  private marked: readonly string[] = [];
  private taken = "";

  constructor(
    private readonly connection: Connection,
    private readonly options: WorkspaceTablesOptions,
  ) {}

  isTable(uri: string): boolean {
    return this.places().some((place) => place.uri === uri);
  }

  /** Reads all tables into the project; false if they say what they said before. */
  async into(project: Project, shipped: Knowledge): Promise<boolean> {
    const texts = await this.read();
    const now = JSON.stringify(texts);
    if (now === this.taken) return false;
    this.taken = now;
    const { knowledge, problems } = withWorkspaceTables(shipped, texts);
    const keeping = texts.filter(({ fileName }) => fileName === KEPT_TABLE);
    const kept = readKept(keeping.map(({ text }) => text));
    const deciding = texts.filter(({ fileName }) => fileName === IDENTITIES_TABLE);
    const decided = readIdentities(deciding.map(({ id, text }) => ({ folder: folderOf(id), text })));
    project.engine = engineWith(knowledge);
    project.kept = kept.kept;
    project.identities = decided.identities;
    await this.show(new Map([...problems, ...byId(keeping, kept.problems), ...byId(deciding, decided.problems)]));
    return true;
  }

  /** All tables that there are, open documents as they stand. */
  private async read(): Promise<TableText[]> {
    const texts = await Promise.all(
      this.places().map(async ({ uri, fileName }): Promise<TableText | null> => {
        const text = this.options.openText(uri) ?? (await this.onDisk(uri));
        return text === null ? null : { id: uri, fileName, text };
      }),
    );
    return texts.filter((table) => table !== null);
  }

  private async onDisk(uri: string): Promise<string | null> {
    if (!this.options.readsFiles) return null;
    const file = await this.connection.sendRequest<FileText>(READ_FILE, { uri });
    return "text" in file ? file.text : null;
  }

  /** Shows the problems of every table, and takes back those of tables that are no more. */
  private async show(problems: ReadonlyMap<string, readonly TableProblem[]>): Promise<void> {
    const gone = this.marked.filter((uri) => !problems.has(uri));
    this.marked = [...problems.keys()];
    for (const uri of gone) await this.connection.sendDiagnostics({ uri, diagnostics: [] });
    for (const [uri, found] of problems)
      await this.connection.sendDiagnostics({ uri, diagnostics: found.map(toDiagnostic) });
  }

  private places(): { uri: string; fileName: string }[] {
    const folders = this.options.folders().map((folder) => folder.replace(/\/$/, ""));
    return folders.flatMap((folder) =>
      [...WORKSPACE_TABLES, KEPT_TABLE, IDENTITIES_TABLE].map((fileName) => ({
        uri: `${folder}/${fileName}`,
        fileName,
      })),
    );
  }
}

function byId(tables: readonly TableText[], problems: readonly (readonly TableProblem[])[]) {
  return tables.map(({ id }, index) => [id, problems[index]!] as const);
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf("/"));
}

function toDiagnostic({ lineNumber, column, endColumn, message }: TableProblem): Diagnostic {
  const line = lineNumber - 1;
  return {
    range: { start: { line, character: column - 1 }, end: { line, character: endColumn - 1 } },
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    code: "table.row",
    message,
  };
}
