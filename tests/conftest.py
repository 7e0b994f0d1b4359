"""Settings for all tests: how hard Hypothesis tries.

`make proofs` tries a thousand examples of every rule, and what takes minutes.
"""

import os

from hypothesis import settings

settings.register_profile("quick", max_examples=25, deadline=None, derandomize=True)
settings.register_profile("long", max_examples=1000, deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))
