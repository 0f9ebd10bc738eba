"""The base of the start-up rows: a prompt_toolkit prompt and nothing else."""

from prompt_toolkit import PromptSession

if __name__ == "__main__":
    PromptSession[str]().prompt("learn> ")
