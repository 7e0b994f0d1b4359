"""How a window can look: its language, appearance, size of text and of screen."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.theme import Scheme
from tests.accessibility.pseudo import PseudoTranslator

CONTRAST_THEMES = (("black", "white", "cyan", "black"), ("white", "black", "#37006e", "white"))
LAPTOP, SMALL = (1366, 768), (1024, 700)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One of them; ``contrast`` is one of the contrast themes, ``stretched`` makes words longer."""

    language: str
    scheme: Scheme = Scheme.LIGHT
    scale: float = 1.0
    size: tuple[int, int] = LAPTOP
    contrast: tuple[str, str, str, str] | None = None
    stretched: bool = False

    def __str__(self) -> str:
        words = [
            self.language,
            str(self.scheme),
            f"{self.scale:.0%}",
            "x".join(map(str, self.size)),
        ]
        words += ["contrast " + self.contrast[0]] if self.contrast else []
        words += ["stretched"] if self.stretched else []
        return " ".join(words)

    def put_on(self, app: QApplication) -> None:
        """Dress the application, as far as it is no matter of words."""
        theme.apply(app, self.scheme, text_scale=self.scale)
        if self.contrast is not None:
            # As Windows does it: the system's own palette, which our own colours make way for.
            app.setPalette(contrast_palette(*self.contrast))

    def stretch(self, app: QApplication) -> PseudoTranslator | None:
        """Make all words longer, if this look does; to be removed by who asked."""
        if not self.stretched:
            return None
        translator = PseudoTranslator()
        app.installTranslator(translator)
        return translator


def contrast_palette(ground: str, ink: str, chosen: str, on_chosen: str) -> QPalette:
    """Colours like those of a contrast theme."""
    made = QPalette()
    roles = QPalette.ColorRole
    for role in (roles.Window, roles.Base, roles.Button):
        made.setColor(role, QColor(ground))
    for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.PlaceholderText):
        made.setColor(role, QColor(ink))
    made.setColor(roles.Highlight, QColor(chosen))
    made.setColor(roles.HighlightedText, QColor(on_chosen))
    return made
