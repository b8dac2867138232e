/** Tries every way out; gives back those that were not refused. */
const TRY_ALL = `(async () => {
  const url = TARGET;
  const ways = {
    fetch: () => fetch(url),
    xhr: () => new Promise((done, failed) => {
      const request = new XMLHttpRequest();
      Object.assign(request, { onload: done, onerror: () => failed(new Error('refused')) });
      request.open('GET', url);
      request.send();
    }),
    socket: () => new Promise((done, failed) => {
      const socket = new WebSocket(url.replace('http', 'ws'));
      Object.assign(socket, { onopen: done, onerror: () => failed(new Error('refused')) });
    }),
    image: () => new Promise((done, failed) => {
      const image = new Image();
      Object.assign(image, { onload: done, onerror: () => failed(new Error('refused')) });
      image.src = url;
    }),
    script: () => import(url),
    code: async () => (0, eval)('1'),
  };
  const open = [];
  for (const [name, way] of Object.entries(ways)) await way().then(() => open.push(name), () => {});
  return open;
})()`;

/** An expression that tries every way out of a page of the extension, and gives back those that were not refused. */
export const tryAll = (target: string): string => TRY_ALL.replace('TARGET', JSON.stringify(target));
