import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { inRoot } from "../../scripts/root.mjs";

const SERVER = `
  const server = require("node:http").createServer((_, response) => response.end("secret"));
  server.on("upgrade", (_, socket) => socket.end("HTTP/1.1 101 Switching Protocols\\r\\nUpgrade: x\\r\\nConnection: upgrade\\r\\n\\r\\n"));
  server.listen(0, "127.0.0.1", () => console.log(server.address().port));`;

describe("VS Code's server on this machine", () => {
  let server;
  let port;
  before(async () => {
    server = spawn(process.execPath, ["--require", inRoot("scripts/vscode/loopbackOnly.cjs"), "-e", SERVER]);
    [port] = await once(server.stdout, "data").then(([text]) => [Number(text)]);
  });
  after(() => server.kill());

  async function status(headers) {
    const asked = request({ port, host: "127.0.0.1", headers }).end();
    const [response] = await Promise.race([once(asked, "response"), once(asked, "upgrade")]);
    asked.destroy();
    return response.statusCode;
  }
  const connection = { Connection: "Upgrade", Upgrade: "websocket" };

  for (const host of ["127.0.0.1", "localhost:8080", "[::1]:8080"])
    it(`answers as ${host}`, async () => assert.equal(await status({ Host: host }), 200));

  for (const host of ["attacker.example", "127.0.0.1.attacker.example", "localhost.attacker.example:80"])
    it(`does not answer as ${host}`, async () => assert.equal(await status({ Host: host }), 403));

  it("lets its own page connect", async () => {
    const own = `127.0.0.1:${port}`;
    assert.equal(await status({ ...connection, Host: own, Origin: `http://${own}` }), 101);
  });

  for (const origin of ["https://attacker.example", "http://127.0.0.1:1", "null"])
    it(`does not let a page of ${origin} connect`, async () =>
      assert.equal(await status({ ...connection, Host: `127.0.0.1:${port}`, Origin: origin }), 403));
});
