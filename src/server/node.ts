// The language server as a Node program over standard input and output. Nothing else may be written to standard
// output while it runs; the process ends with its client.

import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { loadKnowledge } from "../knowledge/knowledge";
import { serve } from "./connection";

/** Serves the client at the other end of stdin and stdout: `glossator lsp --stdio`. */
export function startStdioServer(): void {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  // One odd answer of a client must not end everybody's session.
  process.on("unhandledRejection", (error) => {
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  });
  serve(connection, loadKnowledge);
}
