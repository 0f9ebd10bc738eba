"""Rules on code: what it may call, and what a solution must come with."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from schemas.stages import Reply, SolutionReply

from .context import PolicyContext, Violation
from .parts import files_of

_PYTHON = {
    "process": r"\b(subprocess|os\.system|os\.popen|os\.exec\w*|os\.fork|os\.kill|ctypes|multiprocessing)\b",
    "network": r"\b(socket|urllib|http\.client|requests|ftplib|smtplib)\b",
    "files": r"\b(open\(|os\.remove|os\.environ|shutil|pathlib)",
    "dynamic code": r"\b(eval|exec|__import__|compile)\(",
    "clock or chance": r"\b(time\.time|datetime\.now|random\.|secrets\.|uuid)",
}
_RUST = {
    "process": r"\bstd::process\b|\bprocess::(?:Command|exit|abort)\b",
    "network": r"\bstd::net\b",
    "files": r"\bstd::fs\b|\bfs::(?:File|read|write|remove)|\bstd::env\b|\binclude(?:_str|_bytes)?!",
    "unsafe code": r"\bunsafe\b|\basm!|\bextern\s+\"",
    "clock or chance": r"\bSystemTime\b|\bInstant::now\b|\brand::",
}
_C = {
    "process": r"\b(system|popen|fork|vfork|execv\w*|execl\w*|kill)\s*\(",
    "network": r"\b(socket|connect|bind|listen)\s*\(|<sys/socket\.h>|<netinet/",
    "files": r"\b(fopen|freopen|open|openat|unlink|remove|rename|getenv)\s*\(",
    "inline assembly": r"\b(asm|__asm__|syscall)\b\s*\(?",
    "clock or chance": r"\b(time|clock|gettimeofday|rand|srand)\s*\(",
}

_PATTERNS: Mapping[str, Mapping[str, str]] = {".py": _PYTHON, ".rs": _RUST, ".c": _C, ".h": _C}

_TAUGHT: Mapping[str, frozenset[str]] = {
    "files": frozenset({"P309", "P310", "P408", "P411", "C310", "C311", "R513"}),
    "unsafe code": frozenset({"R512"}),
    "dynamic code": frozenset(),
}
"""Nodes that teach what is otherwise kept out."""

_NOISE = re.compile(
    r'"""(?:.|\n)*?"""|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|//[^\n]*|/\*(?:.|\n)*?\*/'
)
_HASH_COMMENT = re.compile(r"#[^\n]*")


def calls_are_allowed(reply: Reply, context: PolicyContext) -> Iterator[Violation]:
    """`code-calls`: no process, network, file, clock or unsafe code unless the node teaches it."""
    for field, item in files_of(reply):
        ending = "." + item.path.rsplit(".", 1)[-1]
        text = _NOISE.sub(" ", item.content)
        if ending == ".py":
            text = _HASH_COMMENT.sub(" ", text)
        for kind, pattern in _PATTERNS.get(ending, {}).items():
            found = re.search(pattern, text)
            if found and context.node.id not in _TAUGHT.get(kind, ()):
                yield Violation(
                    "code-calls",
                    f"{field}content",
                    f"`{found.group().strip()}` ({kind}) is not allowed in this node's code",
                )


def tags_are_known(reply: Reply, context: PolicyContext) -> Iterator[Violation]:
    """`wrong-answer-tag`: every wrong answer names a misconception of the language."""
    if not isinstance(reply, SolutionReply) or not context.allowed_tags:
        return
    for index, answer in enumerate(reply.wrong_answers):
        if answer.tag not in context.allowed_tags:
            yield Violation(
                "wrong-answer-tag",
                f"wrong_answers.{index}.tag",
                f"{answer.tag!r} is not a known tag; use one of: {', '.join(context.allowed_tags)}",
            )
