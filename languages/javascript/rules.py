"""Knows what JavaScript exercises may not reach for, and how JavaScript quotes."""

from __future__ import annotations

import re
from collections.abc import Mapping

from languages.door import Quoting, Rules

_FIELD = re.compile(r"\$\{([^{}]*)\}")


def _evaluated(found: re.Match[str]) -> str:
    """A template literal is what stands in its fields; the name of a module stays what it is."""
    text = found["string"]
    if found["module"]:
        return f"{found['module']}{text}"
    return f'"" {" ".join(_FIELD.findall(text))} ' if text.startswith("`") else '""'


_QUOTING = Quoting(
    re.compile(
        r"(?P<comment>//[^\n]*|/\*.*?(?:\*/|\Z))|"
        r"(?P<module>(?:\bfrom|\bimport|\b(?:import|require)\s*\()\s*)?"
        r"(?P<string>\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*(?:`|\Z)|"
        # A regular expression, where a division cannot stand.
        r"(?:(?<=[=(,:;!&|?\[{}])|(?<=[=(,:;!&|?\[{}] )|(?<=\breturn ))"
        r"/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\[\n])+/)",
        re.DOTALL,
    ),
    evaluated=_evaluated,
)


def _imports(*modules: str) -> str:
    """Imports of one of the modules of Node, with or without `node:`, whole or a part of it."""
    names = "|".join(modules)
    return rf"(?:\bfrom|\bimport|\b(?:import|require)\s*\()\s*[\"'`](?:node:)?(?:{names})(?:/\w+)?[\"'`]"


def _globals(*names: str) -> str:
    """A name of the runtime, which is no property of something else, nor a name of the exercise's own."""
    return rf"(?<![\w$.#])(?:globalThis\s*\.\s*)?(?:{'|'.join(names)})"


_BANNED: Mapping[str, str] = {
    "code-process": "|".join(
        (
            _imports("child_process", "worker_threads", "cluster"),
            _globals(
                r"process\s*\.\s*(?:exit|reallyExit|kill|abort|binding|dlopen|on|once|chdir)\b"
            ),
        )
    ),
    "code-network": "|".join(
        (
            _imports("https?", "http2", "net", "dgram", "tls", "dns", "undici"),
            _globals(r"fetch\s*\(", r"WebSocket\b", r"EventSource\b"),
        )
    ),
    "code-files": "|".join(
        (
            _imports("fs", "os", "sqlite"),
            _globals(r"process\s*\.\s*(?:env|argv|stdin|cwd|getBuiltinModule)\b"),
        )
    ),
    "code-unsafe": "|".join(
        (
            _imports("vm", "module", "inspector", "v8", "repl", "wasi", "async_hooks", "process"),
            _globals(r"eval\s*\(", r"(?:new\s+)?Function\s*\(", r"require\s*\(", r"WebAssembly\b"),
            r"\bset(?:Timeout|Interval)\s*\(\s*\"\"",
        )
    ),
    "code-clock": "|".join(
        (
            r"\bDate\s*\.\s*now\b",
            r"\bnew\s+Date\b(?!\s*\(\s*[^)\s])",
            r"(?<![\w$.])(?<!new )Date\s*\(\s*\)",
            _globals(
                r"performance\s*\.\s*(?:now|timeOrigin)\b", r"process\s*\.\s*(?:hrtime|uptime)\b"
            ),
            _imports("perf_hooks"),
        )
    ),
    "code-random": "|".join(
        (
            r"\bMath\s*\.\s*random\b",
            _imports("crypto"),
            _globals(r"crypto\s*\.\s*(?:getRandomValues|random\w+|webcrypto|subtle)\b"),
        )
    ),
}

RULES = Rules(
    _QUOTING,
    _BANNED,
    outside=r"(?:\bfrom|\bimport|\bimport\s*\()\s*[\"'`](?:\.\./\.\.|\.\./(?!src/)|/|file:|data:|https?:)[^\"'`\n]*[\"'`]",
)
