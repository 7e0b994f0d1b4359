"""The heads of pages, from what typst tells of a document."""

import json

from it_audit_gui.report.pdf_heads import heads_of


def test_a_head_made_of_pieces_is_told_in_one() -> None:
    number = {"func": "text", "text": "3"}
    space = {"func": "space"}
    question = {"func": "text", "text": "Where are the copies?"}
    body = {"func": "sequence", "children": [number, space, question]}
    assert list(heads_of(json.dumps([[1, body, False]]), 1)) == [("3 Where are the copies?",)]
