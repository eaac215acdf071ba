// Annotations of one document in one of the export formats. Where they go is the client's affair; the text is the
// client's too, so that offsets count in the file as it is on disk.

import { version } from "../../package.json";
import type { Project } from "../features/project";
import type { AnnotationFormat, Loss } from "../formats/format";
import { pairWithKnownText } from "../formats/pairWithText";
import { FORMATS, formatById } from "../formats/registry";
import { toRecord } from "../formats/toRecord";
import type { ExportAnswer, ExportFormat, ExportParams } from "./protocol";

export function exportFormats(): ExportFormat[] {
  return FORMATS.map(({ id, label, about, extension, shared, companions }) => ({
    ...{ id, label, about, extension },
    shared: shared && { open: shared.open, separator: shared.separator, close: shared.close },
    companions: companions.map(({ name, content }) => ({ name, content })),
  }));
}

/** @throws Error if there is no such format, or a span does not fit the text: better no file than a wrong one */
export function exportDocument(project: Project, params: ExportParams): ExportAnswer {
  const format = formatById(params.format);
  if (!format) throw new Error(`there is no format ${params.format}`);
  const document = project.annotateFile(params.uri, params.text);
  const record = toRecord(document, { id: params.id, engine: { version, knowledge: project.engine.fingerprint } });
  const pairing = pairWithKnownText(record, document.source);
  if ("problems" in pairing) throw new Error(`spans that do not fit the text: ${pairing.problems.join("; ")}`);
  return params.shared ? piece(format, pairing.document) : files(format, pairing.document);
}

type Paired = Parameters<AnnotationFormat["write"]>[0];

function files(format: AnnotationFormat, document: Paired): ExportAnswer {
  const written = format.write(document);
  return {
    files: written.files.map(({ name, content }) => ({ name, content })),
    piece: null,
    losses: written.losses.map(inWords),
  };
}

function piece(format: AnnotationFormat, document: Paired): ExportAnswer {
  if (!format.shared) throw new Error(`${format.label} cannot put all documents into one file`);
  const { content, losses } = format.shared.piece(document);
  return { files: [], piece: content, losses: losses.map(inWords) };
}

function inWords({ what, count }: Loss): string {
  return `${what} (${count})`;
}
