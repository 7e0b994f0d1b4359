"""An evaluation written for readers: one ``Report``, many renderings."""
