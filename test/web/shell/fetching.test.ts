import { describe, expect, test } from "vitest";
import { failureOf } from "../../../web/shell/fetching.ts";

describe("why an answer did not come", () => {
  test("is what the server says, in its words, with what comes near", () => {
    const body = {
      code: "process-unknown",
      message: "No such process.",
      remedy: "Look at the list.",
      near: [{ id: "process:astana", name: "Astana" }],
    };
    expect(failureOf(404, body)).toMatchObject({ status: 404, ...body });
  });

  test("is one of ours where the server says nothing", () => {
    const codeOf = (status: number, body: unknown) => failureOf(status, body).code;
    expect(codeOf(401, null)).toBe("page-no-session");
    expect(codeOf(403, "no")).toBe("page-no-session");
    expect(codeOf(404, null)).toBe("page-unknown");
    expect(codeOf(500, [])).toBe("page-failed");
    expect(codeOf(200, null)).toBe("page-failed");
  });

  test("keeps the whole answer, where a conflict has the newer decision", () => {
    const newer = [{ id: "r2" }];
    expect(failureOf(409, { code: "review-conflict", newer }).body).toEqual({ code: "review-conflict", newer });
  });

  test("takes nothing on trust: near ids that are none are left out", () => {
    expect(failureOf(404, { near: [{ id: 3, name: "x" }, null, "y", { id: "a", name: "A" }] }).near).toEqual([
      { id: "a", name: "A" },
    ]);
  });
});
