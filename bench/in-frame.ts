/** Does something at the start of a frame; resolves, with when it began, once that frame is painted. */
export function inFrame(work: () => void): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      work();
      // A message that is sent within a frame comes after its paint.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(start);
      port2.postMessage(null);
    });
  });
}
