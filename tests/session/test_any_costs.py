"""Whatever a document says about costs: taken over, or refused in words; never anything else."""

from hypothesis import given
from hypothesis import strategies as st

from it_audit_gui.domain.costing.sheet_checks import checked_sheet
from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.domain.costs.sheet import EMPTY_SHEET
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.session.cost_document import joined_costs
from it_audit_gui.wording import explain, languages
from tests.builders import DAY, the_bank

BANK = the_bank("en")
NUMBERS = st.one_of(
    st.integers(), st.floats(), st.integers(min_value=10**300), st.integers(0, 30), st.floats(0, 1)
)
ANYTHING = st.one_of(st.none(), st.booleans(), NUMBERS, st.text(max_size=8))


def rows(*keys: str) -> st.SearchStrategy[dict[str, object]]:
    return st.dictionaries(st.sampled_from([*keys, "other"]), ANYTHING)


FIGURES = st.one_of(ANYTHING, NUMBERS, rows("likely", "low", "high"))
MONTHS = st.tuples(st.integers(2020, 2026), st.integers(0, 13)).map(lambda m: f"{m[0]}-{m[1]:02}")
INVOICES = st.fixed_dictionaries({"month": MONTHS, "amount": NUMBERS})
DOCUMENTS = st.fixed_dictionaries(
    {},
    optional={
        "people": st.one_of(ANYTHING, st.integers(1, 50)),
        "revenue_people": ANYTHING,
        "inputs": st.dictionaries(st.sampled_from(list(InputId)), FIGURES, max_size=4),
        "invoices": st.one_of(ANYTHING, st.lists(INVOICES), st.lists(rows("month", "amount"))),
        "devices": st.one_of(
            ANYTHING, st.lists(rows("kind", "number", "bought", "life", "price"), max_size=3)
        ),
    },
)


def told_of(document: object) -> list[str]:
    """What is said of the document in each language; empty when it is taken over."""
    try:
        sheet = joined_costs(document, EMPTY_SHEET, BANK.costs, DAY)
        checked = checked_sheet(BANK, {}, sheet, DAY.year)
    except AuditError as error:
        return [str(explain(error, language)) for language in languages()]
    again = checked_sheet(BANK, {}, checked, DAY.year)
    return [] if again == checked else ["what is kept is not what was checked"]


@given(st.one_of(DOCUMENTS, ANYTHING))
def test_any_document_is_taken_over_or_refused_in_words(document: object) -> None:
    told = told_of(document)
    assert not told or len(told) == len(languages())
    assert all("\n" not in line and len(line) < 900 for line in told)
