import { plot, ruleX } from "@observablehq/plot";
import { expect, test } from "vitest";
import { plotStyle } from "../src/policy.ts";

const base64 = (bytes: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(bytes)));

test("the policy allows the very style that the installed Observable Plot puts into a figure", async () => {
  const styles = [...plot({ marks: [ruleX([0])] }).querySelectorAll("style")].map(
    ({ textContent }) => textContent ?? "",
  );
  const digests = await Promise.all(
    styles.map((style) => crypto.subtle.digest("SHA-256", new TextEncoder().encode(style))),
  );
  expect(digests.map((digest) => `sha256-${base64(digest)}`)).toEqual([plotStyle.hash]);
});
