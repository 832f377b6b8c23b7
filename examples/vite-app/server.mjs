// Serves the built app under a strict Content-Security-Policy: `node server.mjs [build folder] [port]`.
// `/` is drawn by the browser, `/ssr` by the server and then hydrated.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder = 'dist', port = '0'] = process.argv.slice(2);
const client = resolve(folder, 'client');

const { render } = await import(pathToFileURL(resolve(folder, 'server', 'entry-server.js')).href);
const page = readFileSync(join(client, 'index.html'), 'utf8');

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
].join('; ');

const server = createServer((request, response) => {
  const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
  response.setHeader('Content-Security-Policy', policy);
  if (path === '/' || path === '/ssr') {
    const html = path === '/' ? page : page.replace('<!--app-->', () => render());
    response.setHeader('Content-Type', TYPES['.html']).end(html);
    return;
  }
  const file = join(client, path);
  if (file.startsWith(client) && existsSync(file) && statSync(file).isFile()) {
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
    return;
  }
  response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
});

server.listen(Number(port), '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null) console.log(`http://127.0.0.1:${address.port}`);
});
