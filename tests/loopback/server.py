"""Knows the Responses API as far as the codex CLI needs it: a threaded server on 127.0.0.1."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType

from .behaviours import Behaviour, Exchange, Request

Script = Sequence[Behaviour] | Callable[[Request], Behaviour]
"""What to do request by request, the last behaviour for ever; or a function that chooses."""


class LoopbackServer:
    """Plays `script` on a free port until closed, and keeps every request in `requests`."""

    def __init__(self, script: Script, port: int = 0, *, models: Sequence[str] = ()) -> None:
        self.models = tuple(models)
        self._script = script
        self._closing = threading.Event()
        self._lock = threading.Lock()
        self.requests: list[Request] = []
        self._http = ThreadingHTTPServer(("127.0.0.1", port), _handler(self))
        self._http.daemon_threads = True
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._http.server_address[1]}/v1"

    def __enter__(self) -> LoopbackServer:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._closing.set()
        self._http.shutdown()
        self._http.server_close()

    def wait(self) -> None:
        """Until the process is interrupted."""
        self._closing.wait()

    def serve(self, handler: BaseHTTPRequestHandler) -> None:
        """Take down one POST and behave as the script says."""
        length = int(handler.headers.get("content-length", 0))
        body = json.loads(handler.rfile.read(length))
        headers = {name.lower(): value for name, value in handler.headers.items()}
        with self._lock:
            request = Request(len(self.requests) + 1, handler.path, headers, body)
            self.requests.append(request)
        with suppress(ConnectionError):
            self._behaviour(request)(Exchange(handler, request, self._closing))

    def _behaviour(self, request: Request) -> Behaviour:
        if callable(self._script):
            return self._script(request)
        return self._script[min(request.number, len(self._script)) - 1]


def _handler(server: LoopbackServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            offered = [{"id": name, "object": "model"} for name in server.models]
            data = json.dumps({"object": "list", "data": offered, "models": []}).encode()
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def do_POST(self) -> None:
            self.close_connection = True
            server.serve(self)

        def log_message(self, format: str, *args: object) -> None:
            """Nothing: what came is in `requests`."""

    return Handler


def refusing_url() -> str:
    """A base URL where nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}/v1"
