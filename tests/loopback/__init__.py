"""A model server of ours that the real codex CLI accepts, playing a model well and badly."""
