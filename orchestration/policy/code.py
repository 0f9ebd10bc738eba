"""Rules on code: what an exercise may not reach for unless its node teaches just that.

They keep exercises about their topic and their results repeatable. They read tokens, not meaning:
what keeps a machine safe is the sandbox of every run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from schemas.exchange.stages import Reply, SolutionReply

from .context import PolicyContext, Violation
from .parts import files_of
from .source import bare, language_of, without_comments


def _imports(*modules: str) -> str:
    """Python statements that import one of the modules, also from the middle of a list."""
    names = "|".join(re.escape(module) for module in modules)
    return rf"(?:^|[;:])[ \t]*(?:from\s+|import\s+(?:[\w. ]+,\s*)*)(?:{names})\b"


def _from(module: str, names: str) -> str:
    """Python statements that import one of the names from the module."""
    return rf"\bfrom\s+{module}\s+import\s*(?:\([^)]*?|[^\n;(]*?)\b(?:{names})\b"


def _std(module: str) -> str:
    """A Rust path into a module of std, also from the middle of a braced list."""
    return rf"\bstd\s*::\s*(?:{module}\b|\{{[^;]{{0,400}}?\b{module}\b)"


def _calls(*names: str) -> str:
    """C calls of a function; the field of a struct may bear any name."""
    return rf"(?<![\w.>])(?:{'|'.join(names)})\s*\("


_OS_PROCESS = r"system|popen|fork\w*|exec[lv]\w*|spawn\w+|posix_spawn\w*|kill\w*|_exit|abort"
_OS_FILES = r"remove|rename|unlink|mkdir|makedirs|rmdir|listdir|scandir|walk|environ|getenv|chdir"

PROCESS: Mapping[str, str] = {
    "py": "|".join(
        (
            _imports("subprocess", "multiprocessing", "pty"),
            rf"\bos\s*\.\s*(?:{_OS_PROCESS})\b",
            _from("os", _OS_PROCESS),
        )
    ),
    "rs": _std("process"),
    "c": _calls(
        *("system", "popen", "v?fork", "exec[lv][pe]*", "posix_spawnp?", "kill", "syscall"),
        *("dlopen", "ptrace"),
    ),
}

NETWORK: Mapping[str, str] = {
    "py": "|".join(
        (
            _imports("socket", "socketserver", "ssl", "http", "ftplib", "smtplib", "xmlrpc"),
            _imports("requests", "httpx", "aiohttp", "urllib3", "urllib.request", "webbrowser"),
            r"\burllib\s*\.\s*request\b",
            _from("urllib", "request"),
        )
    ),
    "rs": _std("net"),
    "c": r"<(?:sys/socket|sys/un|netinet/\w+|arpa/inet|netdb)\.h>|"
    + _calls("socket", "socketpair", "getaddrinfo", "gethostbyname"),
}

FILES: Mapping[str, str] = {
    "py": "|".join(
        (
            r"(?<![\w.])(?<!def )open\s*\(",
            r"\b(?:io|os|codecs)\s*\.\s*open\b",
            r"\.\s*(?:read_text|write_text|read_bytes|write_bytes|unlink|iterdir|rglob)\s*\(",
            rf"\bos\s*\.\s*(?:{_OS_FILES})\b",
            _from("os", _OS_FILES),
            _imports("shutil", "tempfile", "glob", "fileinput", "sqlite3", "shelve", "mmap"),
        )
    ),
    "rs": "|".join(
        (*(_std(module) for module in ("fs", "env", "os")), r"\b(?:include\w*|option_env|env)\s*!")
    ),
    "c": _calls(
        *("fopen", "freopen", "fdopen", "open", "openat", "creat", "opendir", "unlink", "remove"),
        *("rename", "mkdir", "rmdir", "tmpfile", "mkstemp", "mmap", "getenv", "setenv"),
    ),
}

UNSAFE: Mapping[str, str] = {
    "py": "|".join(
        (
            r"(?<![\w.])(?:eval|exec|compile|__import__)\s*\(",
            r"\bgetattr\s*\(\s*(?:os|sys|builtins|__builtins__)\b|\b__builtins__\b",
            _imports("ctypes", "cffi", "importlib", "builtins", "gc"),
            r"\bsys\s*\.\s*(?:_getframe|settrace|setprofile|modules)\b",
        )
    ),
    "rs": r'\bunsafe\b|\b(?:global_)?asm\s*!|\bextern\s*(?:""|fn\b|\{)'
    r"|\b(?:no_mangle|export_name|link_section)\b",
    "c": r"\b(?:asm|__asm|__asm__)\b|\b(?:constructor|destructor)\s*\)",
}

CLOCK: Mapping[str, str] = {
    "py": "|".join(
        (
            r"\btime\s*\.\s*(?:time|monotonic|perf_counter|process_time)(?:_ns)?\b",
            _from("time", r"(?:time|monotonic|perf_counter|process_time)(?:_ns)?"),
            r"\b(?:datetime|date)\s*\.\s*(?:now|utcnow|today)\b",
        )
    ),
    "rs": r"\b(?:Instant|SystemTime)\s*::\s*now\b|\bUNIX_EPOCH\b",
    "c": _calls("time", "clock", "clock_gettime", "gettimeofday", "timespec_get"),
}

RANDOM: Mapping[str, str] = {
    "py": "|".join(
        (
            r"\brandom\s*\.\s*(?:random|rand\w+|choices?|shuffle|sample|uniform|gauss|Sys\w+)\b",
            r"\bRandom\s*\(\s*\)",
            _from("random", r"(?!Random\b|seed\b)\w+"),
            _imports("secrets", "uuid"),
            r"\bos\s*\.\s*urandom\b",
        )
    ),
    "rs": r"\brand\s*::|\bRandomState\b|\bgetrandom\b|\bfastrand\b",
    "c": _calls("s?rand", "s?random", r"[a-z]rand48", r"arc4random\w*", "getrandom", "getentropy"),
}

_SEEDED: Mapping[str, str] = {
    "py": r"\b(?:random\s*\.\s*)?seed\s*\(\s*[^)\s]",
    "c": r"\bs(?:rand|random)\s*\(\s*\d",
}

TAUGHT_BY_NODE: Mapping[str, frozenset[str]] = {
    "code-files": frozenset({"P309", "P310", "P408", "P411", "C310", "C311", "R513"}),
    "code-process": frozenset({"R513"}),
    "code-unsafe": frozenset({"R512"}),
}
TAUGHT_BY_KEYWORD: Mapping[str, frozenset[str]] = {
    "code-files": frozenset({"file", "files", "fopen", "std::fs", "pathlib"}),
    "code-process": frozenset({"process", "processes", "subprocess", "fork"}),
    "code-network": frozenset({"socket", "sockets", "network", "networking", "http", "tcp"}),
    "code-unsafe": frozenset({"unsafe", "ctypes", "eval", "assembly"}),
    "code-clock": frozenset({"clock", "datetime", "dates"}),
    "code-random": frozenset({"random numbers", "randomness"}),
}
"""What a node teaches is open to its code; nodes made from a topic are known by their keywords."""


def no_processes(reply: Reply, context: PolicyContext) -> Iterator[Violation]:
    """`code-process`: starts, ends and signals no process."""
    return _without("code-process", PROCESS, "handles processes", reply, context)


def no_network(reply: Reply, context: PolicyContext) -> Iterator[Violation]:
    """`code-network`: opens no connection."""
    return _without("code-network", NETWORK, "reaches for the network", reply, context)


def no_files(reply: Reply, context: PolicyContext) -> Iterator[Violation]:
    """`code-files`: reads and writes no file and no environment variable."""
    return _without("code-files", FILES, "reaches for files or the environment", reply, context)


def no_unsafe_code(reply: Reply, context: PolicyContext) -> Iterator[Violation]:
    """`code-unsafe`: no unsafe block, inline assembly, or code made at run time."""
    return _without("code-unsafe", UNSAFE, "leaves the language's guarantees", reply, context)


def no_clock(reply: Reply, context: PolicyContext) -> Iterator[Violation]:
    """`code-clock`: does not ask what time it is."""
    return _without("code-clock", CLOCK, "reads the clock", reply, context)


def no_unseeded_chance(reply: Reply, context: PolicyContext) -> Iterator[Violation]:
    """`code-random`: random numbers only from a fixed seed."""
    for found in _without("code-random", RANDOM, "gives other numbers every run", reply, context):
        files = (item for field, item in files_of(reply) if f"{field}content" == found.field)
        if not any(_matches(_SEEDED, item.path, bare(item.path, item.content)) for item in files):
            yield found


_OUTSIDE: Mapping[str, str] = {
    "c": r'#\s*include\s*(?:"[^"\n]*(?:\.\.|/)[^"\n]*"|<\s*(?:/|\.\.)[^>\n]*>)',
    "rs": r"#\s*!?\[\s*(?:cfg_attr\s*\(.*)?path\s*=",
}


def includes_stay_inside(reply: Reply, _context: PolicyContext) -> Iterator[Violation]:
    """`code-include`: compiles in nothing from another folder."""
    for field, item in files_of(reply):
        code = without_comments(item.path, item.content)
        if found := _matches(_OUTSIDE, item.path, code):
            yield Violation(
                "code-include",
                f"{field}content",
                f"`{found}` names a file outside the source directory: include headers by name",
            )


def main_stays_with_the_harness(reply: Reply, _context: PolicyContext) -> Iterator[Violation]:
    """`code-main`: a C file other than main.c defines no main, because tests/test.h does."""
    for field, item in files_of(reply):
        if language_of(item.path) not in ("c", "h") or item.path == "main.c":
            continue
        if re.search(r"(?<![\w.>])main\s*\(", bare(item.path, item.content)):
            yield Violation(
                "code-main",
                f"{field}content",
                "`main` comes with tests/test.h and a second one does not link: put the work into"
                " functions, and a program of its own into main.c",
            )


def tags_are_known(reply: SolutionReply, context: PolicyContext) -> Iterator[Violation]:
    """`wrong-answer-tag`: every wrong answer names a misconception of the language."""
    if not context.allowed_tags:
        return
    for index, answer in enumerate(reply.wrong_answers):
        if answer.tag not in context.allowed_tags:
            yield Violation(
                "wrong-answer-tag",
                f"wrong_answers.{index}.tag",
                f"{answer.tag!r} is not a known tag; use one of: {', '.join(context.allowed_tags)}",
            )


def wrong_answers_replace_a_file(
    reply: SolutionReply, _context: PolicyContext
) -> Iterator[Violation]:
    """`wrong-answer-path`: every wrong answer replaces a file of the solution."""
    paths = {item.file_path for item in reply.files}
    for index, answer in enumerate(reply.wrong_answers):
        if answer.file_path not in paths:
            yield Violation(
                "wrong-answer-path",
                f"wrong_answers.{index}.file_path",
                f"{answer.file_path!r} replaces nothing; use one of: {', '.join(sorted(paths))}",
            )


def _without(
    rule: str, table: Mapping[str, str], what: str, reply: Reply, context: PolicyContext
) -> Iterator[Violation]:
    """The files of `reply` that hold what `table` names, unless the node teaches it."""
    keywords = {word.casefold() for word in context.node.keywords}
    taught = context.node.id in TAUGHT_BY_NODE.get(rule, ())
    if taught or keywords & TAUGHT_BY_KEYWORD[rule]:
        return
    for field, item in files_of(reply):
        if found := _matches(table, item.path, bare(item.path, item.content)):
            yield Violation(
                rule, f"{field}content", f"`{found}` {what}, which this node does not teach"
            )


def _matches(table: Mapping[str, str], path: str, code: str) -> str:
    """The first stretch of `code` that the table's pattern for this language matches, or ""."""
    language = language_of(path)
    pattern = table.get("c" if language == "h" else language)
    found = re.search(pattern, code, re.MULTILINE) if pattern else None
    return " ".join(found.group().split())[:80] if found else ""
