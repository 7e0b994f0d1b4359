"""Which column of a list of invoices says what, by its heading or by the words in it."""

import re
from collections.abc import Mapping, Sequence

from it_audit_gui.session.month_names import folded, is_kind_of_work, planned_in

MONTH, AMOUNT, PLANNED = range(3)
AS_TYPED: Mapping[int, int] = {MONTH: 0, AMOUNT: 1, PLANNED: 2}

_INVOICE_DATES = ("invoice date", "factuurdatum", "date de facture", "rechnungsdatum")
_HEADINGS = (
    frozenset(["month", "maand", "mois", "monat", "date", "datum", *_INVOICE_DATES]),
    frozenset(["amount", "bedrag", "montant", "betrag", "total", "totaal"]),
    frozenset(["planned", "gepland", "planifie", "prevu", "geplant"]),
)
_IN_EUROS = re.compile(r"[\s,]*[(\[]?(?:in |en )?(?:€|eur|euros?)[)\]]?$")
# Amounts are asked without VAT: of two columns of amounts this is the one that is meant.
_WITHOUT_VAT = re.compile(
    r"[\s,]*[(\[]?(?:excl(?:\.|usief|uding)?|zonder|without|net(?:to)?|ht|hors|sans|ohne)"
    r"(?: (?:btw|vat|tva|taxes?|mwst\.?))?[)\]]?$"
)


def named_columns(cells: Sequence[str]) -> Mapping[int, int] | None:
    """Where month, amount and planned stand, if the row names at least the first two."""
    names = [_IN_EUROS.sub("", folded(cell.strip('" '))) for cell in cells]
    plain = [_WITHOUT_VAT.sub("", name) for name in names]
    places = {
        kind: next(place for place, name in enumerate(names) if name in known)
        for kind, known in enumerate(_HEADINGS)
        if known & set(names)
    }
    for place, name in enumerate(plain):
        if name != names[place] and name in _HEADINGS[AMOUNT]:
            places[AMOUNT] = place
    return places if {MONTH, AMOUNT} <= places.keys() else None


def with_kind_of_work(
    places: Mapping[int, int], rows: Sequence[Sequence[str]]
) -> Mapping[int, int]:
    """Also the column that tells planned from unplanned work, whatever it is called.

    The first one that says so in clear words and says nothing else; a yes or no may be about
    anything.
    """
    if PLANNED in places:
        return places
    for place in range(max((len(cells) for cells in rows), default=0)):
        written = [cells[place] for cells in rows if place < len(cells)]
        if any(map(is_kind_of_work, written)) and all(map(_says_planned, written)):
            return {**places, PLANNED: place}
    return places


def _says_planned(text: str) -> bool:
    try:
        planned_in(text)
    except ValueError:
        return False
    return True
