"""Stands where Qt's Python support looks for its files first, see gui/program/light_qt.py."""
