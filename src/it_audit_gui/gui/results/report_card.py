"""Making a report: in which form and which language."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.gui import theme
from it_audit_gui.gui.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.banner import Banner, BannerKind
from it_audit_gui.gui.widgets.buttons import LinkButton, PrimaryButton
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.fields import ComboBox, LabelledField, RadioButton
from it_audit_gui.gui.widgets.flow import FlowLayout
from it_audit_gui.gui.widgets.labels import Label

HTML, MARKDOWN = "html", "md"


class ReportCard(Card):
    """``asked`` with form and language; ``dropped`` when the user thinks better of it."""

    asked = Signal(str, str)
    dropped = Signal()

    def __init__(self, languages: Mapping[str, str], *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Save the report"), parent=parent)
        self.page = RadioButton(self.tr("Page to read, print and mail (HTML)"))
        self.plain = RadioButton(self.tr("Plain text for your own notes (Markdown)"))
        self.page.setChecked(True)
        self.language = ComboBox()
        for code, name in languages.items():
            self.language.addItem(name, code)
        self.save = PrimaryButton(self.tr("Choose where to save it"), icon_before="save")
        self.cancel = LinkButton(self.tr("Cancel"))
        self._lay_out_parts()
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self.dropped)

    def begin(self, language: str) -> None:
        """Start in a language; the one before stays when reports cannot be made in it."""
        at = self.language.findData(language)
        if at >= 0:
            self.language.setCurrentIndex(at)
        self.set_busy(busy=False)

    def set_busy(self, *, busy: bool) -> None:
        """Whether a report is being made."""
        self.save.setEnabled(not busy)
        self.save.setText(
            self.tr("Saving the report…") if busy else self.tr("Choose where to save it")
        )

    def _on_save(self) -> None:
        form = HTML if self.page.isChecked() else MARKDOWN
        self.set_busy(busy=True)
        self.asked.emit(form, str(self.language.currentData()))

    def _lay_out_parts(self) -> None:
        forms = QVBoxLayout()
        forms.setSpacing(0)
        forms.addWidget(self.page)
        forms.addWidget(self.plain)
        self.body.addLayout(forms)
        field = LabelledField(self.tr("Language of the report"), self.language)
        field.setMinimumWidth(theme.px(240))
        self.body.addWidget(field, 0, Qt.AlignmentFlag.AlignLeft)
        words = self.tr("It holds your score, findings, next steps and all answers with notes.")
        self.add(Label(words, role=Role.SMALL, token=Token.MUTED))
        buttons = QWidget()
        flow = FlowLayout(gap=Space.XS, parent=buttons)
        flow.addWidget(self.save)
        flow.addWidget(self.cancel)
        self.body.addSpacing(theme.px(Space.XXS))
        self.add(buttons)


class ReportSaved(Banner):
    """Says where the report is and opens it; ``opened`` with its path."""

    opened = Signal(object)  # Path

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(BannerKind.DONE, "", dismissable=True, parent=parent)
        self._path = Path()
        self.open_button = self.add_action(self.tr("Open the report"))
        self.open_button.clicked.connect(self._on_open)

    def show_path(self, path: Path) -> None:
        """Show where it is."""
        self._path = path
        self.set_texts(self.tr("The report is saved and read back."), str(path))
        self.show()
        self.announce()

    def _on_open(self) -> None:
        self.opened.emit(self._path)
