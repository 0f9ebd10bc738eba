"""One function a command: takes the app and the arguments, calls a use case, returns an answer.

Use cases and renderers are imported where they are used: a prompt that has just appeared needs
none of them (spec §8, start-up).
"""
