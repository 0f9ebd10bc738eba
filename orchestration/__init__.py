"""Use cases, and what they are made of; the world comes in through ports."""
