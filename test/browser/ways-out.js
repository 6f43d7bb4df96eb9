/**
 * Tries each way by which code could reach another origin. Tests run the text of this file in pages and workers, so that
 * it refers to nothing outside of itself.
 * @param {string} other the origin to be reached, ending with a slash; each way asks it for a path named like itself
 */
// biome-ignore lint/correctness/noUnusedVariables: the file is used as text
async function tryWaysOut(other) {
  const dom = typeof document === "object" ? document : undefined;
  /** @type {(name: string, attributes: Record<string, string>) => void} */
  const element = (name, attributes) => {
    if (dom) dom.body.append(Object.assign(dom.createElement(name), attributes));
  };
  /** @type {Record<string, () => unknown>} */
  const ways = {
    fetch: () => fetch(`${other}fetch`),
    "blind-fetch": () => fetch(`${other}blind-fetch`, { mode: "no-cors", method: "POST", body: "secret" }),
    xhr: () => {
      const request = new XMLHttpRequest();
      request.open("GET", `${other}xhr`);
      request.send();
    },
    websocket: () => new WebSocket(`${other.replace("http", "ws")}websocket`),
    eventsource: () => new EventSource(`${other}eventsource`),
    beacon: () => navigator.sendBeacon(`${other}beacon`, "secret"),
    image: () => element("img", { src: `${other}image` }),
    "loose-image": () => {
      new Image().src = `${other}loose-image`;
    },
    script: () => element("script", { src: `${other}script` }),
    "module-script": () => element("script", { src: `${other}module-script`, type: "module" }),
    style: () => element("link", { href: `${other}style`, rel: "stylesheet" }),
    prefetch: () => element("link", { href: `${other}prefetch`, rel: "prefetch" }),
    frame: () => element("iframe", { src: `${other}frame` }),
    object: () => element("object", { data: `${other}object`, type: "text/html" }),
    video: () => element("video", { src: `${other}video`, preload: "auto" }),
    font: () => new FontFace("other", `url(${other}font)`).load(),
    import: () => import(/* @vite-ignore */ `${other}import`),
    "import-scripts": () => Reflect.get(globalThis, "importScripts")(`${other}import-scripts`),
  };
  for (const way of Object.values(ways)) {
    try {
      await Promise.race([way(), new Promise((resolve) => setTimeout(resolve, 300))]);
    } catch {
      // Held back at once. Whether anything got out only the other origin can tell.
    }
  }
}
