"""What is made anew has a name that nothing else has."""

from it_audit_gui.new_ids import new_assessment_id, new_attachment_id


def test_no_two_ids_are_the_same() -> None:
    drawn = {make() for make in (new_assessment_id, new_attachment_id) for _ in range(100)}
    assert len(drawn) == 200
    assert all(len(one) == 32 and one.isalnum() for one in drawn)
