"""Your own style on every document: name, logo, one colour, how to reach you."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.gui.dialogs.file_choice import FileChoice
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.report.accent_field import AccentField
from it_audit_gui.gui.report.brand_store import BrandStore
from it_audit_gui.gui.report.logo_field import LogoField
from it_audit_gui.gui.widgets.fields import LabelledField, LineEdit, TextArea
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.report.brand import Brand

_LONGEST, _LINES = 120, 5


class BrandForm(QWidget):
    """``changed`` with the brand once it is kept, or held for this report alone."""

    changed = Signal(object)  # Brand

    def __init__(
        self,
        store: BrandStore,
        files: FileChoice,
        language: str,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._brand = store.load()
        self.name = LineEdit()
        self.name.setMaxLength(_LONGEST)
        self.logo = LogoField(files, language)
        self.accent = AccentField()
        self.contact = TextArea(lines=3)
        self._contact_field = LabelledField(
            self.tr("How to reach you"),
            self.contact,
            hint=self.tr("At most five lines, such as a phone number and a website."),
        )
        self._not_kept = Label(role=Role.LABEL, token=Token.ALARM)
        self._not_kept.hide()
        self._lay_out()
        self._show()
        self._connect()

    @property
    def brand(self) -> Brand:
        """The style as it was last complete."""
        return self._brand

    def finish_writing(self) -> None:
        """Take what is still being typed."""
        self._on_name()
        self._on_contact()
        self.accent.take_typed()

    def _show(self) -> None:
        self.name.setText(self._brand.name)
        self.logo.show_logo(self._brand.logo)
        self.accent.show_accent(self._brand.accent)
        self.contact.set_text("\n".join(self._brand.contact))

    def _on_name(self) -> None:
        self._take(replace(self._brand, name=" ".join(self.name.text().split())))

    def _on_logo(self, address: str) -> None:
        self._take(replace(self._brand, logo=address))

    def _on_accent(self, accent: str) -> None:
        self._take(replace(self._brand, accent=accent))

    def _on_contact(self) -> None:
        typed = [" ".join(line.split()) for line in self.contact.text().splitlines()]
        lines = tuple(line for line in typed if line)
        error = ""
        if len(lines) > _LINES:
            error = self.tr("Keep at most five lines.")
        elif any(len(line) > _LONGEST for line in lines):
            error = self.tr("Keep each line shorter than 120 characters.")
        self._contact_field.set_error(error)
        if not error:
            self._take(replace(self._brand, contact=lines))

    def _take(self, brand: Brand) -> None:
        if brand == self._brand:
            return
        self._brand = brand
        try:
            self._store.keep(brand)
            self._not_kept.hide()
        except OSError:
            self._not_kept.show()
        self.changed.emit(brand)

    def _connect(self) -> None:
        self.name.editingFinished.connect(self._on_name)
        self.logo.changed.connect(self._on_logo)
        self.accent.changed.connect(self._on_accent)
        self.contact.left.connect(self._on_contact)

    def _lay_out(self) -> None:
        self._not_kept.setText(
            self.tr(
                "Your style holds for this report, but the program’s folder cannot be written in."
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(Space.S))
        column.addWidget(LabelledField(self.tr("Your name or firm"), self.name))
        column.addWidget(self.logo)
        column.addWidget(self.accent)
        column.addWidget(self._contact_field)
        column.addWidget(self._not_kept)
