// The wiring between the protocol and the features: who answers what. Decides nothing about documents.
// A request that was cancelled is answered as cancelled, never with an empty result; an error is logged and answers
// "nothing", so that one odd document never ends the session.

import {
  CodeActionTriggerKind,
  type CancellationToken,
  CodeActionKind,
  type Connection,
  type InitializeResult,
  LSPErrorCodes,
  type Position,
  ResponseError,
  TextDocuments,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { codeActions } from "../features/codeActions";
import { documentSymbols } from "../features/documentSymbols";
import { eventList } from "../features/events";
import { foldingRanges } from "../features/foldingRanges";
import { hover } from "../features/hover";
import { identityActions } from "../features/identityActions";
import { definition, documentHighlights, references } from "../features/occurrences";
import { plainText } from "../features/literalText";
import { LEGEND, semanticTokens } from "../features/semanticTokens";
import type { Surroundings } from "../features/surroundings";
import { workspaceSymbols } from "../features/workspaceSymbols";
import type { Knowledge } from "../knowledge/knowledge";
import type { AnnotatedDocument } from "../model";
import { Cancelled } from "./analyses";
import { exportDocument, exportFormats } from "./exporting";
import {
  type EventList,
  EVENTS,
  type EventsParams,
  EXPORT,
  EXPORT_FORMATS,
  type ExportParams,
  FIGURES,
  type Figures,
  REMOVALS,
  type RemovalsParams,
  SOURCE_DOCUMENT,
  SOURCE_DOCUMENTS,
  type SourceDocumentAnswer,
  SIDEBAR_DOCUMENTS,
} from "./protocol";
import { removalsIn } from "./removing";
import { Session } from "./session";

const CAPABILITIES: InitializeResult["capabilities"] = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  documentSymbolProvider: { label: "Glossator" },
  foldingRangeProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  semanticTokensProvider: { legend: LEGEND, full: true, range: true },
  documentHighlightProvider: true,
  referencesProvider: true,
  definitionProvider: true,
  workspaceSymbolProvider: true,
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

/** Serves one client until it goes. @param loadKnowledge called once, after the handshake */
export function serve(connection: Connection, loadKnowledge: () => Promise<Knowledge>): void {
  const documents = new TextDocuments(TextDocument);
  const session = new Session(connection, documents, loadKnowledge);
  connection.onInitialize((params): InitializeResult => {
    session.initialize(params);
    return { capabilities: CAPABILITIES, serverInfo: { name: "Glossator" } };
  });
  connection.onInitialized(() => void session.begin());
  connection.onShutdown(() => {
    session.dispose();
  });
  answerFeatures(connection, session);
  answerOwnRequests(connection, session);
  documents.listen(connection);
  connection.listen();
}

interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

type Feature<P, R> = (document: AnnotatedDocument, params: P, around: Surroundings, version: number) => R | Promise<R>;

function answerFeatures(connection: Connection, session: Session): void {
  /** For source documents only; others get null, and the editor's own ways stay in charge. */
  const answer =
    <P extends DocumentParams, R>(feature: Feature<P, R>) =>
    (params: P, token: CancellationToken): Promise<R | ResponseError | null> =>
      guarded(connection, async () => {
        const { uri } = params.textDocument;
        const analysis = await session.analyses.of(uri, token);
        if (!analysis?.document || !analysis.verdict.isSource) return null;
        const project = await session.project;
        const document = project.inCorpus(uri, analysis.document);
        return feature(document, params, { uri, corpus: project.corpus, kept: project.kept }, analysis.version);
      });
  type AtPosition = DocumentParams & { readonly position: Position };

  connection.onHover(
    answer((document, { position }: AtPosition, around) => {
      const found = hover(document, position, around);
      return found && session.readsMarkdown ? found : found && { ...found, contents: plainText(found.contents.value) };
    }),
  );
  connection.onDocumentSymbol(answer(documentSymbols));
  connection.onFoldingRanges(answer(foldingRanges));
  connection.onCodeAction(
    answer(async (document, { range, context: { diagnostics, triggerKind } }, around, version) => {
      const project = await session.project;
      const { uri } = around;
      const keepIn = session.keepsSidebars ? project.placeOf(uri) : null;
      const cures = codeActions(document, { uri, version, range, diagnostics, kept: project.kept, keepIn });
      // Asked for, not at every step of the cursor: a light bulb at each name would tire.
      if (!session.decidesIdentities || triggerKind === CodeActionTriggerKind.Automatic) return cures;
      return [...cures, ...identityActions(document, range.start, around, (id) => project.placeOf(id))];
    }),
  );
  connection.languages.semanticTokens.on(answer((document) => semanticTokens(document)));
  connection.languages.semanticTokens.onRange(answer((document, { range }) => semanticTokens(document, range)));
  connection.onDocumentHighlight(answer((document, { position }) => documentHighlights(document, position)));
  connection.onReferences(answer((document, { position }, around) => references(document, position, around)));
  connection.onDefinition(answer((document, { position }, around) => definition(document, position, around)));
  connection.onWorkspaceSymbol(({ query }) =>
    guarded(connection, async () => workspaceSymbols((await session.project).corpus, query)),
  );
}

function answerOwnRequests(connection: Connection, session: Session): void {
  connection.onRequest(SOURCE_DOCUMENT, ({ uri }: { uri: string }, token: CancellationToken) =>
    guarded(connection, async (): Promise<SourceDocumentAnswer> => {
      const analysis = await session.analyses.of(uri, token);
      return { uri, ...(analysis?.verdict ?? { isSource: false, why: "not open" }) };
    }),
  );
  connection.onRequest(SOURCE_DOCUMENTS, () =>
    guarded(connection, async () => {
      await session.indexer.start();
      return (await session.project).sourceDocuments();
    }),
  );
  connection.onRequest(SIDEBAR_DOCUMENTS, () =>
    guarded(connection, async () => {
      await session.indexer.start();
      return (await session.project).documentsWithSidebars();
    }),
  );
  connection.onRequest(REMOVALS, ({ uri, text }: RemovalsParams) =>
    guarded(connection, async () => removalsIn(await session.project, uri, text)),
  );
  connection.onRequest(EVENTS, ({ uri }: EventsParams) =>
    guarded(connection, async (): Promise<EventList> => {
      await session.indexer.start();
      return eventList((await session.project).corpus, uri);
    }),
  );
  connection.onRequest(EXPORT_FORMATS, () => exportFormats());
  connection.onRequest(EXPORT, async (params: ExportParams) => exportDocument(await session.project, params));
  connection.onRequest(FIGURES, (): Promise<Figures> => session.figures());
}

async function guarded<R>(connection: Connection, work: () => Promise<R>): Promise<R | ResponseError | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Cancelled) return new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return null;
  }
}
