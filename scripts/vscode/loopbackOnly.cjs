// Loaded into VS Code's server before it starts. The server listens on this machine only and asks for no password, so
// it must answer nobody else's web page: requests have to name a loopback address (a page cannot rebind its own name
// to ours), and connections have to come from the page that this server delivered.
const http = require("node:http");

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/;

function isWelcome({ headers }) {
  if (headers.host === undefined) return true; // not a browser: the server's own pipes
  if (!LOOPBACK.test(headers.host)) return false;
  return headers.upgrade === undefined || headers.origin === undefined || headers.origin === `http://${headers.host}`;
}

/** @type {Function} */
const emit = http.Server.prototype.emit;
http.Server.prototype.emit = /** @type {any} */ (
  function (event, request, ...rest) {
    if ((event === "request" || event === "upgrade") && !isWelcome(request)) {
      request.socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
      return true;
    }
    return emit.call(this, event, request, ...rest);
  }
);
