"""What comes back from a form, as its script saves it."""

import json
import re
from pathlib import Path

Replied = tuple[str, str, str]


def returned(form: Path, *replies: Replied) -> Path:
    """A file with replies beside the form: of each, the question, the choice and a remark."""
    said = form.read_text(encoding="utf-8")
    named = re.findall(r'data-([a-z-]+)="(.*?)"', said)
    head = {key.replace("-", "_"): text for key, text in named}
    kept = ("kind", "assessment", "bank", "bank_version", "made_at")
    rows = [dict(zip(("question", "option", "remark"), row, strict=True)) for row in replies]
    content = {**{key: head[key] for key in kept}, "version": 1, "by": "Sam", "replies": rows}
    path = form.with_name("replies.json")
    path.write_text(json.dumps(content), encoding="utf-8")
    return path
