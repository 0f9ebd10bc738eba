"""Finds out what a folder to import is: a track, a folder of single files, one exercise, a course."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from curriculum.packs import exercism_track, folders, single_files_track
from curriculum.packs.draft import Draft, Refused
from languages.layouts import single_files
from languages.layouts.listing import IMPORTABLE, Listing
from orchestration.desk import Desk
from schemas.errors import LearnError, Reason, UsageError, WorkspaceError

ReadFolder = Callable[[str, bool], Listing]
"""The folder at a path relative to what is imported, "" for itself; with all below it, or without.
Raises WorkspaceError."""
MOST_EXERCISES = 1000
_TRACK = "an Exercism track"
_LEAST_OF_A_COURSE = 2
_TEXTS = (".md", ".txt", ".rst", ".pdf")


@dataclass(frozen=True, slots=True)
class FoundTrack:
    """What lies in the folder: the drafts in their order, and what is refused."""

    title: str
    kind: str
    language: str
    drafts: tuple[Draft, ...]
    refused: tuple[Refused, ...]

    @property
    def is_track(self) -> bool:
        """Whether it is known by its title wherever a copy of it lies."""
        return self.kind == _TRACK


def found_track(desk: Desk, read: ReadFolder, top: Listing) -> FoundTrack:
    """What lies in the folder; WorkspaceError, UsageError or DocumentError say why it is nothing."""
    if unread := [item for item in top.left_out if item.startswith(f"{exercism_track.CONFIG} ")]:
        raise nothing(top, unread[0])
    track = exercism_track.track(top)
    if track is not None:
        return _of_track(desk, read, track)
    whole = _whole(read)
    if whole is not None and single_files.exercises(whole):
        return _of_files(whole)
    course = None if any(map(_is_code, top.files)) else _of_course(read, top)
    if course is not None:
        return course
    one = folders.draft(whole) if whole is not None else None
    if isinstance(one, Refused):
        raise nothing(top, one.why)
    if one is None:
        raise nothing(
            top,
            "there is no config.json of a track, no info.toml, and no exercise in a known layout",
        )
    return FoundTrack(one.title, "one exercise", one.layout.language, (one,), ())


def _whole(read: ReadFolder) -> Listing | None:
    """All that is in the folder; None if that is more than one exercise can be."""
    try:
        return read("", True)
    except WorkspaceError as error:
        if error.reason != Reason.INPUT_TOO_LARGE:
            raise
    return None


def _is_code(path: str) -> bool:
    return not path.lower().startswith(("readme", "licen", "copying")) and not path.endswith(_TEXTS)


def _of_track(desk: Desk, read: ReadFolder, track: exercism_track.Track) -> FoundTrack:
    language = track.language
    if language not in desk.settings.languages:
        known = ", ".join(desk.settings.languages)
        raise UsageError(
            Reason.UNKNOWN_LANGUAGE,
            f"The track is for {track.title}, which learn has no language for.",
            hint=f"There are: {known}. docs/languages.md says how a language is added.",
        )
    _few_enough(len(track.entries))
    found: list[Draft | Refused] = []
    for entry in track.entries:
        if why := exercism_track.closed(entry):
            found.append(Refused(entry.slug, why))
            continue
        try:
            found.append(exercism_track.draft(read(entry.folder, True), entry, language))
        except LearnError as error:
            found.append(Refused(entry.slug, error.message.split("\n")[0]))
    return _sorted(f"Exercism {track.title}", _TRACK, language, found)


def _of_files(whole: Listing) -> FoundTrack:
    found = list(single_files_track.drafts(whole))
    _few_enough(len(found))
    language = next((item.layout.language for item in found if isinstance(item, Draft)), "")
    if not language:
        raise nothing(whole, "none of the files that it lists are there")
    return _sorted(whole.name, single_files.KIND, language, found)


def _of_course(read: ReadFolder, top: Listing) -> FoundTrack | None:
    """A folder of exercises, each in a layout that is known, in the order of their names; None if
    there are not at least two."""
    found: list[Draft | Refused] = []
    before: tuple[str, ...] = ()
    for name in top.folders:
        try:
            draft = folders.draft(read(name, True), before)
        except LearnError as error:
            found.append(Refused(name, error.message.split("\n")[0]))
            continue
        if draft is not None:
            found.append(draft)
            before = (draft.slug,) if isinstance(draft, Draft) else before
    drafts = [item for item in found if isinstance(item, Draft)]
    if len(drafts) < _LEAST_OF_A_COURSE:
        return None
    language = drafts[0].layout.language
    found = [
        item
        if isinstance(item, Refused) or item.layout.language == language
        else Refused(item.slug, f"it is in another language than {drafts[0].slug}")
        for item in found
    ]
    _few_enough(len(found))
    return _sorted(top.name, "a course", language, found)


def _sorted(title: str, kind: str, language: str, found: list[Draft | Refused]) -> FoundTrack:
    drafts: dict[str, Draft] = {}
    refused = [item for item in found if isinstance(item, Refused)]
    for item in found:
        if isinstance(item, Draft):
            if item.slug in drafts:
                refused.append(Refused(item.slug, "the track lists it twice"))
            drafts.setdefault(item.slug, item)
    return FoundTrack(title, kind, language, tuple(drafts.values()), tuple(refused))


def _few_enough(count: int) -> None:
    if count > MOST_EXERCISES:
        raise UsageError(
            Reason.INPUT_TOO_LARGE,
            f"The track lists {count:,} exercises; at most {MOST_EXERCISES:,} are imported at once.",
            hint="Import the folders of single exercises, or a copy of the track with fewer.",
        )


def nothing(top: Listing, why: str) -> WorkspaceError:
    return WorkspaceError(
        Reason.CONTENT_INVALID,
        f"{top.name} was not imported: {why}.",
        hint=IMPORTABLE,
    )
