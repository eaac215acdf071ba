// The peers of the dates stage behind one shape: chrono-node, compromise-dates, Microsoft's recognizers. They are no dependency of the
// project: `npm run evaluate -- dates --install-peers` puts pinned versions into out/peers, and what is not there is left out of the table.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { chronoPeer } from "./peers/chrono";
import { compromisePeer } from "./peers/compromise";
import { microsoftPeer } from "./peers/microsoft";
import type { Peer } from "./peers/peer";

const PACKAGES = {
  "chrono-node": "2.10.3",
  "compromise-dates": "3.9.0",
  compromise: "14.17.0",
  "@microsoft/recognizers-text-date-time": "1.3.2",
} as const;

const FOLDER = path.resolve("out/peers");

export function installPeers(): void {
  mkdirSync(FOLDER, { recursive: true });
  if (!existsSync(path.join(FOLDER, "package.json")))
    writeFileSync(path.join(FOLDER, "package.json"), '{"private":true}\n');
  const wanted = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--save-exact", ...wanted], {
    cwd: FOLDER,
    stdio: "inherit",
  });
}

/** The peers that are installed, with name and version. */
export function installedPeers(): [string, Peer][] {
  const adapters: [keyof typeof PACKAGES, (load: NodeJS.Require) => Peer][] = [
    ["chrono-node", chronoPeer],
    ["compromise-dates", compromisePeer],
    ["@microsoft/recognizers-text-date-time", microsoftPeer],
  ];
  return adapters.flatMap(([name, adapt]): [string, Peer][] => {
    if (!existsSync(path.join(FOLDER, "node_modules", name))) return [];
    return [
      [
        `${name.split("/").at(-1)!.slice(0, 14)} ${PACKAGES[name]}`,
        surviving(adapt(createRequire(path.join(FOLDER, "package.json")))),
      ],
    ];
  });
}

/** A peer that throws on a document has found nothing in it: compromise-dates does on some of TimeBank. */
function surviving(peer: Peer): Peer {
  return (document) => {
    try {
      return peer(document);
    } catch {
      return [];
    }
  };
}
