// What one client's session has: its documents, settings and workspace folders, the project that answers, and the
// background work. Follows the protocol's life cycle; knowledge is loaded after the handshake and requests wait for it.

import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  MessageType,
  ShowMessageNotification,
  type TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { engineWith, Project, TOO_LARGE } from "../features/project";
import type { Knowledge } from "../knowledge/knowledge";
import { Analyses } from "./analyses";
import { Indexer } from "./indexer";
import { EventsNews } from "./eventsNews";
import type { ClientOptions, Figures } from "./protocol";
import { Publisher } from "./publisher";
import { readSettings, type Settings } from "./settings";
import { WorkspaceTables } from "./workspaceTables";

/** As for problems: marks that flicker at every letter help nobody. @source publisher.ts */
const TYPING_MS = 400;

export class Session {
  readonly project: Promise<Project>;
  readonly analyses: Analyses;
  /** False for editors that show hovers as they are. */
  readsMarkdown = true;
  /** True for clients with the command that keeps a sidebar. */
  keepsSidebars = false;
  /** True for clients with the command that says who somebody is. */
  decidesIdentities = false;
  private readonly shipped: Promise<Knowledge>;
  private tables: WorkspaceTables | null = null;
  private tableTimer: NodeJS.Timeout | undefined;
  private index: Indexer | null = null;
  private indexed: Promise<void> | null = null;
  private publisher: Publisher | null = null;
  private begun: () => void = () => undefined;
  private readyMs: number | null = null;
  private pullsSettings = false;
  private settings: Settings = readSettings(null);
  private folders: readonly string[] = [];
  private followsFolders = false;
  private news: EventsNews | null = null;

  constructor(
    private readonly connection: Connection,
    private readonly documents: TextDocuments<TextDocument>,
    loadKnowledge: () => Promise<Knowledge>,
  ) {
    const started = performance.now();
    const handshake = new Promise<void>((resolve) => {
      this.begun = resolve;
    });
    this.shipped = handshake.then(loadKnowledge);
    this.project = this.shipped.then(async (knowledge) => {
      const project = new Project(engineWith(knowledge));
      project.settings = { ...this.settings, folders: this.folders };
      await this.tables?.into(project, knowledge);
      this.readyMs = performance.now() - started;
      return project;
    });
    this.project.catch((error: unknown) => {
      this.tell(MessageType.Error, `Glossator cannot read its knowledge: ${String(error)}`);
    });
    this.analyses = new Analyses(documents, this.project);
  }

  get indexer(): Indexer {
    if (!this.index) throw new Error("not initialized");
    return this.index;
  }

  initialize({ capabilities, initializationOptions, workspaceFolders }: InitializeParams): void {
    const options = (initializationOptions ?? {}) as ClientOptions;
    this.readsMarkdown = capabilities.textDocument?.hover?.contentFormat?.includes("markdown") ?? false;
    this.pullsSettings = capabilities.workspace?.configuration === true;
    this.folders = (workspaceFolders ?? []).map(({ uri }) => uri);
    this.keepsSidebars = options.keepsSidebars === true;
    this.decidesIdentities = options.decidesIdentities === true;
    this.tables = new WorkspaceTables(this.connection, {
      readsFiles: options.readsFiles === true,
      folders: () => this.folders,
      openText: (uri) => this.documents.get(uri)?.getText(),
    });
    this.index = new Indexer(this.connection, this.project, {
      readsFiles: options.readsFiles === true,
      maxFiles: () => this.settings.maxFiles,
      isOpen: (uri) => this.documents.get(uri) !== undefined,
      progress: capabilities.window?.workDoneProgress === true,
    });
    this.publisher = new Publisher(this.connection, this.analyses, {
      project: this.project,
      showsStatus: options.showsStatus === true,
      onSource: () => void this.indexOnce(),
    });
    if (options.showsEvents === true) {
      const news = new EventsNews(this.connection, () => this.indexer.busy);
      this.news = news;
      void this.project.then((project) => (project.corpus.onChange = news.tell));
    }
    this.followsFolders = capabilities.workspace?.workspaceFolders === true;
    this.follow(this.publisher, this.index);
  }

  /** After the handshake: settings first, then everything that waits for the project. */
  async begin(): Promise<void> {
    if (this.pullsSettings) await this.pullSettings();
    if (this.followsFolders)
      this.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        this.folders = [...this.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        void this.configure();
      });
    this.begun();
  }

  private async pullSettings(): Promise<void> {
    try {
      await this.connection.client.register(DidChangeConfigurationNotification.type, { section: "glossator" });
      this.settings = readSettings(await this.connection.workspace.getConfiguration("glossator"));
    } catch (error) {
      this.connection.console.warn(`Settings cannot be read, so the defaults hold: ${String(error)}`);
    }
  }

  async figures(): Promise<Figures> {
    const ready = this.readyMs === null ? null : await this.project;
    return { readyMs: this.readyMs, documents: ready?.corpus.size ?? 0, indexing: this.indexer.busy };
  }

  dispose(): void {
    clearTimeout(this.tableTimer);
    this.news?.dispose();
    this.publisher?.dispose();
  }

  /** A notification: `connection.window` would send a request, which a client may not know. */
  private tell(type: MessageType, message: string): void {
    void this.connection.sendNotification(ShowMessageNotification.type, { type, message });
  }

  private follow(publisher: Publisher, indexer: Indexer): void {
    this.documents.onDidChangeContent(({ document: { uri } }) => {
      this.analyses.touch(uri);
      publisher.changed(uri);
      this.tableChanged(uri, TYPING_MS);
    });
    this.documents.onDidOpen(({ document }) => {
      if (document.getText().length > TOO_LARGE)
        this.tell(MessageType.Warning, "Glossator does not read files over 20 MB; cut them into articles first.");
    });
    this.documents.onDidClose(({ document: { uri } }) => {
      publisher.closed(uri);
      this.analyses.forget(uri);
      this.tableChanged(uri, 0);
      void this.project.then((project) => {
        project.close(uri);
        return indexer.read(uri);
      });
    });
    this.connection.onDidChangeWatchedFiles(({ changes }) => {
      indexer.filesChanged(changes);
      for (const { uri } of changes) this.tableChanged(uri, 0);
    });
    this.connection.onDidChangeConfiguration(({ settings }: { settings: unknown }) => {
      void this.settingsChanged(settings);
    });
  }

  /** Indexes the workspace; once that is done, other documents may testify of the open ones. */
  private async indexOnce(): Promise<void> {
    const indexing = this.indexer.start();
    if (this.indexed === indexing) return;
    this.indexed = indexing;
    await indexing;
    for (const { uri } of this.documents.all()) this.publisher?.opened(uri);
  }

  /** If the document is one of the workspace's tables, takes in what it says once nothing changes for a while. */
  private tableChanged(uri: string, pause: number): void {
    if (!this.tables?.isTable(uri)) return;
    clearTimeout(this.tableTimer);
    this.tableTimer = setTimeout(() => {
      this.configure().catch((error: unknown) => {
        this.connection.console.error(`Tables changed, but were not read again: ${String(error)}`);
      });
    }, pause);
  }

  private async settingsChanged(pushed: unknown): Promise<void> {
    const section: unknown = this.pullsSettings
      ? await this.connection.workspace.getConfiguration("glossator")
      : (pushed as { glossator?: unknown } | null)?.glossator;
    this.settings = readSettings(section);
    await this.configure();
  }

  /** Other settings may change which documents count, other tables what is said of them: says everything again. */
  private async configure(): Promise<void> {
    const project = await this.project;
    project.settings = { ...this.settings, folders: this.folders };
    await this.tables?.into(project, await this.shipped);
    for (const { uri } of this.documents.all()) this.publisher?.opened(uri);
    await this.indexer.again();
  }
}
