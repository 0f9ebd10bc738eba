"""Where the file paths, file contents and texts are in a reply of any role."""

from __future__ import annotations

from collections.abc import Iterator

from schemas.content import SourceFile
from schemas.exchange.stages import (
    BlindAnswer,
    HintPack,
    LessonSectionReply,
    Reply,
    ReviewReport,
    ScaffoldReply,
    SolutionReply,
    StarterSection,
    TestSection,
    TopicNodeReply,
)


def paths_of(reply: Reply) -> Iterator[tuple[str, str]]:
    """Each file path with the field it stands in."""
    if isinstance(reply, ScaffoldReply):
        for index, intent in enumerate(reply.starter_plan.file_intents):
            yield f"starter_plan.file_intents.{index}.file_path", intent.file_path
    for field, item in files_of(reply):
        yield f"{field}file_path", item.path


def files_of(reply: Reply) -> Iterator[tuple[str, SourceFile]]:
    """Each file with the prefix of its fields."""
    if isinstance(reply, StarterSection | TestSection):
        yield "", SourceFile(reply.file_path, reply.content)
    if isinstance(reply, SolutionReply | BlindAnswer):
        for index, item in enumerate(reply.files):
            yield f"files.{index}.", SourceFile(item.file_path, item.content)
    if isinstance(reply, SolutionReply):
        for index, answer in enumerate(reply.wrong_answers):
            yield f"wrong_answers.{index}.", SourceFile(answer.file_path, answer.content)


def texts_of(reply: Reply) -> Iterator[tuple[str, str]]:
    """Each text that a learner or a file will hold, with its field."""
    for field, item in files_of(reply):
        yield f"{field}content", item.content
    if isinstance(reply, BlindAnswer):
        yield "guessed", "\n".join(reply.guessed)
    if isinstance(reply, ScaffoldReply):
        yield "title", reply.title
        yield "exercise_description", reply.exercise_description
    if isinstance(reply, LessonSectionReply):
        yield "section_title", reply.section_title
        yield "content", reply.content
    if isinstance(reply, HintPack):
        yield "current_hint.text", reply.current_hint.text
    if isinstance(reply, ReviewReport):
        yield "feedback", reply.feedback
        yield "remediation.reason", reply.remediation.reason
    if isinstance(reply, TopicNodeReply):
        yield "reason", reply.reason
        yield "title", reply.title
        yield "can", reply.can
        yield "keywords", "\n".join(reply.keywords)
