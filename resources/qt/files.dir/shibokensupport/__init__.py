"""Stands where Qt's Python support looks for its files first, see gui/light_qt.py."""
