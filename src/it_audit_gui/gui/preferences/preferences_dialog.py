"""Language, appearance and what is remembered, where a platform looks for them together."""

from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.dialogs.file_dialog import FileDialog
from it_audit_gui.gui.language.translations import LANGUAGES
from it_audit_gui.gui.look.theme import Scheme
from it_audit_gui.gui.preferences.preferences import Preferences, scheme_name
from it_audit_gui.gui.widgets.fields import CheckBox, ComboBox, LabelledField


class PreferencesDialog(FileDialog):
    """Shows what holds; what is changed holds once the user agrees."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.entitle(self.tr("Preferences"), self.tr("Keep"))
        self.language = _choice(LANGUAGES, preferences.language)
        schemes = {str(scheme): scheme_name(scheme) for scheme in Scheme}
        self.scheme = _choice(schemes, str(preferences.scheme))
        self.recent = CheckBox(self.tr("Remember which audits were open"))
        self.recent.setChecked(preferences.keeps_recent)
        self.add(LabelledField(self.tr("Language"), self.language))
        self.add(LabelledField(self.tr("Appearance"), self.scheme))
        self.add(self.recent)

    def decide(self) -> bool:
        """Announce what is new."""
        self._preferences.keep_recent(keeps=self.recent.isChecked())
        self._preferences.pick_scheme(str(self.scheme.currentData()))
        self._preferences.pick_language(str(self.language.currentData()))
        return True


def _choice(names: dict[str, str], chosen: str) -> ComboBox:
    field = ComboBox()
    for value, name in names.items():
        field.addItem(name, value)
    field.setCurrentIndex(field.findData(chosen))
    return field
