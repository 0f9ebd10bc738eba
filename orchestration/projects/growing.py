"""Knows what a workspace holds once a step has joined it: what the learner wrote stays theirs."""

from __future__ import annotations

from schemas.content import Files, SourceFile


def grown(mine: Files, before: Files, step: Files) -> Files:
    """The learner's files with those that a step adds.

    `before` is what the steps before it leave behind once solved, `step` what this one begins with.
    A new file joins, unless one of the learner's stands there. A file that the step gives anew, such
    as one that lists the others, gets the lines that the learner's lacks.
    """
    theirs = {item.path: item for item in mine}
    known = {item.path: item.content for item in before}
    for item in step:
        if item.path not in known:
            theirs.setdefault(item.path, item)
        elif item.content != known[item.path]:
            own = theirs.get(item.path)
            theirs[item.path] = _with_lines_of(own, item) if own else item
    return tuple(theirs.values())


def _with_lines_of(own: SourceFile, item: SourceFile) -> SourceFile:
    there = {line.strip() for line in own.content.splitlines()}
    lacking = [line for line in item.content.splitlines() if line.strip() not in there]
    if not any(line.strip() for line in lacking):
        return own
    return SourceFile(own.path, own.content.rstrip("\n") + "\n" + "\n".join(lacking) + "\n")


def changed(before: Files, after: Files) -> Files:
    """The files of `after` that `before` lacks or has otherwise."""
    known = {item.path: item.content for item in before}
    return tuple(item for item in after if known.get(item.path) != item.content)
