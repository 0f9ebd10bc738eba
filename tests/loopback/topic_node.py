"""Knows one topic that no track has, and the node that a good model makes of it."""

from __future__ import annotations

import json

TOPIC = "morse lanterns of the harbour"
NODE_ID, STAND_IN = "P901", "P101"
"""The id that the first own node of Python gets, and whose exercise is played for it."""


def topic_node(**changes: object) -> str:
    """The node as a reply, with `changes`."""
    return json.dumps(
        {
            "schema_version": "topic_node_v1",
            "role": "topic",
            "verdict": "new_node",
            "reason": "",
            "covered_by": "",
            "title": "Morse by lantern",
            "can": "Turn words into long and short flashes and back",
            "depth_target": "D1",
            "prerequisites": ["P101"],
            "keywords": ["morse code", "lantern flashes", "dots and dashes"],
            "tags": ["any.logic.off_by_one"],
            **changes,
        }
    )
