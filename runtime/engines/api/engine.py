"""The api engine: one request a call, bounded, over the openai library."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from schemas.errors import Cancelled, EngineError, Reason
from schemas.exchange.calls import EngineReply, StageCall
from schemas.reading import UNREADABLE
from schemas.settings import ApiSettings

from .address import checked_address, is_local
from .failures import (
    ENGINE,
    cut_off,
    login_hint,
    not_an_answer,
    out_of_time,
    refused,
    unreachable,
    wants_another_form,
)
from .protocols import (
    FORMS,
    Answered,
    Asked,
    Form,
    chat_answer,
    chat_request,
    responses_answer,
    responses_request,
)

if TYPE_CHECKING:
    from openai import OpenAI

MOST_BYTES = 16_000_000
_LOOK_S = 0.05
_INSTALL = "Install it with `pip install 'learnshell[api]'` where learn is installed, or type /engine bank."
_PROTOCOLS = {
    "chat": (chat_request, chat_answer),
    "responses": (responses_request, responses_answer),
}

Learned = dict[tuple[str, str], Form]
"""The form of JSON that a server and model turned out to take."""


class ApiEngine:
    """Asks the server of `settings`, with `deadline_s` of wall clock a call.

    `learned` outlives the engine, so that a form which a server does not take is tried once. Every
    failure is one EngineError; an interrupt is Cancelled. The key stands in no message.
    """

    name = ENGINE

    def __init__(
        self,
        settings: ApiSettings,
        deadline_s: float,
        environment: Mapping[str, str],
        cancel: threading.Event | None = None,
        learned: Learned | None = None,
    ) -> None:
        self._settings = settings
        self._deadline_s = deadline_s
        self._environment = environment
        self._cancel = cancel or threading.Event()
        self._learned = {} if learned is None else learned

    def reply(self, call: StageCall) -> EngineReply:
        """The model's text as it came, empty if it declined; the stage judges it."""
        begun = time.monotonic()
        if not self._settings.model:
            raise EngineError(
                Reason.ENGINE_UNAVAILABLE,
                f"{ENGINE}: no model is named.",
                hint="Set engines.api.model with /config; /doctor lists what the server offers.",
                final=True,
            )
        answered = self._answered(call, begun + self._deadline_s)
        if answered.cut:
            raise cut_off(answered.cut)
        return EngineReply(
            answered.text,
            time.monotonic() - begun,
            answered.input_tokens,
            answered.output_tokens,
            answered.model or self._settings.model,
            answered.cached_tokens,
        )

    def models(self, patience_s: float = 5.0) -> tuple[str, ...]:
        """Ids of the models that the server offers; EngineError."""
        found = self._in_time(
            lambda client: self._sent(client.models.with_streaming_response.list, {}),
            time.monotonic() + patience_s,
        )
        listed = found.get("data")
        items = listed if isinstance(listed, list) else []
        return tuple(str(item["id"]) for item in items if isinstance(item, dict) and "id" in item)

    def _answered(self, call: StageCall, deadline: float) -> Answered:
        """Asked in the strictest form that the server takes."""
        server = (self._settings.base_url, self._settings.model)
        first = self._settings.form if self._settings.form != "auto" else "strict"
        form = self._learned.get(server, first)
        while True:
            try:
                return self._asked(call, form, deadline)
            except _OtherForm as error:
                weaker = FORMS[FORMS.index(form) + 1 :]
                if self._settings.form != "auto" or not weaker:
                    raise error.told from error
                form = weaker[0]
                self._learned[server] = form

    def _asked(self, call: StageCall, form: Form, deadline: float) -> Answered:
        request, answer = _PROTOCOLS[self._settings.protocol]
        schema = json.loads(call.schema.read_text(encoding="utf-8"))
        schema.pop("$schema", None)
        instruction = call.instruction
        if form != "strict":
            instruction += f"\n\nThe schema of your answer:\n\n{json.dumps(schema)}\n"
        asked = Asked(
            self._settings.model,
            self._settings.effort,
            instruction,
            call.packet.model_dump_json(),
            schema,
            form,
        )
        found = self._in_time(
            lambda client: self._sent(_create(client, self._settings.protocol), request(asked)),
            deadline,
        )
        try:
            return answer(found)
        except ValueError as error:
            raise not_an_answer(str(error)) from error

    def _in_time(
        self, ask: Callable[[OpenAI], Mapping[str, Any]], deadline: float
    ) -> Mapping[str, Any]:
        """What `ask` gives, in a thread of its own: silence on the line delays nobody past the
        deadline, and Ctrl-C ends the wait at once."""
        client = self._client(max(0.1, deadline - time.monotonic()))
        outcome: list[Mapping[str, Any] | BaseException] = []
        done = threading.Event()

        def work() -> None:
            try:
                outcome.append(ask(client))
            except Exception as error:  # told to whoever waits
                outcome.append(error)
            finally:
                done.set()

        threading.Thread(target=work, daemon=True).start()
        try:
            while not done.wait(_LOOK_S):
                if self._cancel.is_set():
                    raise Cancelled("The call was interrupted; nothing was recorded.")
                if time.monotonic() >= deadline:
                    raise out_of_time(self._deadline_s)
        finally:
            client.close()
        if isinstance(outcome[0], BaseException):
            raise outcome[0]
        return outcome[0]

    def _client(self, timeout_s: float) -> OpenAI:
        url = checked_address(self._settings)
        key = self._key()
        try:
            from openai import DefaultHttpxClient, OpenAI
        except ImportError as error:
            raise EngineError(
                Reason.ENGINE_UNAVAILABLE,
                f"{ENGINE}: the openai library is not installed.",
                hint=_INSTALL,
                final=True,
            ) from error
        # Nobody else's address is followed, and no proxy stands between us and this machine.
        local = is_local(urlsplit(url).hostname or "")
        return OpenAI(
            api_key=key or "none",
            base_url=url,
            organization="",
            project="",
            timeout=timeout_s,
            max_retries=0,
            http_client=DefaultHttpxClient(
                follow_redirects=False, trust_env=not local, timeout=timeout_s
            ),
        )

    def _key(self) -> str:
        name = self._settings.key_env
        if name and not self._environment.get(name):
            raise EngineError(
                Reason.AUTH_REQUIRED,
                f"{ENGINE}: the environment variable {name} is not set.",
                hint=login_hint(self._settings),
                final=True,
            )
        return self._environment.get(name, "") if name else ""

    def _sent(self, create: Callable[..., Any], body: Mapping[str, Any]) -> Mapping[str, Any]:
        """The JSON object that the server answers with; its size is bounded."""
        import openai

        secrets = (self._key(),)
        try:
            data = _read(create, body)
        except openai.APIStatusError as error:
            refusal, told = refused(error, self._settings, secrets)
            if wants_another_form(refusal):
                raise _OtherForm(told) from error
            raise told from error
        except openai.APITimeoutError as error:
            raise out_of_time(self._deadline_s) from error
        except openai.APIConnectionError as error:
            raise unreachable(str(error.__cause__ or error), secrets) from error
        try:
            found = json.loads(data)
        except UNREADABLE as error:
            raise not_an_answer("it is not JSON") from error
        if not isinstance(found, dict):
            raise not_an_answer("it is not a JSON object")
        return found


class _OtherForm(Exception):
    """The server does not take this form of asking; `told` is the error if there is no other."""

    def __init__(self, told: EngineError) -> None:
        super().__init__(told.message)
        self.told = told


def _create(client: OpenAI, protocol: str) -> Callable[..., Any]:
    """What sends a request by this protocol, and gives its answer while it comes."""
    if protocol == "chat":
        return client.chat.completions.with_streaming_response.create
    return client.responses.with_streaming_response.create


def _read(create: Callable[..., Any], body: Mapping[str, Any]) -> bytes:
    """The body of the answer, read piece by piece."""
    import httpx2
    import openai

    try:
        with create(**body) as response:
            pieces: list[bytes] = []
            for piece in response.iter_bytes():
                pieces.append(piece)
                if sum(map(len, pieces)) > MOST_BYTES:
                    raise EngineError(
                        Reason.MALFORMED_REPLY, f"{ENGINE}: the answer is far too long."
                    )
            return b"".join(pieces)
    except httpx2.TimeoutException as error:
        raise openai.APITimeoutError(request=error.request) from error
    except httpx2.HTTPError as error:
        raise openai.APIConnectionError(request=error.request) from error
