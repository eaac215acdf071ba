import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { Stop } from "../../scripts/processes.mjs";
import { fetchPackage } from "../../scripts/setup/fetchPackage.mjs";
import { temporaryFolder } from "./temporary.mjs";

const sha512 = (bytes) => `sha512-${createHash("sha512").update(bytes).digest("base64")}`;

/** A package of one file, as a registry keeps it. */
function archive() {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, "package"));
  writeFileSync(path.join(folder, "package/package.json"), '{"name":"tiny","version":"1.0.0"}');
  writeFileSync(path.join(folder, "package/hello.txt"), "hello");
  spawnSync("tar", ["-czf", "tiny.tgz", "package"], { cwd: folder });
  return readFileSync(path.join(folder, "tiny.tgz"));
}

describe("fetching a package", () => {
  const tarball = archive();
  const before = { ...process.env };
  let registry;
  beforeEach(async () => {
    registry = createServer(({ url }, response) => {
      if (url?.endsWith(".tgz")) return response.end(tarball);
      const dist = { tarball: `${process.env.npm_config_registry}/tiny.tgz`, integrity: sha512(tarball) };
      return response.end(
        JSON.stringify({ name: "tiny", versions: { "1.0.0": { name: "tiny", version: "1.0.0", dist } } }),
      );
    }).listen(0, "127.0.0.1");
    await once(registry, "listening");
    process.env.npm_config_registry = `http://127.0.0.1:${/** @type {import("node:net").AddressInfo} */ (registry.address()).port}`;
    process.env.npm_config_cache = temporaryFolder();
    process.env.npm_config_fetch_retries = "0";
  });
  afterEach(() => {
    registry.close();
    process.env = { ...before };
  });
  const tiny = (integrity) => ({ name: "tiny", version: "1.0.0", integrity });

  it("leaves its files in the folder", async () => {
    const folder = path.join(temporaryFolder(), "tiny-1.0.0");
    await fetchPackage(tiny(sha512(tarball)), folder);
    assert.equal(readFileSync(path.join(folder, "hello.txt"), "utf8"), "hello");
    assert.deepEqual(readdirSync(path.dirname(folder)), ["tiny-1.0.0"]);
  });

  it("refuses another archive than the pinned one, and leaves nothing", async () => {
    const folder = path.join(temporaryFolder(), "tiny-1.0.0");
    await assert.rejects(fetchPackage(tiny(sha512("another")), folder), /tiny@1\.0\.0 has the checksum sha512-/);
    assert.deepEqual(readdirSync(path.dirname(folder)), []);
  });

  it("leaves nothing when it is not completed", async () => {
    const folder = path.join(temporaryFolder(), "tiny-1.0.0");
    const fail = async () => {
      throw new Stop("The modules could not be installed.");
    };
    await assert.rejects(fetchPackage(tiny(sha512(tarball)), folder, fail), /could not be installed/);
    assert.deepEqual(readdirSync(path.dirname(folder)), []);
  });

  it("says in one line that the registry is out of reach", async () => {
    registry.close();
    const folder = path.join(temporaryFolder(), "tiny-1.0.0");
    await assert.rejects(fetchPackage(tiny(sha512(tarball)), folder), {
      message: "tiny@1.0.0 could not be fetched: the npm registry cannot be reached (ECONNREFUSED)",
    });
  });
});
