import assert from "node:assert/strict";
import * as vscode from "vscode";

describe("opening a folder", () => {
  it("shows the folder's documents", async () => {
    const files = await vscode.workspace.findFiles("*.txt");
    assert.ok(files.length >= 2);
  });
});
