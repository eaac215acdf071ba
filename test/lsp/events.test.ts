// The events of the workspace, as a client asks for them.

import assert from "node:assert/strict";
import { EVENTS, EVENTS_CHANGED, type EventItem, type EventList } from "../../src/server/protocol";
import { MARKDOWN, TestClient } from "./client";

const LANGUAGE = "source-document";

const WIRE = `09:30 CET, March 4, 2024
OSLO (Fjord Wire) — Norwegian Prime Minister Siri Lund visited Bergen on March 1, her office said Monday.
Lund will travel to Tromso on March 12.
`;

const PAPER = `March 5, 2024
BERGEN (Coast Daily) — Prime Minister Siri Lund visited the harbour of Bergen on Friday.
The mayor thanked her for the new ferries, which are to sail from May on.
`;

describe("the events of a session", () => {
  let client: TestClient;
  let changes = 0;

  before(async () => {
    client = await TestClient.start({
      capabilities: MARKDOWN,
      initializationOptions: { showsEvents: true },
      prepare: (connection) => {
        connection.onNotification(EVENTS_CHANGED, () => {
          changes += 1;
        });
      },
    });
    await client.open("file:///w/wire.txt", WIRE, LANGUAGE);
    await client.open("file:///w/paper.txt", PAPER, LANGUAGE);
    for (const uri of ["file:///w/wire.txt", "file:///w/paper.txt"])
      await client.ask("textDocument/documentSymbol", uri);
  });

  after(async () => {
    assert.equal(await client.stop(), 0);
    assert.deepEqual(client.errors, []);
  });

  const events = (uri: string | null) => client.connection.sendRequest<EventList>(EVENTS, { uri });
  const files = ({ sources }: EventItem) => sources.map(({ uri }) => uri.split("/").at(-1));

  it("tell the visit once, with both files that report it, and where its word and sentence stand", async () => {
    const list = await events(null);
    const visit = list.events.find(({ label }) => label.includes("visited"))!;
    assert.equal(visit.when, "2024-03-01");
    assert.deepEqual(files(visit).sort(), ["paper.txt", "wire.txt"]);
    assert.ok(visit.entities.some((index) => list.entities[index]!.name === "Siri Lund"));
    const wire = visit.sources.find(({ uri }) => uri.endsWith("wire.txt"))!;
    const line = WIRE.split("\n")[wire.range.start.line]!;
    assert.equal(line.slice(wire.range.start.character, wire.range.end.character), "visited");
    assert.ok(line.slice(wire.sentence.start.character, wire.sentence.end.character).endsWith("said Monday."));
  });

  it("come in order of time, and say what is planned", async () => {
    const { events: all } = await events(null);
    const days = all.flatMap(({ earliest }) => earliest ?? []);
    assert.deepEqual(days, [...days].sort());
    assert.equal(all.find(({ label }) => label.includes("travel"))!.caveat, "planned");
  });

  it("are those of one file, if only it is asked for", async () => {
    const { events: own } = await events("file:///w/paper.txt");
    assert.ok(own.length > 0);
    assert.ok(own.every((event) => files(event).includes("paper.txt")));
    assert.deepEqual((await events("file:///w/nothing.txt")).events, []);
  });

  it("are announced when they change", async () => {
    const before = changes;
    await client.change("file:///w/wire.txt", 2, [{ text: WIRE.replace("March 12", "March 19") }]);
    for (const end = Date.now() + 20_000; changes === before && Date.now() < end;)
      await new Promise((resolve) => setTimeout(resolve, 50));
    assert.ok(changes > before);
    const travel = (await events(null)).events.find(({ label }) => label.includes("travel"))!;
    assert.equal(travel.when, "2024-03-19");
  });
});
