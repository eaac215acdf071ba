import assert from "node:assert/strict";
import { glossator } from "./documents";

describe("activation", () => {
  it("does less than 50 ms of work of its own", async () => {
    const { activationMs } = await glossator();
    assert.ok(activationMs < 50, `${activationMs} ms`);
  });
});
