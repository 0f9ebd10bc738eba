"""The one error tree: every way learnshell can fail, as a reason code, words, and a next step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """Machine-readable cause of a failure; each failure carries exactly one."""

    # A stage (one engine call) was rejected: spec §3.
    ENGINE_UNAVAILABLE = "ENGINE_UNAVAILABLE"
    ENGINE_TIMEOUT = "ENGINE_TIMEOUT"
    EXECUTION_FAILED = "EXECUTION_FAILED"
    RATE_LIMITED = "RATE_LIMITED"
    AUTH_REQUIRED = "AUTH_REQUIRED"
    MALFORMED_REPLY = "MALFORMED_REPLY"
    SCHEMA_VALIDATION_FAILED = "SCHEMA_VALIDATION_FAILED"
    POLICY_VIOLATION = "POLICY_VIOLATION"
    PROOF_FAILED = "PROOF_FAILED"
    INVALID_CONTEXT = "INVALID_CONTEXT"
    BUDGET_EXHAUSTED = "BUDGET_EXHAUSTED"
    CANCELLED = "CANCELLED"
    # The request itself cannot be served as typed.
    USAGE = "USAGE"
    UNKNOWN_COMMAND = "UNKNOWN_COMMAND"
    UNKNOWN_LANGUAGE = "UNKNOWN_LANGUAGE"
    UNKNOWN_NODE = "UNKNOWN_NODE"
    UNKNOWN_SESSION = "UNKNOWN_SESSION"
    AMBIGUOUS_PREFIX = "AMBIGUOUS_PREFIX"
    NO_TOPIC_MATCH = "NO_TOPIC_MATCH"
    NO_BUNDLED_EXERCISE = "NO_BUNDLED_EXERCISE"
    NO_SESSION = "NO_SESSION"
    NOT_YET_ALLOWED = "NOT_YET_ALLOWED"
    INPUT_NOT_TEXT = "INPUT_NOT_TEXT"
    INPUT_TOO_LARGE = "INPUT_TOO_LARGE"
    # The machine, its files or its content are not as needed.
    TOOLCHAIN_MISSING = "TOOLCHAIN_MISSING"
    SANDBOX_UNAVAILABLE = "SANDBOX_UNAVAILABLE"
    CLUSTER_UNAVAILABLE = "CLUSTER_UNAVAILABLE"
    CLUSTER_LOST = "CLUSTER_LOST"
    CLUSTER_MIXED = "CLUSTER_MIXED"
    SUBMISSION_UNREADABLE = "SUBMISSION_UNREADABLE"
    CONFIG_INVALID = "CONFIG_INVALID"
    CONTENT_INVALID = "CONTENT_INVALID"
    WORKSPACE_MISSING = "WORKSPACE_MISSING"
    WORKSPACE_UNSAFE = "WORKSPACE_UNSAFE"
    STORE_NEWER = "STORE_NEWER"
    STORE_DAMAGED = "STORE_DAMAGED"
    STORE_BUSY = "STORE_BUSY"
    DISK_FULL = "DISK_FULL"
    HOME_NOT_WRITABLE = "HOME_NOT_WRITABLE"
    INTERNAL = "INTERNAL"


class LearnError(Exception):
    """A failure a person can act on.

    `message` says what happened and why, `hint` what to do next, `details` is JSON-able and for
    machines, `stage` names the engine role that failed, if one did.
    """

    exit_code = 1

    def __init__(
        self,
        reason: Reason,
        message: str,
        *,
        hint: str = "",
        stage: str = "",
        details: Mapping[str, object] | None = None,
    ) -> None:
        super().__init__(message)
        self.reason = reason
        self.message = message
        self.hint = hint
        self.stage = stage
        self.details = dict(details or {})

    def as_json(self) -> dict[str, object]:
        """The `error` object of spec §2."""
        return {
            "reason": str(self.reason),
            "stage": self.stage,
            "message": self.message,
            "hint": self.hint,
            "details": self.details,
        }


class UsageError(LearnError):
    """What was typed names nothing we have, or is not a form a command takes."""

    exit_code = 2


class StageError(LearnError):
    """A stage was rejected for good: engine, reply, policy, proof or context."""


class EngineError(LearnError):
    """An engine could not deliver a reply; the stage decides whether to try again."""

    def __init__(
        self,
        reason: Reason,
        message: str,
        *,
        hint: str = "",
        retry_after_s: float | None = None,
        final: bool = False,
        details: Mapping[str, object] | None = None,
    ) -> None:
        """`final` says that trying again cannot help (no login, no quota, program missing)."""
        super().__init__(reason, message, hint=hint, details=details)
        self.retry_after_s = retry_after_s
        self.final = final


class ToolchainError(LearnError):
    """A compiler, interpreter or sandbox that a run needs is missing or unusable."""


class PackagesMissing(ToolchainError):
    """What one folder asks for beside the toolchain is not on this machine; others are not concerned."""


class StateError(LearnError):
    """The home or the store cannot be read or written as needed."""


class StoreSetAside(StateError):
    """The store was damaged and has been put out of the way: no later command would meet it."""


class WorkspaceError(LearnError):
    """The learner's directory is missing, moved or not safe to read."""


class Cancelled(LearnError):
    """The person interrupted what was going on; nothing was recorded for it."""

    exit_code = 130

    def __init__(self, message: str = "Cancelled.", *, hint: str = "") -> None:
        super().__init__(Reason.CANCELLED, message, hint=hint)


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault in a document: `path` is a file or a dotted key, `line` is 1-based or 0 if unknown."""

    path: str
    message: str
    line: int = 0

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else self.path
        return f"{place}: {self.message}"


class DocumentError(LearnError):
    """A configuration or content document has faults; all of them are listed, none hidden."""

    def __init__(self, reason: Reason, problems: tuple[Problem, ...], *, hint: str = "") -> None:
        super().__init__(
            reason,
            "\n".join(str(problem) for problem in problems),
            hint=hint,
            details={"problems": [str(problem) for problem in problems]},
        )
        self.problems = problems
