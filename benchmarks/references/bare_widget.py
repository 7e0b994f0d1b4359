"""The least that a Qt program can be: one empty window of our size."""

import sys

from PySide6.QtWidgets import QApplication, QWidget

app = QApplication(sys.argv[:1])
window = QWidget()
window.resize(1280, 800)
window.show()
sys.exit(app.exec())
