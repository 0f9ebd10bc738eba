"""Commands about the shell itself: config, engine, doctor, help, quit."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from schemas.errors import LearnError, Reason, UsageError
from schemas.settings import ENGINES, LanguageSettings
from shell.base.answers import DONE, FAILED, Answer, Arguments
from shell.base.app import App

if TYPE_CHECKING:
    from shell.base.command import Command


def config(app: App, arguments: Arguments) -> Answer:
    """All settings, one, or a new value for one."""
    from ..views import parts as parts_view
    from ..views import settings as settings_view

    backstage = app.backstage
    if len(arguments.words) >= 2:
        key, value = arguments.words[0], " ".join(arguments.words[1:])
        written = backstage.config.set(key, value)
        words = f"{key} = {written!r}, written to {backstage.config.path}"
        return Answer("config", {"key": key, "value": written}, lambda: [parts_view.quiet(words)])
    found = backstage.config.values(*arguments.words[:1])
    return Answer("config", {"settings": found}, lambda: settings_view.settings(found))


def engine(app: App, arguments: Arguments) -> Answer:
    """The engine in use, or another one from now on."""
    from ..views import settings as settings_view

    backstage = app.backstage
    if arguments.words:
        name = arguments.words[0]
        if name not in ENGINES:
            raise UsageError(
                Reason.USAGE,
                f"No engine is called {name!r:.40}.",
                hint=f"Choose one of: {', '.join(ENGINES)}.",
            )
        backstage.config.set("engine", name)
    name, why = backstage.engines.name(backstage.settings())
    return Answer("engine", {"engine": name, "note": why}, lambda: settings_view.engine(name, why))


def doctor(app: App, arguments: Arguments) -> Answer:
    """What works here and what does not, with the step that mends it; or what the workers have."""
    if cluster := arguments.options.get("cluster", ""):
        from .course.cluster import doctor_on

        return doctor_on(app, cluster)
    from ..views import settings as settings_view

    backstage = app.backstage
    settings = backstage.settings()
    checks: list[dict[str, object]] = []
    for name, language in settings.languages.items():
        try:
            version, mend = backstage.runner.toolchain(language), better_with(language)
        except LearnError as error:
            version, mend = "", f"{error.message} {error.hint}"
        checks.append({"check": name, "ok": bool(version), "found": version, "mend": mend})
    checks += _engine_checks(app)
    checks.append(_sandbox_check(app))
    checks.append(_content_check(app))
    checks += [
        {
            "check": "ready",
            "ok": True,
            "found": f"{settings.languages[name].title}: {item.memory >> 20} MB of memory"
            " for the next attempt, freed after ten minutes without one",
            "mend": "",
        }
        for name, item in backstage.runner.standby.waiting().items()
    ]
    state = f"{len(backstage.store.sessions())} sessions in {backstage.home}"
    checks.append({"check": "state", "ok": True, "found": state, "mend": ""})
    # A missing compiler is no failure of the shell: exercises in other languages still work.
    usable = any(item["ok"] for item in checks if item["check"] in settings.languages)
    code = DONE if usable else FAILED
    return Answer("doctor", {"checks": checks}, lambda: settings_view.doctor(checks), code)


def better_with(language: LanguageSettings) -> str:
    """What to do about programs that a language's runs could use, and that are not on PATH."""
    useful = (language.useful or {}).items()
    return " ".join(words for program, words in useful if shutil.which(program) is None)


def _content_check(app: App) -> dict[str, object]:
    """Whether all that is taught can be read: nodes, tags, and what messages of the tools mean."""
    library, mend = app.backstage.library, ""
    try:
        nodes = sum(len(library.curriculum.nodes(name)) for name in library.curriculum.languages())
        for name in app.backstage.settings().languages:
            library.messages(name)
        found = f"{nodes} nodes"
    except LearnError as error:
        found, mend = error.message, error.hint or "Mend that file."
    return {"check": "content", "ok": not mend, "found": found, "mend": mend}


def _sandbox_check(app: App) -> dict[str, object]:
    """What contains a run, tried at this moment, and why nothing better does."""
    sandboxes, settings = app.backstage.sandboxes, app.backstage.settings()
    if settings.sandbox != "off":
        sandboxes.look_again()
    tier = sandboxes.known() or ""
    faults = sandboxes.faults()
    found = tier or (
        "none: bundled exercises run with limits of time, memory and output, what others wrote needs"
        f" your yes; {sandboxes.why()}"
    )
    if weakness := sandboxes.weakness():
        found += f", {weakness}"
    if tier and faults:
        found += f" ({'; '.join(f'{item.tier}: {item.said}' for item in faults)})"
    mend = " ".join(item.advice for item in faults)
    if settings.sandbox == "off":
        mend = "Isolate runs with /config sandbox auto."
    return {"check": "sandbox", "ok": bool(tier), "found": found, "mend": mend}


def _engine_checks(app: App) -> list[dict[str, object]]:
    """The engine in use, and the codex CLI as it is at this moment."""
    settings, engines = app.backstage.settings(), app.backstage.engines
    codex = engines.live.codex_state(settings, again=True)
    chosen, why = engines.name(settings)
    needed, mend = settings.engine == "codex", ""
    if not codex.binary:
        mend = "Install it with `npm install -g @openai/codex`, or name it in engines.codex.binary."
    elif codex.fault:
        mend = "Update it with `npm install -g @openai/codex`."
    elif not codex.logged_in:
        mend = "Log in with `codex login`, or set CODEX_API_KEY; a provider needs its own key."
    found = (
        codex.note.removeprefix("codex ")
        or f"{codex.version}, with a login; it is checked with the first call"
    )
    if codex.refused:
        found += f"; without {', '.join(codex.refused)}"
    return [
        {"check": "engine", "ok": True, "found": f"{chosen} {why}".strip(), "mend": ""},
        {"check": "codex", "ok": codex.usable or not needed, "found": found, "mend": mend},
        *_api_checks(app, needed=chosen == "api"),
    ]


MODELS_NAMED = 8


def _api_checks(app: App, *, needed: bool) -> list[dict[str, object]]:
    """What the server of the api engine offers, if one is named or wanted."""
    settings = app.backstage.settings()
    if not (needed or settings.engines.api.base_url):
        return []
    model = settings.engines.api.model
    try:
        offered = app.backstage.engines.live.api(settings).models()
    except LearnError as error:
        found, mend = error.message, error.hint
    else:
        more = f" and {len(offered) - MODELS_NAMED} more" if len(offered) > MODELS_NAMED else ""
        listed = f"{', '.join(offered[:MODELS_NAMED])}{more}" if offered else "no model by name"
        found, mend = f"{settings.engines.api.base_url} offers {listed}", ""
        if not model or (offered and model not in offered):
            mend = "Set engines.api.model to one of them with /config."
    return [{"check": "api", "ok": not mend or not needed, "found": found, "mend": mend}]


def help_for(
    app: App, arguments: Arguments, commands: tuple[Command, ...], everyday: tuple[str, ...]
) -> Answer:
    """The commands of every day, the whole table, or one command of it with its options."""
    from ..views import settings as settings_view

    wanted = arguments.words[0].lstrip("/").lower() if arguments.words else ""
    found = tuple(item for item in commands if wanted in (item.name, "all"))
    if not wanted:
        found = tuple(item for item in commands if item.name in everyday)
    if not found:
        raise UsageError(
            Reason.UNKNOWN_COMMAND,
            f"There is no command /{wanted:.40}.",
            hint="/help lists the commands.",
        )
    body = {
        "commands": [
            {"name": item.name, "usage": item.usage, "summary": item.summary} for item in found
        ]
    }
    if wanted not in ("", "all"):
        return Answer("help", body, lambda: settings_view.help_for_one(found[0]))
    rest = len(commands) - len(found) if not wanted else 0
    return Answer("help", body, lambda: settings_view.help_table(found, rest))


def leave(_app: App, _arguments: Arguments) -> Answer:
    """Out of the shell; everything is saved already."""
    return Answer("quit", leave=True)
